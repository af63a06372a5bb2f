package org.consort.remote;

/// Whether a library lent or renewed.
public sealed interface LoanAnswer {
  record Lent(Loan loan) implements LoanAnswer {}

  /// The library's rules say no; its own code and sentence tell why.
  record Refused(String code, String why) implements LoanAnswer {}
}
