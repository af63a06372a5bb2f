package org.consort.circulation;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.Item;
import org.consort.database.Database;
import org.consort.institution.Institution;
import org.consort.jobs.Chore;
import org.consort.patrons.PatronReason;
import org.consort.patrons.User;

/// The circulation desk: one of each of its doorways, working together.
public final class Circulation {
  private final LoanPolicies policies;
  private final Requests requests;
  private final Loans loans;
  private final ScanIn scanIn;
  private final CirculationDesk desk;

  public Circulation(Database database, InstantSource clock, Neighbours neighbours) {
    this.policies = new LoanPolicies(database, clock);
    this.desk = new CirculationDesk(database, clock, neighbours, policies);
    this.requests = new Requests(desk);
    this.loans = new Loans(desk);
    this.scanIn = new ScanIn(desk);
  }

  public LoanPolicies policies() {
    return policies;
  }

  /// What the rules promise a user.
  ///
  /// @param anyId the primary id or any identifier; `GUEST` for somebody without a user group
  /// @throws org.consort.base.BadRequest when nobody has that id
  public BorrowerTerms termsFor(InstitutionId institution, String anyId) {
    String group =
        anyId.equals("GUEST")
            ? ""
            : desk.users()
                .find(institution, anyId)
                .map(User::group)
                .orElseThrow(() -> new BadRequest(PatronReason.NOT_FOUND.about(anyId)));
    return new BorrowerTerms(policies.rules(institution), group);
  }

  public Requests requests() {
    return requests;
  }

  public Loans loans() {
    return loans;
  }

  public ScanIn scanIn() {
    return scanIn;
  }

  public Departures departures() {
    return new Departures(desk.neighbours());
  }

  public PickLists pickLists() {
    return new PickLists(desk);
  }

  public Letters letters() {
    return new Letters(desk.database());
  }

  /// Whether an item that came back is on its way to its shelf.
  public boolean isAwaitingReshelving(Item item) {
    return item.state().isAwaitingReshelving(desk.now());
  }

  /// What is to be done as time passes: shelves cleared, requests ended, loans marked.
  public List<Chore> chores() {
    return List.of(new Chore("circulation rounds", Duration.ofMinutes(1), this::runRounds));
  }

  private int runRounds() {
    RequestRounds ofRequests = new RequestRounds(desk);
    LoanRounds ofLoans = new LoanRounds(desk, loans);
    return desk.neighbours().institutions().all().stream()
        .map(Institution::id)
        .mapToInt(id -> ofRequests.run(id) + ofLoans.run(id))
        .sum();
  }

  public Shelving shelving(CataloguingDesk cataloguing) {
    return new Shelving(desk, cataloguing);
  }

  public Withdrawals withdrawals(CataloguingDesk cataloguing) {
    return new Withdrawals(desk, cataloguing);
  }
}
