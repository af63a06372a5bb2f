package org.consort.marc.validate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a subfield $6 says: `880-01/(3/r` (<https://www.loc.gov/marc/bibliographic/ecbdcntf.html>).
///
/// @param number the digits that both partners have; all 0 for a field without one
record Linkage(String tag, String number) {
  // A script is written as in MARC-8 (`(3`, `$1`) or by its four letters of ISO 15924.
  private static final Pattern FORM =
      Pattern.compile("([0-9]{3})-([0-9]{2,3})(?:/(?:[($].|[A-Za-z]{4})?(?:/r)?)?");

  static Optional<Linkage> parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    return parts.matches()
        ? Optional.of(new Linkage(parts.group(1), parts.group(2)))
        : Optional.empty();
  }

  boolean isUnlinked() {
    return number.chars().allMatch(c -> c == '0');
  }

  String key() {
    return tag + number;
  }
}
