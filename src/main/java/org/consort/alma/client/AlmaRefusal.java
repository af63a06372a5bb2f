package org.consort.alma.client;

/// The other side understood the call and says no. Its own sentence may name people, so the
/// exception's message has the code alone.
public final class AlmaRefusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String sentence;
  private final int status;

  public AlmaRefusal(String code, String sentence, int status) {
    super("refused with code " + code + ", status " + status, null, false, false);
    this.code = code;
    this.sentence = sentence;
    this.status = status;
  }

  /// For example `401129`; the first when there are several.
  public String code() {
    return code;
  }

  public String sentence() {
    return sentence;
  }

  /// The HTTP status, nearly always 400.
  public int status() {
    return status;
  }

  boolean isOneOf(String... codes) {
    for (String one : codes) {
      if (one.equals(code)) {
        return true;
      }
    }
    return false;
  }
}
