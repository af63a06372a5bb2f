package org.consort.publishing.cql;

/// A text that is no query, or is too much of one.
public final class CqlTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CqlTrouble(String message) {
    super(message, null, false, false);
  }
}
