package org.consort.marc.match;

import java.util.EnumSet;
import java.util.Set;

/// Kinds of keys that are compared together.
final class Kinds {
  static final Set<KeyKind> ISBNS = EnumSet.of(KeyKind.ISBN, KeyKind.ISBN_CANCELLED);
  static final Set<KeyKind> ISSNS =
      EnumSet.of(
          KeyKind.ISSN, KeyKind.ISSN_LINKING, KeyKind.ISSN_INCORRECT, KeyKind.ISSN_CANCELLED);
  static final Set<KeyKind> OTHERS =
      EnumSet.of(KeyKind.SYSTEM_NUMBER, KeyKind.OTHER_STANDARD_NUMBER);
  static final Set<KeyKind> ISBNS_AND_OTHERS = with(ISBNS, OTHERS);
  static final Set<KeyKind> ISSNS_AND_OTHERS = with(ISSNS, OTHERS);
  static final Set<KeyKind> LCCNS = EnumSet.of(KeyKind.LCCN, KeyKind.LCCN_CANCELLED);
  static final Set<KeyKind> OCLC = EnumSet.of(KeyKind.OCLC_NUMBER, KeyKind.OCLC_NUMBER_CANCELLED);

  /// Numbers fuzzy methods look for first; valid ones only.
  static final Set<KeyKind> VALID_NUMBERS =
      EnumSet.of(
          KeyKind.ISSN,
          KeyKind.ISBN,
          KeyKind.LCCN,
          KeyKind.CODEN,
          KeyKind.OCLC_NUMBER,
          KeyKind.SYSTEM_NUMBER);

  static final Set<KeyKind> TITLES = EnumSet.of(KeyKind.TITLE_STATEMENT, KeyKind.OTHER_TITLE);
  static final Set<KeyKind> TITLES_AND_AUTHORS =
      EnumSet.of(KeyKind.TITLE_AND_AUTHOR, KeyKind.OTHER_TITLE_AND_AUTHOR);

  private Kinds() {}

  private static Set<KeyKind> with(Set<KeyKind> some, Set<KeyKind> more) {
    Set<KeyKind> all = EnumSet.copyOf(some);
    all.addAll(more);
    return all;
  }
}
