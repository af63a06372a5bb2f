package org.consort.api.users;

import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.TitledItem;
import org.consort.circulation.CirculationReason;
import org.consort.circulation.Loan;
import org.consort.circulation.LoanListing;
import org.consort.patrons.User;
import org.consort.web.Reply;
import org.consort.web.Route;

/// A user's loans: `/users/{user_id}/loans`.
public final class LoansEndpoint {
  private static final String ORDERS =
      "id, loan_date, due_date, barcode, title, author, return_date";

  private final Doors doors;
  private final FrontDesk desk;
  private final LoanDesk loans;

  public LoansEndpoint(Doors doors, FrontDesk desk) {
    this.doors = doors;
    this.desk = desk;
    this.loans = new LoanDesk(desk);
  }

  public List<Route> routes() {
    String all = "/users/{user_id}/loans";
    String one = all + "/{loan_id}";
    return List.of(
        Route.get(all, doors.read(Area.USERS, this::list)),
        Route.post(all, doors.write(Area.USERS, this::lend)),
        Route.get(one, doors.read(Area.USERS, r -> loans.show(r, named(r)))),
        Route.post(one, doors.write(Area.USERS, r -> loans.act(r, named(r)))),
        Route.put(one, doors.write(Area.USERS, r -> loans.change(r, named(r)))));
  }

  private Reply list(AlmaRequest request) {
    LoanListing wish =
        new LoanListing(
            LoanDesk.wantsReturned(request),
            order(request),
            request.descending(),
            loans.scope(request),
            request.page());
    return loans.list(
        request,
        desk.circulation().loans().ofUser(request.institutionId(), user(request).number(), wish));
  }

  private static LoanListing.Order order(AlmaRequest request) {
    String wanted = request.query("order_by").orElse("id");
    return Stream.of(LoanListing.Order.values())
        .filter(order -> order.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () -> new BadRequest(ApiReason.FIELD_NOT_VALID.about("order_by", wanted, ORDERS)));
  }

  private Reply lend(AlmaRequest request) {
    return loans.lend(request, user(request), item(request));
  }

  private TitledItem item(AlmaRequest request) {
    return request
        .query("item_pid")
        .map(pid -> byPid(request, pid))
        .or(() -> request.query("item_barcode").map(barcode -> desk.item(request, barcode)))
        .orElseThrow(() -> CirculationReason.PID_EMPTY.refusal());
  }

  private TitledItem byPid(AlmaRequest request, String pid) {
    return ItemId.parse(pid)
        .flatMap(id -> desk.catalogue().titledItem(request.institutionId(), id))
        .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(pid));
  }

  private Loan named(AlmaRequest request) {
    LongPredicate owner = AskedUser.owner(request, this::user);
    return loans.named(request, loan -> owner.test(loan.patron()));
  }

  private User user(AlmaRequest request) {
    return AskedUser.of(request, desk.users());
  }
}
