package org.consort.api.bibs;

import java.util.List;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.api.users.FrontDesk;
import org.consort.api.users.LoanDesk;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Item;
import org.consort.circulation.Loan;
import org.consort.circulation.Loans;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Loans of an item, `/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/loans`, and of a title,
/// `/bibs/{mms_id}/loans`. The lists have what is on loan now, or with `loan_status=Complete` what
/// was. To read, the ids of title and holdings may be anything.
public final class ItemLoansEndpoint {
  private final Doors doors;
  private final Catalogue catalogue;
  private final RealItems items;
  private final Loans circulation;
  private final LoanDesk loans;

  public ItemLoansEndpoint(Doors doors, FrontDesk desk) {
    this.doors = doors;
    this.catalogue = desk.catalogue();
    this.items = new RealItems(catalogue);
    this.circulation = desk.circulation().loans();
    this.loans = new LoanDesk(desk);
  }

  public List<Route> routes() {
    String all = "/bibs/{mms_id}/holdings/{holding_id}/items/{item_pid}/loans";
    String one = all + "/{loan_id}";
    String title = "/bibs/{mms_id}/loans";
    return List.of(
        Route.get(all, doors.read(Area.BIBS, this::ofItem)),
        Route.post(all, doors.write(Area.BIBS, this::lend)),
        Route.get(one, doors.read(Area.BIBS, r -> loans.show(r, named(r)))),
        Route.post(one, doors.write(Area.BIBS, r -> loans.act(r, named(r)))),
        Route.put(one, doors.write(Area.BIBS, r -> loans.change(r, named(r)))),
        Route.get(title, doors.read(Area.BIBS, this::ofTitle)),
        Route.get(
            title + "/{loan_id}", doors.read(Area.BIBS, r -> loans.show(r, namedOfTitle(r)))));
  }

  private Reply ofItem(AlmaRequest request) {
    ItemId item = item(request).id();
    return loans.part(
        request,
        LoanDesk.wantsReturned(request)
            ? circulation.pastOfItem(request.institutionId(), item)
            : circulation.ofItem(request.institutionId(), item).stream().toList());
  }

  private Reply ofTitle(AlmaRequest request) {
    MmsId bib = Ids.mms(request);
    if (catalogue.bib(request.institutionId(), bib).isEmpty()) {
      throw CatalogueReason.NO_SUCH_BIB.refusal(bib);
    }
    return loans.part(
        request,
        LoanDesk.wantsReturned(request)
            ? circulation.pastOfBib(request.institutionId(), bib)
            : circulation.ofBib(request.institutionId(), bib));
  }

  private Reply lend(AlmaRequest request) {
    return loans.lend(request, loans.userInQuery(request), items.titled(request));
  }

  private Loan named(AlmaRequest request) {
    Item item = item(request);
    return loans.named(request, loan -> loan.copy().item().equals(item.id()));
  }

  private Loan namedOfTitle(AlmaRequest request) {
    MmsId bib = Ids.mms(request);
    return loans.named(request, loan -> loan.copy().bib().equals(bib));
  }

  private Item item(AlmaRequest request) {
    return items
        .find(request)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_ITEM.refusal(request.segment("item_pid")));
  }
}
