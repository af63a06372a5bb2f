package org.consort.web;

/// The caller sent more bytes than a body may have.
final class BodyTooLarge extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int limit;

  BodyTooLarge(int limit) {
    super("more than " + limit + " bytes", null, false, false);
    this.limit = limit;
  }

  int limit() {
    return limit;
  }
}
