package org.consort.marc.validate;

import org.consort.marc.validate.table.CodeSet;
import org.consort.marc.validate.table.CodeState;
import org.consort.marc.validate.table.PositionRule;

/// Checks some characters of a leader or control field.
final class PositionCheck {
  private static final char FILL = '|';

  private PositionCheck() {}

  static void check(
      String value, PositionRule rule, String link, Place place, FindingList findings) {
    CodeState state = state(value, rule);
    if (state == CodeState.CURRENT || (rule.fill() && isFilled(value, rule))) {
      return;
    }
    boolean date =
        switch (rule.kind()) {
          case YYMMDD, TIME, YEAR -> true;
          default -> false;
        };
    FindingKind wrong = date ? FindingKind.DATE_MALFORMED : FindingKind.CODE_UNDEFINED;
    FindingKind kind = state == CodeState.OBSOLETE ? FindingKind.CODE_OBSOLETE : wrong;
    String found = value.substring(rule.from(), rule.to() + 1);
    findings.add(place.positions(rule.from(), rule.to()), kind, found, allowed(rule), link);
  }

  private static CodeState state(String value, PositionRule rule) {
    int from = rule.from();
    int end = rule.to() + 1;
    return switch (rule.kind()) {
      case ANY -> CodeState.CURRENT;
      case CODE -> rule.codes().state(value, from, end);
      case EACH -> each(value, rule, false);
      case BLANK -> each(value, rule, true);
      case LIST -> listed(rule).state(value, from, end);
      case DIGITS -> right(Dates.areDigits(value, from, end), value, rule);
      case YYMMDD -> right(Dates.isDay(value, from), value, rule);
      case TIME -> right(Dates.isTime(value, from), value, rule);
      case YEAR -> right(Dates.isYear(value, from), value, rule);
    };
  }

  private static CodeState right(boolean right, String value, PositionRule rule) {
    return right ? CodeState.CURRENT : rule.codes().state(value, rule.from(), rule.to() + 1);
  }

  private static CodeState each(String value, PositionRule rule, boolean blank) {
    CodeState worst = CodeState.CURRENT;
    for (int i = rule.from(); i <= rule.to(); i++) {
      char c = value.charAt(i);
      boolean fine = (blank && c == ' ') || (rule.fill() && c == FILL);
      CodeState state = fine ? CodeState.CURRENT : rule.codes().state(c);
      if (state.compareTo(worst) > 0) {
        worst = state;
      }
    }
    return worst;
  }

  private static CodeSet listed(PositionRule rule) {
    return rule.list() == null ? rule.codes() : rule.list().codes();
  }

  private static boolean isFilled(String value, PositionRule rule) {
    for (int i = rule.from(); i <= rule.to(); i++) {
      if (value.charAt(i) != FILL) {
        return false;
      }
    }
    return true;
  }

  private static String allowed(PositionRule rule) {
    String codes = rule.codes().sentence();
    return switch (rule.kind()) {
      case BLANK -> "blank";
      case LIST -> rule.name() + ": one code of the list";
      case DIGITS -> codes.isEmpty() ? "digits" : "digits, " + codes;
      case YYMMDD -> "yymmdd";
      case TIME -> "yyyymmddhhmmss.f";
      case YEAR -> "yyyy, u for unknown digits";
      case ANY, CODE, EACH -> codes;
    };
  }
}
