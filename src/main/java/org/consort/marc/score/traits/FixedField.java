package org.consort.marc.score.traits;

/// Field 008, read by position; positions beyond its end are blank, and so is `#`, which some write
/// for a blank (<https://www.loc.gov/marc/bibliographic/bd008.html>).
record FixedField(String text) {
  FixedField {
    text = text.replace('#', ' ');
  }

  char at(int position) {
    return position < text.length() ? text.charAt(position) : ' ';
  }

  String at(int from, int to) {
    return from < text.length() ? text.substring(from, Math.min(to, text.length())) : "";
  }
}
