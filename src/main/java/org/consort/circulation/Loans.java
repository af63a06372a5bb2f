package org.consort.circulation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.LoanId;
import org.consort.base.MmsId;

/// Loans: made and renewed at a desk or by the patron, ended by [ScanIn] alone.
public final class Loans {
  Loans() {}

  /// @throws org.consort.base.BadRequest when patron, item or library are unknown
  public LoanOutcome lend(InstitutionId institution, NewLoan wish) {
    throw new UnsupportedOperationException(wish.toString());
  }

  public Optional<Loan> find(InstitutionId institution, LoanId id) {
    throw new UnsupportedOperationException(id.toString());
  }

  public Listing<Loan> ofUser(InstitutionId institution, long patron, LoanListing wish) {
    throw new UnsupportedOperationException(wish.toString());
  }

  /// The running loan of an item.
  public Optional<Loan> ofItem(InstitutionId institution, ItemId item) {
    throw new UnsupportedOperationException(item.toString());
  }

  /// The running loans of a title's items.
  public List<Loan> ofBib(InstitutionId institution, MmsId bib) {
    throw new UnsupportedOperationException(bib.toString());
  }

  /// When those of the items that are on loan are due.
  public Map<ItemId, Instant> due(InstitutionId institution, Collection<ItemId> items) {
    throw new UnsupportedOperationException(items.toString());
  }

  public LoanOutcome renew(InstitutionId institution, LoanId id) {
    throw new UnsupportedOperationException(id.toString());
  }

  public boolean mayRenew(InstitutionId institution, Loan loan) {
    throw new UnsupportedOperationException(loan.toString());
  }

  /// @throws org.consort.base.BadRequest when the loan is unknown or over, or the date is past
  public Loan changeDue(InstitutionId institution, LoanId id, Instant due) {
    throw new UnsupportedOperationException(due.toString());
  }
}
