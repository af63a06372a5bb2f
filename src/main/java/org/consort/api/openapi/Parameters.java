package org.consort.api.openapi;

/// Parameters that several calls take.
final class Parameters {
  static final Parameter LIMIT =
      Parameter.number("limit", "How many entries, 0 to 100; 10 without it.");
  static final Parameter OFFSET = Parameter.number("offset", "How many entries to skip.");
  static final Parameter DIRECTION =
      Parameter.oneOf("direction", "From the list's beginning or its end.", "asc", "desc");
  static final Parameter OVERRIDE = Parameter.text("override", "Do it in spite of warnings.");

  private Parameters() {}

  static Parameter[] page() {
    return new Parameter[] {LIMIT, OFFSET};
  }
}
