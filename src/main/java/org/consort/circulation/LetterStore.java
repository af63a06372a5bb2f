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
import org.consort.institution.LibraryScope;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/// The table `letter`.
final class LetterStore {
  private static final String WANTED =
      """
      institution = :institution AND patron = :patron
        AND (cardinality(:libraries) = 0 OR CASE
          WHEN loan IS NOT NULL THEN EXISTS (SELECT FROM loan l
            WHERE l.institution = letter.institution AND l.id = letter.loan
              AND l.library = ANY(:libraries))
          WHEN request IS NOT NULL THEN EXISTS (SELECT FROM hold h
            WHERE h.institution = letter.institution AND h.id = letter.request
              AND h.pickup_library = ANY(:libraries))
          ELSE true END)
      """;

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

  /// @param of the libraries of the loans and requests they are about
  static List<Letter> ofUser(
      Transaction tx, InstitutionId institution, long patron, LibraryScope of, Page page) {
    return tx.handle()
        .createQuery(
            "SELECT * FROM letter WHERE "
                + WANTED
                + "ORDER BY number DESC LIMIT :limit OFFSET :offset")
        .bind("institution", institution)
        .bind("patron", patron)
        .bindArray("libraries", String.class, of.codes())
        .bindMethods(page)
        .map(LetterStore::read)
        .list();
  }

  static int countOfUser(Transaction tx, InstitutionId institution, long patron, LibraryScope of) {
    return tx.handle()
        .createQuery("SELECT count(*) FROM letter WHERE " + WANTED)
        .bind("institution", institution)
        .bind("patron", patron)
        .bindArray("libraries", String.class, of.codes())
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
