package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.consort.marc.format.StoredForm;
import org.consort.marc.record.Record;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

final class BibStore {
  /// What [#besideItem] wants of a title `b`.
  static final String BESIDE_ITEM =
      "b.title, b.author, b.isbn, b.issn, b.publisher, b.place, b.date, b.marc, b.inventory,"
          + " b.suppressed, b.created_at AS bib_created_at, b.created_by AS bib_created_by,"
          + " b.modified_at AS bib_modified_at, b.modified_by AS bib_modified_by";

  private BibStore() {}

  static void add(Transaction tx, InstitutionId institution, Bib bib, Record record) {
    described(
            tx.handle()
                .createUpdate(
                    """
                    INSERT INTO bib (institution, mms_id, marc, title, author, isbn, issn,
                        publisher, place, date, title_sort, author_sort, suppressed,
                        published, created_at, created_by, modified_at, modified_by)
                    VALUES (:institution, :id, :marc, :title, :author, :isbn, :issn,
                        :publisher, :place, :date, :titleSort, :authorSort, :suppressed,
                        NOT :suppressed, :created, :createdBy, :modified, :modifiedBy)
                    """),
            bib,
            record)
        .bind("institution", institution)
        .execute();
  }

  static void replace(Transaction tx, InstitutionId institution, Bib bib, Record record) {
    described(
            tx.handle()
                .createUpdate(
                    """
                    UPDATE bib SET marc = :marc, title = :title, author = :author, isbn = :isbn,
                        issn = :issn, publisher = :publisher, place = :place, date = :date,
                        title_sort = :titleSort, author_sort = :authorSort,
                        suppressed = :suppressed, published = published OR NOT :suppressed,
                        modified_at = :modified,
                        modified_by = :modifiedBy
                    WHERE institution = :institution AND mms_id = :id
                    """),
            bib,
            record)
        .bind("institution", institution)
        .execute();
  }

  static Optional<Bib> find(Transaction tx, InstitutionId institution, MmsId id) {
    return tx.handle()
        .createQuery("SELECT * FROM bib WHERE institution = :institution AND mms_id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .map(BibStore::row)
        .findOne();
  }

  static List<Bib> bibs(Transaction tx, InstitutionId institution, Collection<MmsId> ids) {
    return tx.handle()
        .createQuery("SELECT * FROM bib WHERE institution = :institution AND mms_id = ANY(:ids)")
        .bind("institution", institution)
        .bind("ids", numbers(ids))
        .map(BibStore::row)
        .list();
  }

  static long bytes(Transaction tx, InstitutionId institution, Collection<MmsId> ids) {
    return tx.handle()
        .createQuery(
            """
            SELECT coalesce(sum(octet_length(marc)), 0) FROM bib
            WHERE institution = :institution AND mms_id = ANY(:ids)
            """)
        .bind("institution", institution)
        .bind("ids", numbers(ids))
        .mapTo(Long.class)
        .one();
  }

  static Map<MmsId, String> titles(
      Transaction tx, InstitutionId institution, Collection<MmsId> ids) {
    return tx.handle()
        .createQuery(
            """
            SELECT mms_id, title FROM bib
            WHERE institution = :institution AND mms_id = ANY(:ids)
            """)
        .bind("institution", institution)
        .bind("ids", numbers(ids))
        .map((row, _) -> Map.entry(new MmsId(row.getLong("mms_id")), row.getString("title")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// Keeps others from adding holdings and portfolios, or removing them, until the transaction
  /// ends.
  ///
  /// @return false when there is no such title
  static boolean lock(Transaction tx, InstitutionId institution, MmsId id) {
    return tx.handle()
        .createQuery(
            """
            SELECT mms_id FROM bib WHERE institution = :institution AND mms_id = :id
            FOR NO KEY UPDATE
            """)
        .bind("institution", institution)
        .bind("id", id)
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  static void refreshInventory(Transaction tx, InstitutionId institution, MmsId id) {
    tx.handle()
        .createUpdate(
            """
            UPDATE bib SET inventory =
                CASE WHEN EXISTS (SELECT 1 FROM holding h
                    WHERE h.institution = :institution AND h.mms_id = :id) THEN 1 ELSE 0 END
                + CASE WHEN EXISTS (SELECT 1 FROM portfolio p
                    WHERE p.institution = :institution AND p.mms_id = :id) THEN 2 ELSE 0 END
            WHERE institution = :institution AND mms_id = :id
            """)
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  /// @return whether it is suppressed now and was not before
  static boolean suppressIfEmpty(Transaction tx, InstitutionId institution, MmsId id, Instant now) {
    return tx.handle()
            .createUpdate(
                """
                UPDATE bib SET suppressed = true, modified_at = :now
                WHERE institution = :institution AND mms_id = :id AND inventory = 0
                  AND NOT suppressed
                """)
            .bind("institution", institution)
            .bind("id", id)
            .bind("now", now)
            .execute()
        == 1;
  }

  /// Harvesters who may have seen the title can learn that it is gone.
  static void remove(Transaction tx, InstitutionId institution, MmsId id, Instant now) {
    tx.handle()
        .createUpdate(
            """
            WITH removed AS (DELETE FROM bib WHERE institution = :institution AND mms_id = :id
                RETURNING institution, mms_id, published)
            INSERT INTO bib_gone (institution, mms_id, gone_at)
            SELECT institution, mms_id, :now FROM removed WHERE published
            """)
        .bind("now", now)
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  static Long[] numbers(Collection<MmsId> ids) {
    return ids.stream().map(MmsId::number).toArray(Long[]::new);
  }

  private static Update described(Update update, Bib bib, Record record) {
    return StampsStore.bind(update, bib.stamps())
        .bind("id", bib.id())
        .bind("marc", bib.stored().bytes())
        .bindMethods(bib.description())
        .bind("titleSort", SortKey.title(record))
        .bind("authorSort", SortKey.of(bib.author()))
        .bind("suppressed", bib.suppressed());
  }

  static Bib row(ResultSet row, StatementContext context) throws SQLException {
    return bib(row, StampsStore.stamps(row));
  }

  /// The title in a row that has an item of it too.
  static Bib besideItem(ResultSet row) throws SQLException {
    return bib(row, StampsStore.stamps(row, "bib_"));
  }

  private static Bib bib(ResultSet row, Stamps stamps) throws SQLException {
    return new Bib(
        new MmsId(row.getLong("mms_id")),
        new Description(
            row.getString("title"),
            row.getString("author"),
            row.getString("isbn"),
            row.getString("issn"),
            row.getString("publisher"),
            row.getString("place"),
            row.getString("date")),
        StoredForm.ofBytes(row.getBytes("marc")),
        InventoryKind.ofCode(row.getInt("inventory")),
        row.getBoolean("suppressed"),
        stamps);
  }
}
