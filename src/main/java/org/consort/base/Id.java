package org.consort.base;

/// An id in Alma's form: a positive number of at most 18 digits, always written as a digit string.
public sealed interface Id permits HoldingId, ItemId, LoanId, MmsId, PortfolioId, RequestId {
  long number();
}
