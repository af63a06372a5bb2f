package org.consort.alma.client;

import java.net.URI;
import java.time.Duration;

/// Where an institution's API is and with which key.
///
/// @param base scheme, host and port, without `/almaws/v1`
/// @param timeout how long one answer may take
public record AlmaAccess(URI base, String key, Duration timeout) {
  private static final Duration USUAL_TIMEOUT = Duration.ofSeconds(30);

  public AlmaAccess(URI base, String key) {
    this(base, key, USUAL_TIMEOUT);
  }

  /// The key is a secret and not shown.
  @Override
  public String toString() {
    return "AlmaAccess[" + base + "]";
  }
}
