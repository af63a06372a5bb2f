package org.consort.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;

/// The table `work_order`.
final class WorkOrderStore {
  private WorkOrderStore() {}

  static void put(Transaction tx, InstitutionId institution, WorkOrder order) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO work_order (institution, item, department, type, status, since)
            VALUES (:institution, :item, :department, :type, :status, :since)
            ON CONFLICT (institution, item) DO UPDATE SET department = excluded.department,
              type = excluded.type, status = excluded.status, since = excluded.since
            """)
        .bind("institution", institution)
        .bindMethods(order)
        .execute();
  }

  static void remove(Transaction tx, InstitutionId institution, ItemId item) {
    tx.handle()
        .createUpdate("DELETE FROM work_order WHERE institution = :institution AND item = :item")
        .bind("institution", institution)
        .bind("item", item)
        .execute();
  }

  static Optional<WorkOrder> find(Transaction tx, InstitutionId institution, ItemId item) {
    return all(tx, institution, List.of(item)).stream().findFirst();
  }

  static List<WorkOrder> all(Transaction tx, InstitutionId institution, Collection<ItemId> items) {
    return tx.handle()
        .createQuery(
            """
            SELECT item, department, type, status, since FROM work_order
            WHERE institution = :institution AND item = ANY(:items)
            """)
        .bind("institution", institution)
        .bind("items", HoldStore.numbers(items))
        .map(WorkOrderStore::read)
        .list();
  }

  private static WorkOrder read(ResultSet row, StatementContext context) throws SQLException {
    return new WorkOrder(
        new ItemId(row.getLong("item")),
        row.getString("department"),
        row.getString("type"),
        row.getString("status"),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }
}
