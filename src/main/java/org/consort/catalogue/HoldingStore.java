package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.consort.marc.format.StoredForm;
import org.jdbi.v3.core.statement.StatementContext;

final class HoldingStore {
  private HoldingStore() {}

  static void add(Transaction tx, InstitutionId institution, Holding holding) {
    StampsStore.bind(
            tx.handle()
                .createUpdate(
                    """
                    INSERT INTO holding (institution, holding_id, mms_id, library, location,
                        call_number_scheme, call_number, accession_number, marc, suppressed,
                        created_at, created_by, modified_at, modified_by)
                    VALUES (:institution, :id, :bib, :library, :location,
                        :scheme, :text, :accession, :marc, :suppressed,
                        :created, :createdBy, :modified, :modifiedBy)
                    """),
            holding.stamps())
        .bind("institution", institution)
        .bind("id", holding.id())
        .bind("bib", holding.bib())
        .bindMethods(holding.shelf())
        .bindMethods(holding.callNumber())
        .bind("accession", Holding.accessionNumber(holding.record()))
        .bind("marc", holding.stored().bytes())
        .bind("suppressed", holding.suppressed())
        .execute();
  }

  static void replace(Transaction tx, InstitutionId institution, Holding holding) {
    StampsStore.bind(
            tx.handle()
                .createUpdate(
                    """
                    UPDATE holding SET library = :library, location = :location,
                        call_number_scheme = :scheme, call_number = :text,
                        accession_number = :accession, marc = :marc, suppressed = :suppressed,
                        modified_at = :modified,
                        modified_by = :modifiedBy
                    WHERE institution = :institution AND holding_id = :id
                    """),
            holding.stamps())
        .bind("institution", institution)
        .bind("id", holding.id())
        .bindMethods(holding.shelf())
        .bindMethods(holding.callNumber())
        .bind("accession", Holding.accessionNumber(holding.record()))
        .bind("marc", holding.stored().bytes())
        .bind("suppressed", holding.suppressed())
        .execute();
  }

  static void suppressIfEmpty(Transaction tx, InstitutionId institution, HoldingId id) {
    tx.handle()
        .createUpdate(
            """
            UPDATE holding SET suppressed = true
            WHERE institution = :institution AND holding_id = :id
              AND NOT EXISTS (SELECT FROM item
                  WHERE institution = :institution AND holding_id = :id)
            """)
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  static List<Place> places(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT mms_id, holding_id, library, location, call_number_scheme, call_number,
              suppressed
            FROM holding WHERE institution = :institution AND mms_id = :bib ORDER BY holding_id
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map((row, _) -> place(row))
        .list();
  }

  static List<Holding> ofBib(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM holding WHERE institution = :institution AND mms_id = :bib
            ORDER BY holding_id
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map(HoldingStore::row)
        .list();
  }

  static boolean isInUse(Transaction tx, InstitutionId institution, Shelf shelf) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM holding
                WHERE institution = :institution AND library = :library AND location = :location)
              OR EXISTS (SELECT FROM item WHERE institution = :institution
                AND temp_library = :library AND temp_location = :location)
            """)
        .bind("institution", institution)
        .bindMethods(shelf)
        .mapTo(boolean.class)
        .one();
  }

  static Optional<Holding> find(Transaction tx, InstitutionId institution, HoldingId id) {
    return tx.handle()
        .createQuery("SELECT * FROM holding WHERE institution = :institution AND holding_id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .map(HoldingStore::row)
        .findOne();
  }

  /// Keeps the holding from being removed, or filled, by others until the transaction ends.
  static Optional<Holding> lock(Transaction tx, InstitutionId institution, HoldingId id) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM holding WHERE institution = :institution AND holding_id = :id
            FOR UPDATE
            """)
        .bind("institution", institution)
        .bind("id", id)
        .map(HoldingStore::row)
        .findOne();
  }

  static void remove(Transaction tx, InstitutionId institution, HoldingId id) {
    tx.handle()
        .createUpdate("DELETE FROM holding WHERE institution = :institution AND holding_id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  static void removeOfBib(Transaction tx, InstitutionId institution, MmsId bib) {
    tx.handle()
        .createUpdate("DELETE FROM holding WHERE institution = :institution AND mms_id = :bib")
        .bind("institution", institution)
        .bind("bib", bib)
        .execute();
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        new MmsId(row.getLong("mms_id")),
        new HoldingId(row.getLong("holding_id")),
        new Shelf(row.getString("library"), row.getString("location")),
        new CallNumber(row.getString("call_number_scheme"), row.getString("call_number")),
        row.getBoolean("suppressed"));
  }

  private static Holding row(ResultSet row, StatementContext context) throws SQLException {
    return new Holding(
        new HoldingId(row.getLong("holding_id")),
        new MmsId(row.getLong("mms_id")),
        new Shelf(row.getString("library"), row.getString("location")),
        new CallNumber(row.getString("call_number_scheme"), row.getString("call_number")),
        StoredForm.ofBytes(row.getBytes("marc")),
        row.getBoolean("suppressed"),
        StampsStore.stamps(row));
  }
}
