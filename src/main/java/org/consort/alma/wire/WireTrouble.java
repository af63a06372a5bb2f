package org.consort.alma.wire;

/// A body that cannot be read: where it is wrong, what was there and what would be right.
public final class WireTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_SHOWN = 100;

  /// What is wrong with a body.
  public enum Kind {
    /// There is none.
    EMPTY,
    /// It is not JSON, or not XML, or the XML of something else.
    MALFORMED,
    /// A value is not of its type.
    WRONG_VALUE,
    /// It is longer or deeper than a body may be.
    TOO_LARGE
  }

  private final Kind kind;
  private final String path;
  private final String received;
  private final String valid;

  private WireTrouble(Kind kind, String path, String received, String valid) {
    super(kind + " " + path, null, false, false);
    this.kind = kind;
    this.path = path;
    this.received = received;
    this.valid = valid;
  }

  static WireTrouble empty() {
    return new WireTrouble(Kind.EMPTY, "", "", "a body");
  }

  static WireTrouble malformed(String what, String valid) {
    return malformed(what, "", valid);
  }

  /// @param where after what is wrong, which may be long: ` at line 3, column 7`
  static WireTrouble malformed(String what, String where, String valid) {
    return new WireTrouble(Kind.MALFORMED, "", shown(what) + where, valid);
  }

  static WireTrouble wrongValue(String received, String valid) {
    return new WireTrouble(Kind.WRONG_VALUE, "", shown(received), valid);
  }

  static WireTrouble tooLarge(String what, String valid) {
    return new WireTrouble(Kind.TOO_LARGE, "", what, valid);
  }

  /// The same trouble, seen from one level further out.
  WireTrouble inside(String name) {
    String longer = path.isEmpty() || path.startsWith("[") ? name + path : name + "." + path;
    return new WireTrouble(kind, longer, received, valid);
  }

  public Kind kind() {
    return kind;
  }

  /// For example `user.contact_info.email[0].preferred`. Empty when the body as a whole is wrong.
  public String path() {
    return path;
  }

  /// What stood there, shortened; for a malformed body, what the parser says.
  public String received() {
    return received;
  }

  /// What may stand there, in words.
  public String valid() {
    return valid;
  }

  private static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }
}
