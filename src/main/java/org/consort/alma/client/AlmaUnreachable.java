package org.consort.alma.client;

import org.jspecify.annotations.Nullable;

/// No usable answer came: no connection, too slow, too many calls, or broken. Whether a change was
/// made is not known.
public final class AlmaUnreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean retryable;

  public AlmaUnreachable(String what, boolean retryable, @Nullable Throwable cause) {
    super(what, cause);
    this.retryable = retryable;
  }

  /// Later it may go well.
  public boolean retryable() {
    return retryable;
  }
}
