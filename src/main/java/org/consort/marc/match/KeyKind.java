package org.consort.marc.match;

/// Where in a record a key comes from. The code is what the catalogue's index keeps; it never
/// changes its meaning.
public enum KeyKind {
  /// 020 $a.
  ISBN(1),
  /// 020 $z: cancelled or invalid.
  ISBN_CANCELLED(2),
  /// 022 $a.
  ISSN(3),
  /// 022 $l.
  ISSN_LINKING(4),
  /// 022 $y.
  ISSN_INCORRECT(5),
  /// 022 $z.
  ISSN_CANCELLED(6),
  /// 035 $a, the prefix in parentheses included.
  SYSTEM_NUMBER(7),
  /// 024 $a, with its first indicator or $2.
  OTHER_STANDARD_NUMBER(8);

  private final int code;

  KeyKind(int code) {
    this.code = code;
  }

  public int code() {
    return code;
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
