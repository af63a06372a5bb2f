package org.consort.api.users;

import java.util.EnumSet;
import java.util.Set;
import org.consort.alma.users.Owed;
import org.consort.alma.wire.Count;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.base.Page;
import org.consort.circulation.LoanListing;
import org.consort.circulation.RequestKind;
import org.consort.circulation.RequestListing;
import org.consort.institution.LibraryScope;
import org.consort.patrons.User;
import org.consort.patrons.fees.Fee;
import org.consort.patrons.fees.FeeStatus;
import org.consort.patrons.fees.Fees;

/// Counts for `expand` what ties a user to the library, as far as the caller may see it.
record CountedTies(FrontDesk desk, Fees fees) {
  private static final Page COUNT_ONLY = new Page(0, 0);

  UserDocuments.Counts ties(AlmaRequest request, User user, String link) {
    Set<String> wanted = request.words("expand");
    if (wanted.isEmpty()) {
      return UserDocuments.Counts.NONE;
    }
    LibraryScope scope = new Confinement(desk.libraries()).scope(request);
    InstitutionId institution = request.institutionId();
    return new UserDocuments.Counts(
        wanted.contains("requests")
            ? new Count(requests(institution, user, scope), link + "/requests")
            : null,
        wanted.contains("loans")
            ? new Count(loans(institution, user, scope), link + "/loans")
            : null,
        wanted.contains("fees")
            ? new Owed(AlmaFees.owed(owed(institution, user, scope)), link + "/fees")
            : null);
  }

  private int loans(InstitutionId institution, User user, LibraryScope scope) {
    LoanListing wish = new LoanListing(scope, COUNT_ONLY);
    return desk.circulation().loans().ofUser(institution, user.number(), wish).total();
  }

  private int requests(InstitutionId institution, User user, LibraryScope scope) {
    RequestListing wish =
        new RequestListing(false, EnumSet.allOf(RequestKind.class), scope, COUNT_ONLY);
    return desk.circulation().requests().ofUser(institution, user.number(), wish).total();
  }

  private Money owed(InstitutionId institution, User user, LibraryScope scope) {
    return scope.equals(LibraryScope.EVERYWHERE)
        ? fees.balance(institution, user.number())
        : fees.ofUser(institution, user.number(), FeeStatus.ACTIVE).stream()
            .filter(fee -> scope.includes(fee.charge().owner()))
            .map(Fee::balance)
            .reduce(fees.none(institution), Money::plus);
  }
}
