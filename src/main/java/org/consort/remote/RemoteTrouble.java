package org.consort.remote;

/// Another library's system did not do as asked: it could not be reached, was too busy, or answered
/// something that is no decision. The message names no person and holds no secret.
public final class RemoteTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean retryable;
  private final String code;
  private final String why;

  /// @param retryable the same call may succeed later
  /// @param code the other system's own error code, or `UNREACHABLE`
  public RemoteTrouble(boolean retryable, String code, String why) {
    super(why);
    this.retryable = retryable;
    this.code = code;
    this.why = why;
  }

  public boolean retryable() {
    return retryable;
  }

  public String code() {
    return code;
  }

  /// A sentence for staff.
  public String why() {
    return why;
  }
}
