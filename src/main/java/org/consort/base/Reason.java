package org.consort.base;

/// A kind of refusal. Each department lists its own as an enum, so that every code the API can
/// answer has one home.
public interface Reason {
  /// The code programs switch on, for example `401861`.
  String code();

  /// What people read, in the form of [String#formatted]: `User with identifier %s was not found.`
  String sentence();

  /// The reason, said about something in particular.
  default Problem about(Object... details) {
    return new Problem(code(), sentence().formatted(details));
  }
}
