package org.consort.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.LoanId;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// Reads a row of the table `loan`.
final class LoanRowStore {
  private LoanRowStore() {}

  static Loan read(ResultSet row, StatementContext context) throws SQLException {
    Long request = row.getObject("request", Long.class);
    return new Loan(
        new LoanId(row.getLong("id")),
        row.getLong("patron"),
        copy(row),
        new Loan.Work(
            row.getString("title"),
            row.getString("author"),
            row.getString("year"),
            row.getString("call_number")),
        new Loan.Handover(
            row.getObject("lent_at", OffsetDateTime.class).toInstant(),
            row.getString("lent_library"),
            row.getString("lent_desk")),
        term(row),
        returned(row),
        request == null ? null : new RequestId(request),
        LoanTrouble.valueOf(row.getString("trouble")));
  }

  private static Copy copy(ResultSet row) throws SQLException {
    return new Copy(
        new ItemId(row.getLong("item")),
        new HoldingId(row.getLong("holding")),
        new MmsId(row.getLong("bib")),
        row.getString("barcode"),
        row.getString("description"),
        row.getString("library"),
        row.getString("location"),
        row.getString("item_policy"),
        "");
  }

  private static Loan.Term term(ResultSet row) throws SQLException {
    return new Loan.Term(
        row.getObject("due", OffsetDateTime.class).toInstant(),
        row.getString("policy"),
        row.getString("user_group"),
        row.getInt("renewals"),
        instant(row, "renewed_at"));
  }

  private static Loan.@Nullable Handover returned(ResultSet row) throws SQLException {
    Instant at = instant(row, "returned_at");
    return at == null
        ? null
        : new Loan.Handover(
            at,
            row.getString("returned_library"),
            row.getString("returned_desk"),
            row.getString("returned_by"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
