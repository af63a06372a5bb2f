package org.consort.marc.match;

/// Where in a record a key comes from. The code is what the catalogue's index keeps; it never
/// changes its meaning.
public enum KeyKind {
  /// 020 $a.
  ISBN(1, "ISBN"),
  /// 020 $z: cancelled or invalid.
  ISBN_CANCELLED(2, "cancelled ISBN"),
  /// 022 $a.
  ISSN(3, "ISSN"),
  /// 022 $l.
  ISSN_LINKING(4, "linking ISSN"),
  /// 022 $y.
  ISSN_INCORRECT(5, "incorrect ISSN"),
  /// 022 $z.
  ISSN_CANCELLED(6, "cancelled ISSN"),
  /// 035 $a, the prefix in parentheses included.
  SYSTEM_NUMBER(7, "system number"),
  /// 024 $a, with its first indicator or $2.
  OTHER_STANDARD_NUMBER(8, "standard number"),
  /// 001.
  RECORD_NUMBER(9, "record number"),
  /// 010 $a.
  LCCN(10, "LCCN"),
  /// 010 $z.
  LCCN_CANCELLED(11, "cancelled LCCN"),
  /// 030 $a.
  CODEN(12, "CODEN"),
  /// 035 $a that is a number of WorldCat.
  OCLC_NUMBER(13, "OCLC number"),
  /// 019 $a, and 035 $z that is a number of WorldCat: merged or cancelled.
  OCLC_NUMBER_CANCELLED(14, "former OCLC number"),
  /// 245 $a, $b, $k, $n and $p, and the same of an 880 linked to it.
  TITLE_STATEMENT(15, "title"),
  /// 245 $a alone, 210 $a, 246 $a, and the same of an 880 linked to them.
  OTHER_TITLE(16, "other title"),
  /// A title statement with one of the names in 100, 110, 111, 700, 710 and 711.
  TITLE_AND_AUTHOR(17, "title and author"),
  /// Another title with one of those names.
  OTHER_TITLE_AND_AUTHOR(18, "other title and author"),
  /// What brings records together to be scored: [org.consort.marc.score.blocking.BlockingKeys] but
  /// those of numbers.
  BLOCKING(19, "blocking key");

  private final int code;
  private final String label;

  KeyKind(int code, String label) {
    this.code = code;
    this.label = label;
  }

  public int code() {
    return code;
  }

  public String label() {
    return label;
  }

  /// How little a shared key of the kind says: 0 of a number, 1 of a title with an author, 2 of a
  /// title or a blocking key.
  public int rank() {
    return switch (this) {
      case TITLE_STATEMENT, OTHER_TITLE, BLOCKING -> 2;
      case TITLE_AND_AUTHOR, OTHER_TITLE_AND_AUTHOR -> 1;
      default -> 0;
    };
  }

  public static KeyKind ofCode(int code) {
    for (KeyKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of key has the code " + code);
  }
}
