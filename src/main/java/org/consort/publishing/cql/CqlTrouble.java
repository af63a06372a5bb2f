package org.consort.publishing.cql;

/// A text that is no query, or is too much of one.
public final class CqlTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String why;

  CqlTrouble(String why) {
    super(why, null, false, false);
    this.why = why;
  }

  /// A sentence for whoever wrote the query.
  public String why() {
    return why;
  }
}
