package org.consort.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.consort.marc.format.StoredForm;

/// The accession numbers of holdings records, in a column of their own, so that a list of holdings
/// need not look into them.
final class AccessionStore {
  private static final int AT_ONCE = 20;

  private AccessionStore() {}

  /// Those of the title's holdings that have one.
  static Map<HoldingId, String> ofBib(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT holding_id, accession_number FROM holding
            WHERE institution = :institution AND mms_id = :bib AND accession_number <> ''
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map((row, _) -> new Accession(new HoldingId(row.getLong(1)), row.getString(2)))
        .collect(Collectors.toMap(Accession::holding, Accession::number));
  }

  /// Reads them again out of the holdings records of some titles.
  static void reread(Transaction tx, InstitutionId institution, Reindexing.Span span) {
    List<Accession> read =
        tx.handle()
            .createQuery(
                """
                SELECT holding_id, marc FROM holding WHERE institution = :institution
                  AND mms_id BETWEEN :first AND :last
                ORDER BY holding_id FOR NO KEY UPDATE
                """)
            .setFetchSize(AT_ONCE)
            .bind("institution", institution)
            .bind("first", span.first())
            .bind("last", span.last())
            .map(
                (row, _) ->
                    new Accession(
                        new HoldingId(row.getLong(1)),
                        Holding.accessionNumber(StoredForm.ofBytes(row.getBytes(2)).record())))
            .list();
    tx.handle()
        .createUpdate(
            """
            UPDATE holding h SET accession_number = a.number
            FROM unnest(CAST(:ids AS bigint[]), CAST(:numbers AS text[])) AS a (id, number)
            WHERE h.institution = :institution AND h.holding_id = a.id
              AND h.accession_number <> a.number
            """)
        .bind("institution", institution)
        .bind("ids", read.stream().map(a -> a.holding().number()).toArray(Long[]::new))
        .bind("numbers", read.stream().map(Accession::number).toArray(String[]::new))
        .execute();
  }

  private record Accession(HoldingId holding, String number) {}
}
