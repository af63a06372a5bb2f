package org.consort.ordering;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;

/// What was done to lines after their orders were placed.
final class LaterStepStore {
  private record Moves(List<Move> funds) {}

  // Rows that stand for years have these names.
  private record Move(
      String fund, Money heldBefore, Money heldAfter, Money availableBefore, Money availableAfter) {
    static Move of(FundMove move) {
      return new Move(
          move.fund(),
          move.encumberedBefore(),
          move.encumberedAfter(),
          move.availableBefore(),
          move.availableAfter());
    }

    FundMove told() {
      return new FundMove(fund, heldBefore, heldAfter, availableBefore, availableAfter);
    }
  }

  private record Of(String poLine, LaterStep step) {}

  private LaterStepStore() {}

  /// Whoever calls has locked the line.
  static void add(Transaction tx, InstitutionId institution, String poLine, LaterStep later) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO placed_order_step (institution, po_line, ordinal, name, asked, found,
              decided, why, funds, done_by, done_at)
            SELECT :institution, :poLine, coalesce(max(ordinal), 0) + 1, :name, :asked, :found,
                   :decided, :why, CAST(:funds AS jsonb), :by, :at
              FROM placed_order_step
             WHERE institution = :institution AND po_line = :poLine
            """)
        .bind("institution", institution)
        .bind("poLine", poLine)
        .bindMethods(later.step())
        .bind("name", later.step().name().name())
        .bind("funds", StoredJson.write(new Moves(later.funds().stream().map(Move::of).toList())))
        .bind("by", later.by())
        .bind("at", later.at())
        .execute();
  }

  /// By the number of the line, in the order they were taken.
  static Map<String, List<LaterStep>> find(
      Transaction tx, InstitutionId institution, Collection<String> poLines) {
    return tx
        .handle()
        .createQuery(
            """
            SELECT po_line, name, asked, found, decided, why, funds, done_by, done_at
              FROM placed_order_step
             WHERE institution = :institution AND po_line = ANY(:poLines)
             ORDER BY po_line, ordinal
            """)
        .bind("institution", institution)
        .bindArray("poLines", String.class, poLines)
        .map((row, _) -> new Of(row.getString("po_line"), step(row)))
        .list()
        .stream()
        .collect(groupingBy(Of::poLine, mapping(Of::step, toList())));
  }

  private static LaterStep step(ResultSet row) throws SQLException {
    return new LaterStep(
        new Explanation.Step(
            StepName.valueOf(row.getString("name")),
            row.getString("asked"),
            row.getString("found"),
            row.getString("decided"),
            row.getString("why")),
        row.getString("done_by"),
        row.getTimestamp("done_at").toInstant(),
        StoredJson.read(Moves.class, row.getString("funds")).funds().stream()
            .map(Move::told)
            .toList());
  }
}
