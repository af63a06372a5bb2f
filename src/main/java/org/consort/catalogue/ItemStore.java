package org.consort.catalogue;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;

final class ItemStore {
  private static final String SELECT =
      "SELECT "
          + ItemRowStore.COLUMNS
          + """
           FROM item i
          JOIN holding h ON h.institution = :institution AND h.holding_id = i.holding_id
          WHERE i.institution = :institution AND\s""";

  /// PostgreSQL's code for a broken unique index.
  private static final String TAKEN = "23505";

  private ItemStore() {}

  /// @return false, and nothing added, when the barcode is taken
  static boolean add(Transaction tx, InstitutionId institution, Item item) {
    return ItemRowStore.bind(
                tx.handle()
                    .createUpdate(
                        """
                        INSERT INTO item (institution, item_id, holding_id, mms_id, barcode,
                            material_type, policy, description, po_line, arrival, public_note,
                            fulfillment_note, internal_notes, statistics_notes, further,
                            temp_library, temp_location, temp_policy, temp_scheme,
                            temp_call_number, temp_until, process_type, in_place, reshelve_by,
                            created_at, created_by, modified_at, modified_by)
                        VALUES (:institution, :id, :holding, :bib, :barcode,
                            :materialType, :policy, :description, :poLine, :arrival, :publicNote,
                            :fulfillmentNote, :internalNotes, :statisticsNotes,
                            CAST(:furtherFields AS jsonb), :tempLibrary, :tempLocation,
                            :tempPolicy, :tempScheme, :tempCallNumber, :tempUntil, :processType, :inPlace, :reshelvedBy,
                            :created, :createdBy, :modified, :modifiedBy)
                        ON CONFLICT (institution, barcode) DO NOTHING
                        """),
                item)
            .bind("institution", institution)
            .execute()
        == 1;
  }

  /// @return false when the barcode is taken; the transaction cannot go on then
  static boolean replace(Transaction tx, InstitutionId institution, Item item) {
    Update update =
        ItemRowStore.bind(
            tx.handle()
                .createUpdate(
                    """
                    UPDATE item SET barcode = :barcode,
                        material_type = :materialType, policy = :policy,
                        description = :description, po_line = :poLine, arrival = :arrival,
                        public_note = :publicNote, fulfillment_note = :fulfillmentNote,
                        internal_notes = :internalNotes, statistics_notes = :statisticsNotes,
                        further = CAST(:furtherFields AS jsonb), temp_library = :tempLibrary,
                        temp_location = :tempLocation, temp_policy = :tempPolicy,
                        temp_scheme = :tempScheme, temp_call_number = :tempCallNumber,
                        temp_until = :tempUntil, process_type = :processType,
                        in_place = :inPlace, reshelve_by = :reshelvedBy,
                        modified_at = :modified, modified_by = :modifiedBy
                    WHERE institution = :institution AND item_id = :id
                    """),
            item);
    try {
      return update.bind("institution", institution).execute() == 1;
    } catch (UnableToExecuteStatementException e) {
      if (e.getCause() instanceof SQLException cause && TAKEN.equals(cause.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  static boolean move(Transaction tx, InstitutionId institution, ItemId id, Place place) {
    return tx.handle()
            .createUpdate(
                """
                UPDATE item SET holding_id = :holding, mms_id = :bib
                WHERE institution = :institution AND item_id = :id
                """)
            .bind("institution", institution)
            .bind("id", id)
            .bind("holding", place.holding())
            .bind("bib", place.bib())
            .execute()
        == 1;
  }

  /// Changes nothing when there is no such item.
  static void changeState(Transaction tx, InstitutionId institution, ItemId id, ItemState state) {
    tx.write(
        """
        UPDATE item SET process_type = ?, in_place = ?, reshelve_by = ?
        WHERE institution = ? AND item_id = ?
        """,
        state.processType(),
        state.inPlace(),
        state.reshelvedBy(),
        institution,
        id);
  }

  static Optional<Item> find(Transaction tx, InstitutionId institution, ItemId id) {
    return select(tx, institution, "i.item_id = :id")
        .bind("id", id)
        .map(ItemRowStore::row)
        .findOne();
  }

  static Optional<Item> lock(Transaction tx, InstitutionId institution, ItemId id) {
    return select(tx, institution, "i.item_id = :id FOR UPDATE OF i")
        .bind("id", id)
        .map(ItemRowStore::row)
        .findOne();
  }

  static Optional<Item> byBarcode(Transaction tx, InstitutionId institution, String barcode) {
    return select(tx, institution, "i.barcode = :barcode")
        .bind("barcode", barcode)
        .map(ItemRowStore::row)
        .findOne();
  }

  static List<Item> allOfBib(Transaction tx, InstitutionId institution, MmsId bib) {
    return select(tx, institution, "i.mms_id = :bib ORDER BY i.item_id")
        .bind("bib", bib)
        .map(ItemRowStore::row)
        .list();
  }

  static List<Item> all(Transaction tx, InstitutionId institution, Collection<ItemId> ids) {
    return select(tx, institution, "i.item_id = ANY(:ids)")
        .bind("ids", ids.stream().map(ItemId::number).toArray(Long[]::new))
        .map(ItemRowStore::row)
        .list();
  }

  static void remove(Transaction tx, InstitutionId institution, ItemId id) {
    tx.handle()
        .createUpdate("DELETE FROM item WHERE institution = :institution AND item_id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  static void removeOfBib(Transaction tx, InstitutionId institution, MmsId bib) {
    tx.handle()
        .createUpdate("DELETE FROM item WHERE institution = :institution AND mms_id = :bib")
        .bind("institution", institution)
        .bind("bib", bib)
        .execute();
  }

  private static Query select(Transaction tx, InstitutionId institution, String condition) {
    return tx.handle().createQuery(SELECT + condition).bind("institution", institution);
  }
}
