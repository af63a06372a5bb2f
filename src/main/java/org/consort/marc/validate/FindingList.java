package org.consort.marc.validate;

import java.util.ArrayList;
import java.util.List;

/// The findings of one record while it is checked. When it is full, it says so once and takes no
/// more.
final class FindingList {
  /// Where the standard lists its formats.
  static final String FORMATS = "https://www.loc.gov/marc/";

  private static final int LONGEST_FOUND = 80;

  private final List<Finding> findings = new ArrayList<>();
  private final ExceptionProfile severities;
  private final int most;

  FindingList(ExceptionProfile severities, int most) {
    this.severities = severities;
    this.most = most;
  }

  boolean isFull() {
    return findings.size() > most;
  }

  void add(String path, FindingKind kind, String found, String link) {
    add(path, kind, found, kind.allowed(), link);
  }

  void add(String path, FindingKind kind, String found, String allowed, String link) {
    if (findings.size() < most) {
      Severity severity = severities.severity(kind, path);
      findings.add(new Finding(path, kind, readable(found), allowed, severity, link));
    } else if (findings.size() == most) {
      FindingKind cut = FindingKind.FINDINGS_CUT;
      Severity severity = severities.severity(cut, Place.RECORD);
      String told = most + " findings are told";
      findings.add(new Finding(Place.RECORD, cut, "", told, severity, FORMATS));
    }
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }

  private static String readable(String found) {
    StringBuilder readable = new StringBuilder();
    int end = Math.min(found.length(), LONGEST_FOUND);
    for (int i = 0; i < end; i++) {
      char c = found.charAt(i);
      readable.append(Character.isISOControl(c) ? "\\u%04X".formatted((int) c) : c);
    }
    return readable.append(found.length() > end ? "..." : "").toString();
  }
}
