package org.consort.catalogue;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.consort.marc.record.Record;

final class BibStore {
  private BibStore() {}

  static void add(Transaction tx, InstitutionId institution, Bib bib, Record record) {
    BibRowStore.bind(
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
    BibRowStore.bind(
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
        .map(BibRowStore::row)
        .findOne();
  }

  static List<Bib> bibs(Transaction tx, InstitutionId institution, Collection<MmsId> ids) {
    return tx.handle()
        .createQuery("SELECT * FROM bib WHERE institution = :institution AND mms_id = ANY(:ids)")
        .bind("institution", institution)
        .bind("ids", numbers(ids))
        .map(BibRowStore::row)
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
}
