package org.consort.circulation;

import org.consort.base.Page;

/// Which loans of a patron are wanted, and in which order.
public record LoanListing(boolean returned, Order order, boolean descending, Page page) {
  public LoanListing(Page page) {
    this(false, Order.ID, false, page);
  }

  /// The names are Alma's values of `order_by`, in capitals.
  public enum Order {
    ID,
    LOAN_DATE,
    DUE_DATE,
    BARCODE,
    TITLE,
    AUTHOR,
    RETURN_DATE
  }
}
