package org.consort.marc.validate;

/// Something in a record that is not as the standard has it.
///
/// @param path where: `245$b[2]` the second $b, `650[3]$x` in the third 650, `008/35-37` positions,
///   `100 ind1` an indicator, `LDR/06`, `1XX` for all of them, `record`
/// @param found what is there, cut to a readable length; empty when nothing is
/// @param allowed what may be there, in short
/// @param link the page of the standard
public record Finding(
    String path, FindingKind kind, String found, String allowed, Severity severity, String link) {
  Finding as(Severity other) {
    return new Finding(path, kind, found, allowed, other, link);
  }

  /// One line for people: `245$b[2]: the subfield must not repeat`.
  public String sentence() {
    String what = found.isEmpty() ? "" : ", found \"" + found + "\"";
    String rule = allowed.isEmpty() ? "" : ", allowed: " + allowed;
    return path + ": " + kind.sentence() + what + rule;
  }
}
