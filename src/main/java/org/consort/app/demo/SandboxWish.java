package org.consort.app.demo;

import java.nio.file.Path;
import org.consort.institution.Terms;
import org.jspecify.annotations.Nullable;

/// How somebody wants the sandbox.
///
/// @param port 0 for any free one
/// @param fresh whether to empty the data directory first
/// @param manualClock whether time stands still until it is moved
/// @param readyFile where to write addresses and keys when ready
/// @param manner how the Alma API takes odd requests
public record SandboxWish(
    int port,
    Path data,
    boolean fresh,
    boolean manualClock,
    @Nullable Path readyFile,
    Play play,
    Terms.Manner manner) {
  /// Whether a day is played, and what comes after it.
  public enum Play {
    NOTHING,
    ONCE,
    AND_STAY
  }
}
