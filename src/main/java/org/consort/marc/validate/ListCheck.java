package org.consort.marc.validate;

import org.consort.marc.validate.table.CodeList;
import org.consort.marc.validate.table.CodeState;
import org.consort.marc.validate.table.SubfieldRule;

/// Checks the value of a subfield against a code list.
final class ListCheck {
  private static final int CODE_LENGTH = 3;

  private ListCheck() {}

  /// @param source the list that subfield $2 names, empty when it is not there
  static void check(
      String value, SubfieldRule rule, String source, Place place, FindingList findings) {
    CodeList list = rule.values();
    if (list == null || value.isBlank()) {
      return;
    }
    CodeState state = list.codes().state(value, 0, value.length());
    if (state == CodeState.CURRENT || isFromElsewhere(value, source, list)) {
      return;
    }
    if (state == CodeState.UNKNOWN && rule.several() && areCodes(value, list)) {
      state = CodeState.OBSOLETE;
    }
    FindingKind kind =
        state == CodeState.OBSOLETE ? FindingKind.CODE_OBSOLETE : FindingKind.CODE_UNDEFINED;
    String allowed = "one code of the list: " + list.name();
    findings.add(place.subfield(rule.code()), kind, value, allowed, list.page());
  }

  /// Whether the value is an address, or subfield $2 names another list.
  private static boolean isFromElsewhere(String value, String source, CodeList list) {
    boolean address = value.indexOf(':') >= 0 || value.indexOf('/') >= 0;
    boolean other = list.source().isEmpty() || !source.startsWith(list.source());
    return address || (!source.isEmpty() && other);
  }

  private static boolean areCodes(String value, CodeList list) {
    if (value.length() % CODE_LENGTH != 0) {
      return false;
    }
    for (int i = 0; i < value.length(); i += CODE_LENGTH) {
      if (list.codes().state(value, i, i + CODE_LENGTH) == CodeState.UNKNOWN) {
        return false;
      }
    }
    return true;
  }
}
