package org.consort.ordering;

import java.time.InstantSource;
import java.util.Optional;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Cancellation;
import org.consort.acquisitions.PoLine;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.database.Database;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;

/// Takes vendors' orders: everything is decided by [Planning], then written at once by
/// [PlacedOrders].
public final class Ordering {
  private static final int ATTEMPTS = 5;

  private final Planning planning;
  private final PlacedOrders placedOrders;
  private final LineChanging changing;
  private final LineCancelling cancelling;

  public Ordering(
      Database database,
      Libraries libraries,
      CodeTables tables,
      Catalogue catalogue,
      Acquisitions acquisitions,
      InstantSource clock) {
    CodeCheck codes = new CodeCheck(libraries, tables, acquisitions.vendors());
    this.placedOrders = new PlacedOrders(database, catalogue, acquisitions, clock);
    this.changing = new LineChanging(database, codes, catalogue, acquisitions, clock);
    this.cancelling = new LineCancelling(database, tables, acquisitions, clock);
    this.planning =
        new Planning(
            new IntegrationProfiles(database),
            placedOrders,
            codes,
            new Preparing(new NormalizationProcesses(database, clock)),
            new Matching(catalogue, new MultiStepTables(database)),
            acquisitions,
            clock);
  }

  /// Places an order. A repeat of one placed before answers with that one's line.
  ///
  /// @throws BadRequest when something mandatory is missing or a code is unknown
  public Outcome place(Institution institution, IncomingOrder order, OrderCall call) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        return switch (planning.decide(institution, order, call)) {
          case Decision.Ended(Outcome outcome) -> outcome;
          case Decision.Write(OrderPlan plan, Journal journal) ->
              placedOrders.write(institution.id(), plan, call, journal);
        };
      } catch (FundsChanged _) {
        // Another order was faster: what it left of the money decides anew.
      }
    }
    throw new IllegalStateException("the funds of an order kept changing");
  }

  /// A dry run of [#place]: decides the same way and writes nothing.
  public Outcome plan(Institution institution, IncomingOrder order, OrderCall call) {
    return switch (planning.decide(institution, order, call)) {
      case Decision.Ended(Outcome outcome) -> outcome;
      case Decision.Write(OrderPlan plan, Journal journal) ->
          new Outcome.Foreseen(
              plan.review().status(), plan.review().alerts(), journal.explanation());
    };
  }

  /// Swaps what a line says, its money encumbered anew. The record and its number stay.
  ///
  /// @throws BadRequest when the line is closed or cancelled, or could not go on as it would be
  public PoLine change(
      Institution institution, String number, IncomingOrder sent, LineChange wish) {
    return changing.change(institution, number, sent, wish);
  }

  /// Cancels a line: its money is free again and items that have not come are withdrawn.
  ///
  /// @param by name of the key that wants it
  /// @throws BadRequest when it cannot be cancelled, or not any more, and with 401666 when the
  ///   institution has no such reason
  public void cancel(InstitutionId institution, String number, Cancellation wish, String by) {
    cancelling.cancel(institution, number, wish, by);
  }

  /// Placed orders, newest first.
  public Listing<PlacedOrder> orders(InstitutionId institution, Page page) {
    return placedOrders.list(institution, page);
  }

  /// The order a line came from; empty when there is no such line, or no order made it.
  public Optional<PlacedOrder> order(InstitutionId institution, String poLineNumber) {
    return placedOrders.find(institution, poLineNumber);
  }
}
