package org.consort.ordering;

import java.time.InstantSource;
import java.util.List;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Cancellation;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLines;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Cancels lines and notes it in the explanation of their orders, in one transaction.
final class LineCancelling {
  private final Database database;
  private final Acquisitions acquisitions;
  private final InstantSource clock;

  LineCancelling(Database database, Acquisitions acquisitions, InstantSource clock) {
    this.database = database;
    this.acquisitions = acquisitions;
    this.clock = clock;
  }

  void cancel(InstitutionId institution, String number, Cancellation wish, String by) {
    database.change(
        tx -> {
          PoLine line = PoLines.lock(tx, institution, number);
          List<Charge> given = acquisitions.poLines().cancel(tx, institution, line, wish);
          List<FundMove> moves = FundMove.of(funds(tx, institution, given), given, List.of());
          LaterStepStore.add(
              tx,
              institution,
              number,
              new LaterStep(
                  LaterTelling.cancellation(line, wish, moves), by, clock.instant(), moves));
        });
  }

  private List<Fund> funds(Transaction tx, InstitutionId institution, List<Charge> given) {
    return acquisitions.funds().lock(tx, institution, given.stream().map(Charge::fund).toList());
  }
}
