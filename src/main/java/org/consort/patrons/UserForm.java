package org.consort.patrons;

import org.jspecify.annotations.Nullable;

/// A user as somebody wants it to be.
///
/// @param primaryId null to have one made, or to leave it as it is
/// @param secrets new ones; those that are empty stay as they are
/// @param by who wants it: the name of a key, or of whoever works here
public record UserForm(
    @Nullable String primaryId,
    Account account,
    PersonName name,
    Particulars particulars,
    Secrets secrets,
    String by) {
  /// In clear, on the way in only. Each may be empty.
  public record Secrets(String password, String pin) {
    public static final Secrets NONE = new Secrets("", "");

    @Override
    public String toString() {
      return "Secrets";
    }
  }
}
