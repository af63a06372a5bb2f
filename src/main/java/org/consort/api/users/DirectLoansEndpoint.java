package org.consort.api.users;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consort.access.Area;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.catalogue.Item;
import org.consort.catalogue.TitledItem;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.NewLoan;
import org.consort.institution.CodeTable;
import org.consort.institution.Desk;
import org.consort.patrons.PatronReason;
import org.consort.patrons.User;
import org.consort.web.Reply;
import org.consort.web.Route;

/// `POST /loans`: a loan by barcode and patron, made at the first desk of the item's own library.
/// Due date and item policy may be given and win over the item's.
public final class DirectLoansEndpoint {
  private final Doors doors;
  private final FrontDesk desk;
  private final LoanDesk loans;

  public DirectLoansEndpoint(Doors doors, FrontDesk desk) {
    this.doors = doors;
    this.desk = desk;
    this.loans = new LoanDesk(desk);
  }

  public List<Route> routes() {
    return List.of(Route.post("/loans", doors.write(Area.USERS, this::lend)));
  }

  private Reply lend(AlmaRequest request) {
    org.consort.alma.users.NewLoan sent = request.body(org.consort.alma.users.NewLoan.class);
    TitledItem item = desk.item(request, IncomingRequest.given(sent.itemBarcode(), "item_barcode"));
    User patron = patron(request, IncomingRequest.given(sent.patronId(), "patron_id"));
    String policy = Optional.ofNullable(sent.loanPolicy()).flatMap(Coded::code).orElse(null);
    if (policy != null) {
      desk.requireCode(request, "loan_policy", CodeTable.ITEM_POLICY, policy);
    }
    Instant due =
        sent.dueDate() == null ? null : loans.due(request, sent.dueDate(), item.item().library());
    return loans.lend(
        request,
        new NewLoan(
            patron, item, counter(request, item.item()), null, new NewLoan.Terms(due, policy)));
  }

  private User patron(AlmaRequest request, String id) {
    return desk.users()
        .find(request.institutionId(), id)
        .orElseThrow(() -> new BadRequest(PatronReason.NOT_FOUND.about(id)));
  }

  private NewLoan.Counter counter(AlmaRequest request, Item item) {
    Desk first =
        desk.libraries().desks(request.institutionId(), item.library()).stream()
            .findFirst()
            .orElseThrow(() -> CirculationReason.DESK_DOES_NOT_LEND.refusal());
    return new NewLoan.Counter(item.library(), first.code());
  }
}
