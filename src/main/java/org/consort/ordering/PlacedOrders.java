package org.consort.ordering;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.Encumbrance;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// The writing step of ordering, and the only one: record, inventory, line, encumbrance and
/// explanation are written in one transaction or not at all.
final class PlacedOrders {
  private final Database database;
  private final Acquisitions acquisitions;
  private final InventoryMaking inventory;
  private final InstantSource clock;

  PlacedOrders(
      Database database, Catalogue catalogue, Acquisitions acquisitions, InstantSource clock) {
    this.database = database;
    this.acquisitions = acquisitions;
    this.inventory = new InventoryMaking(catalogue);
    this.clock = clock;
  }

  /// The line of an order that was placed before.
  Optional<PoLine> lineOf(InstitutionId institution, OrderIdentity identity) {
    return database
        .read(tx -> PlacedOrderStore.lineOf(tx, institution, identity))
        .map(number -> acquisitions.poLines().get(institution, number));
  }

  /// @throws FundsChanged when the money is not as planned; nothing is then written
  Outcome write(InstitutionId institution, OrderPlan plan, OrderCall call, Journal journal) {
    String number = acquisitions.poLines().nextNumber(institution);
    Optional<Outcome> placed =
        database.write(tx -> writeOnce(tx, institution, new Writing(number, plan, call, journal)));
    return placed.orElseGet(() -> new Outcome.Repeated(firstLine(institution, plan, call)));
  }

  Optional<PlacedOrder> find(InstitutionId institution, String number) {
    return acquisitions.poLines().find(institution, number).stream()
        .flatMap(line -> orders(institution, List.of(line)).stream())
        .findFirst();
  }

  /// Newest first; lines that no order made are not among them.
  Listing<PlacedOrder> list(InstitutionId institution, Page page) {
    Listing<PoLine> lines = acquisitions.poLines().list(institution, page);
    return new Listing<>(orders(institution, lines.entries()), lines.total());
  }

  private record Writing(String number, OrderPlan plan, OrderCall call, Journal journal) {}

  private Optional<Outcome> writeOnce(Transaction tx, InstitutionId institution, Writing writing) {
    OrderPlan plan = writing.plan();
    OrderIdentity identity = OrderIdentity.of(plan.order(), writing.call());
    if (!PlacedOrderStore.claim(tx, institution, writing.number(), identity)) {
      return Optional.empty();
    }
    OrderedInventory made =
        inventory.write(
            tx,
            institution,
            plan,
            new InventoryMaking.LineTag(writing.number(), writing.call().sender()));
    Funding funding = fundAgain(tx, institution, plan);
    PoLine line = line(writing, made);
    acquisitions.poLines().add(tx, institution, line);
    acquisitions
        .funds()
        .encumber(tx, institution, new Encumbrance(line.number(), funding.charges()));
    writing.journal().setFunds(funding.effects());
    Explanation explanation = writing.journal().explanation();
    PlacedOrderStore.complete(tx, institution, row(writing, explanation, line.createdAt()));
    return Optional.of(new Outcome.Placed(line, explanation));
  }

  // The funds stay locked until the end of the transaction, so they are taken as late as possible.
  private Funding fundAgain(Transaction tx, InstitutionId institution, OrderPlan plan) {
    Funding planned = plan.funding();
    if (planned.charges().isEmpty()) {
      return planned;
    }
    List<String> codes = planned.charges().stream().map(Charge::fund).toList();
    FundsAtHand locked = plan.fundsAtHand().with(acquisitions.funds().lock(tx, institution, codes));
    Funding now = FundingCheck.check(plan.order(), locked);
    if (!now.charges().equals(planned.charges())) {
      throw new FundsChanged();
    }
    return now;
  }

  private PoLine line(Writing writing, OrderedInventory made) {
    OrderPlan plan = writing.plan();
    CheckedOrder order = plan.order();
    OrderCost cost = order.cost().with(plan.funding().shares());
    Instant now = clock.instant();
    return new PoLine(
        writing.number(),
        plan.review().status(),
        order.terms(),
        order.cost().noCharge() ? order.cost() : cost,
        title(plan),
        made.bib(),
        made.portfolio(),
        made.places(),
        order.interested(),
        order.notes(),
        plan.review().alerts(),
        order.details(),
        now,
        now);
  }

  private static OrderedTitle title(OrderPlan plan) {
    IncomingOrder.Title title = plan.order().title();
    String known = plan.title() instanceof FoundTitle.InCatalogue found ? found.title() : "";
    return new OrderedTitle(
        title.title() == null ? known : title.title(),
        title.author(),
        title.isbn(),
        title.issn(),
        title.publisher(),
        title.publicationPlace(),
        title.publicationYear(),
        title.systemNumbers());
  }

  private static PlacedOrderStore.Row row(
      Writing writing, Explanation explanation, Instant placedAt) {
    return new PlacedOrderStore.Row(
        writing.number(),
        writing.plan().profile().code(),
        writing.call().sender(),
        placedAt,
        writing.call().received(),
        ExplanationJson.write(explanation));
  }

  private PoLine firstLine(InstitutionId institution, OrderPlan plan, OrderCall call) {
    return lineOf(institution, OrderIdentity.of(plan.order(), call))
        .orElseThrow(() -> new IllegalStateException("an order that was claimed is not there"));
  }

  private List<PlacedOrder> orders(InstitutionId institution, List<PoLine> lines) {
    List<String> numbers = lines.stream().map(PoLine::number).toList();
    return database.read(
        tx -> {
          Map<String, PlacedOrderStore.Row> rows =
              PlacedOrderStore.find(tx, institution, numbers).stream()
                  .collect(toMap(PlacedOrderStore.Row::poLine, Function.identity()));
          Map<String, List<LaterStep>> later = LaterStepStore.find(tx, institution, numbers);
          return lines.stream()
              .filter(line -> rows.containsKey(line.number()))
              .map(line -> order(line, requireNonNull(rows.get(line.number())), later))
              .toList();
        });
  }

  private static PlacedOrder order(
      PoLine line, PlacedOrderStore.Row row, Map<String, List<LaterStep>> later) {
    return new PlacedOrder(
        line,
        row.profile(),
        row.sender(),
        row.placedAt(),
        row.received(),
        ExplanationJson.read(row.explanation()),
        later.getOrDefault(line.number(), List.of()));
  }
}
