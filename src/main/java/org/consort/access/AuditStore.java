package org.consort.access;

import java.time.Instant;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.base.Ulid;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

final class AuditStore {
  private AuditStore() {}

  static void note(Transaction tx, Instant at, AuditEntry.Deed deed) {
    insert(tx, at, deed, null);
  }

  static void note(Transaction tx, Instant at, AuditEntry.Deed deed, InstitutionId about) {
    insert(tx, at, deed, about.suffix());
  }

  private static void insert(
      Transaction tx, Instant at, AuditEntry.Deed deed, @Nullable Integer institution) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO audit_entry (entry, at, institution, actor, action, subject)
            VALUES (:entry, :at, :institution, :actor, :action, :subject)
            """)
        .bind("entry", Ulid.at(at))
        .bind("at", at)
        .bind("institution", institution)
        .bindMethods(deed)
        .execute();
  }

  static Listing<AuditEntry> entries(Transaction tx, Page page) {
    List<AuditEntry> entries =
        tx.handle()
            .createQuery(
                """
                SELECT at, actor, action, subject FROM audit_entry
                ORDER BY entry DESC LIMIT :limit OFFSET :offset
                """)
            .bindMethods(page)
            .map(
                (row, _) ->
                    new AuditEntry(
                        row.getTimestamp("at").toInstant(),
                        new AuditEntry.Deed(
                            row.getString("actor"),
                            row.getString("action"),
                            row.getString("subject"))))
            .list();
    int total = tx.handle().createQuery("SELECT count(*) FROM audit_entry").mapTo(int.class).one();
    return new Listing<>(entries, total);
  }
}
