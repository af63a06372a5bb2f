package org.consort.union;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;

final class UnionStore {
  private final String consortium;

  UnionStore(String consortium) {
    this.consortium = consortium;
  }

  void put(Transaction tx, List<UnionHolding> holdings) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO union_holding (consortium, agency, mms_id, isbn, title, author)
                VALUES (:consortium, :agency, :mms, :isbn, :title, :author)
                ON CONFLICT (consortium, agency, mms_id, isbn)
                DO UPDATE SET title = excluded.title, author = excluded.author
                """);
    for (UnionHolding holding : holdings) {
      batch
          .bind("consortium", consortium)
          .bind("agency", holding.agency())
          .bind("mms", holding.mmsId())
          .bind("isbn", holding.isbn())
          .bind("title", holding.title())
          .bind("author", holding.author())
          .add();
    }
    if (!holdings.isEmpty()) {
      batch.execute();
    }
  }

  List<UnionHolding> byIsbn(Transaction tx, String isbn) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM union_holding
            WHERE consortium = :consortium AND isbn = :isbn AND isbn <> ''
            ORDER BY agency, mms_id
            """)
        .bind("consortium", consortium)
        .bind("isbn", isbn)
        .map((row, _) -> holding(row))
        .list();
  }

  List<UnionHolding> like(Transaction tx, String agency, String mmsId) {
    return tx.handle()
        .createQuery(
            """
            SELECT DISTINCT h.* FROM union_holding named
            JOIN union_holding h ON h.consortium = named.consortium
              AND ((h.agency = named.agency AND h.mms_id = named.mms_id)
                OR (h.isbn = named.isbn AND named.isbn <> ''))
            WHERE named.consortium = :consortium
              AND named.agency = :agency AND named.mms_id = :mms
            ORDER BY h.agency, h.mms_id
            """)
        .bind("consortium", consortium)
        .bind("agency", agency)
        .bind("mms", mmsId)
        .map((row, _) -> holding(row))
        .list();
  }

  private static UnionHolding holding(ResultSet row) throws SQLException {
    return new UnionHolding(
        row.getString("agency"),
        row.getString("mms_id"),
        row.getString("isbn"),
        row.getString("title"),
        row.getString("author"));
  }
}
