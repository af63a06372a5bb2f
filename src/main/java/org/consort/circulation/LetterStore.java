package org.consort.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.LoanId;
import org.consort.base.Page;
import org.consort.base.RequestId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/// The table `letter`.
final class LetterStore {
  private LetterStore() {}

  static void insert(Transaction tx, InstitutionId institution, Collection<Letter> letters) {
    if (letters.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO letter (institution, patron, kind, written_at, title, detail,
                  request, loan)
                VALUES (:institution, :patron, :kind, :writtenAt, :title, :detail,
                  :request, :loan)
                """);
    for (Letter letter : letters) {
      batch
          .bind("institution", institution)
          .bindMethods(letter)
          .bind("kind", letter.kind().name())
          .add();
    }
    batch.execute();
  }

  static List<Letter> ofUser(Transaction tx, InstitutionId institution, long patron, Page page) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM letter WHERE institution = :institution AND patron = :patron
            ORDER BY number DESC LIMIT :limit OFFSET :offset
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .bindMethods(page)
        .map(LetterStore::read)
        .list();
  }

  static int countOfUser(Transaction tx, InstitutionId institution, long patron) {
    return tx.handle()
        .createQuery(
            """
            SELECT count(*) FROM letter WHERE institution = :institution AND patron = :patron
            """)
        .bind("institution", institution)
        .bind("patron", patron)
        .mapTo(Integer.class)
        .one();
  }

  private static Letter read(ResultSet row, StatementContext context) throws SQLException {
    Long request = row.getObject("request", Long.class);
    Long loan = row.getObject("loan", Long.class);
    return new Letter(
        row.getLong("number"),
        row.getLong("patron"),
        LetterKind.valueOf(row.getString("kind")),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getString("title"),
        row.getString("detail"),
        request == null ? null : new RequestId(request),
        loan == null ? null : new LoanId(loan));
  }
}
