package org.consort.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/// Somebody signed in to the staff pages.
///
/// @param csrfToken goes into every form; a posted form without it did not come from our pages
public record StaffSession(StaffAccount account, String csrfToken, Instant expires) {
  /// Whether a form posted with this token came from one of our pages.
  public boolean isOurs(String postedToken) {
    return MessageDigest.isEqual(
        csrfToken.getBytes(StandardCharsets.UTF_8), postedToken.getBytes(StandardCharsets.UTF_8));
  }
}
