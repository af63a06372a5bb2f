package org.consort.circulation;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.LoanId;
import org.consort.base.RequestId;
import org.consort.catalogue.Catalogue;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;
import org.consort.institution.Libraries;
import org.consort.patrons.PatronReason;
import org.consort.patrons.User;
import org.consort.patrons.Users;

/// What all work at the circulation desk needs at hand. Everything here but the policies is asked
/// before a transaction is opened, since it takes a connection of its own.
record CirculationDesk(
    Database database,
    InstantSource clock,
    Neighbours neighbours,
    LoanPolicies policies,
    IdBlocks ids) {
  CirculationDesk(
      Database database, InstantSource clock, Neighbours neighbours, LoanPolicies policies) {
    this(database, clock, neighbours, policies, new IdBlocks(database));
  }

  Instant now() {
    return clock.instant();
  }

  ZoneId zone(InstitutionId institution) {
    return neighbours.institutions().byId(institution).zone();
  }

  LocalDate today(InstitutionId institution) {
    return now().atZone(zone(institution)).toLocalDate();
  }

  Libraries libraries() {
    return neighbours.libraries();
  }

  Users users() {
    return neighbours.users();
  }

  Catalogue catalogue() {
    return neighbours.catalogue();
  }

  /// @param patron as in [Hold#patron]
  Requester requester(InstitutionId institution, long patron) {
    return patron == Hold.LIBRARY ? new Requester.TheLibrary() : borrower(institution, patron);
  }

  Borrower borrower(InstitutionId institution, long patron) {
    return users()
        .byNumber(institution, patron)
        .map(user -> borrower(institution, user))
        .orElseThrow(() -> new BadRequest(PatronReason.NOT_FOUND.about(patron)));
  }

  Borrower borrower(InstitutionId institution, User user) {
    return new Borrower(user, now(), zone(institution));
  }

  RequestId newRequestId(Transaction tx, InstitutionId institution) {
    return new RequestId(ids.next(tx, "request_numbers", "", institution));
  }

  LoanId newLoanId(Transaction tx, InstitutionId institution) {
    return new LoanId(ids.next(tx, "loan_numbers", "", institution));
  }
}
