package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.time.InstantSource;
import java.util.List;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Cancellation;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLines;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.Transaction;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Codes;

/// Cancels lines and notes it in the explanation of their orders, in one transaction.
final class LineCancelling {
  private final Database database;
  private final CodeTables tables;
  private final Acquisitions acquisitions;
  private final InstantSource clock;

  LineCancelling(
      Database database, CodeTables tables, Acquisitions acquisitions, InstantSource clock) {
    this.database = database;
    this.tables = tables;
    this.acquisitions = acquisitions;
    this.clock = clock;
  }

  void cancel(InstitutionId institution, String number, Cancellation wish, String by) {
    String meaning = meaning(institution, wish.reason());
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
                  LaterTelling.cancellation(line, wish, meaning, moves),
                  by,
                  clock.instant(),
                  moves));
        });
  }

  private String meaning(InstitutionId institution, String reason) {
    Codes codes = tables.of(institution);
    CodeTable table = CodeTable.PO_LINE_CANCELLATION_REASONS;
    if (!codes.has(table, reason)) {
      String valid =
          codes.rows(table).stream()
              .filter(CodeRow::enabled)
              .map(CodeRow::code)
              .collect(joining(", "));
      throw new BadRequest(OrderingReason.CANCELLATION_REASON_UNKNOWN.about(reason, valid));
    }
    return codes.description(table, reason).orElse(reason);
  }

  private List<Fund> funds(Transaction tx, InstitutionId institution, List<Charge> given) {
    return acquisitions.funds().lock(tx, institution, given.stream().map(Charge::fund).toList());
  }
}
