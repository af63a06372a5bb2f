package org.consort.acquisitions;

import java.time.Instant;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Moves the money of funds, and keeps the sums of the moves with them.
final class FundTransactionStore {
  /// Charges that happen together, for a line or for no line.
  ///
  /// @param related code of the fund at the other end of a transfer
  record Movement(
      List<Charge> charges,
      @Nullable String poLine,
      @Nullable String related,
      String note,
      Instant at,
      @Nullable Billed billed) {
    Movement(
        List<Charge> charges,
        @Nullable String poLine,
        @Nullable String related,
        String note,
        Instant at) {
      this(charges, poLine, related, note, at, null);
    }

    static Movement of(Bill bill, Instant at) {
      return new Movement(bill.charges(), bill.poLine(), null, "", at, bill.billed());
    }

    static Movement ofLine(String poLine, List<Charge> charges, Instant at) {
      return new Movement(charges, poLine, null, "", at);
    }

    static Movement of(Charge charge, String note, Instant at) {
      return new Movement(List.of(charge), null, null, note, at);
    }
  }

  private static final String ENTRY =
      """
      INSERT INTO fund_transaction (institution, fund, kind, amount, po_line, related, note, made_at,
        invoice, invoice_line)
      VALUES (:institution, :fund, :kind, :amount, :poLine, :related, :note, :at,
        :invoice, :invoiceLine)
      """;

  private FundTransactionStore() {}

  static void move(
      Transaction tx, InstitutionId institution, FundTransaction.Kind kind, Movement movement) {
    move(tx, institution, kind, List.of(movement));
  }

  static void move(
      Transaction tx,
      InstitutionId institution,
      FundTransaction.Kind kind,
      List<Movement> movements) {
    PreparedBatch entries = tx.handle().prepareBatch(ENTRY);
    PreparedBatch sums = tx.handle().prepareBatch(sum(kind));
    for (Movement movement : movements) {
      add(entries, sums, institution, kind, movement);
    }
    if (entries.size() > 0) {
      entries.execute();
      sums.execute();
    }
  }

  private static void add(
      PreparedBatch entries,
      PreparedBatch sums,
      InstitutionId institution,
      FundTransaction.Kind kind,
      Movement movement) {
    Billed billed = movement.billed();
    for (Charge charge : movement.charges()) {
      entries
          .bind("institution", institution)
          .bind("fund", charge.fund())
          .bind("kind", kind.name())
          .bind("amount", charge.amount().amount())
          .bind("poLine", movement.poLine())
          .bind("related", movement.related())
          .bind("note", movement.note())
          .bind("at", movement.at())
          .bind("invoice", billed == null ? null : billed.invoice())
          .bind("invoiceLine", billed == null ? null : billed.line())
          .add();
      sums.bind("institution", institution)
          .bind("fund", charge.fund())
          .bind("amount", charge.amount().amount())
          .add();
    }
  }

  private static String sum(FundTransaction.Kind kind) {
    String change =
        switch (kind) {
          case ALLOCATION, TRANSFER_IN -> "allocated = allocated + :amount";
          case WITHDRAWAL, TRANSFER_OUT -> "allocated = allocated - :amount";
          case ENCUMBRANCE -> "encumbered = encumbered + :amount";
          case DISENCUMBRANCE -> "encumbered = encumbered - :amount";
          case EXPENDITURE -> "expended = expended + :amount";
        };
    return "UPDATE fund SET " + change + " WHERE institution = :institution AND code = :fund";
  }
}
