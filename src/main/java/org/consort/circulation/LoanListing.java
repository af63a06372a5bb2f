package org.consort.circulation;

import org.consort.base.Page;
import org.consort.institution.LibraryScope;

/// Which loans of a patron are wanted, and in which order.
///
/// @param of the libraries whose items' loans are meant
public record LoanListing(
    boolean returned, Order order, boolean descending, LibraryScope of, Page page) {
  public LoanListing(boolean returned, Order order, boolean descending, Page page) {
    this(returned, order, descending, LibraryScope.EVERYWHERE, page);
  }

  public LoanListing(LibraryScope of, Page page) {
    this(false, Order.ID, false, of, page);
  }

  public LoanListing(Page page) {
    this(LibraryScope.EVERYWHERE, page);
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
