package org.consort.marc.validate;

/// An exception profile is not written as it must be. The text names the profile and its line.
public final class ProfileError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProfileError(String profile, int line, String trouble) {
    super("%s, line %d: %s".formatted(profile, line, trouble), null, false, false);
  }
}
