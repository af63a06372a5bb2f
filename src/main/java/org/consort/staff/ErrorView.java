package org.consort.staff;

/// What went wrong, in words.
///
/// @param trackingId finds the log entry; empty when nothing was logged
record ErrorView(String title, String text, String trackingId) {
  static ErrorView broken(String trackingId) {
    return new ErrorView(
        "Something broke", "This is our fault, and it has been written down.", trackingId);
  }
}
