package org.consort.app.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.database.Database;

/// Tells cheaply whether anything was written: how many rows each table has, and which transaction
/// wrote the newest of them.
final class Fingerprint {
  // What a refused call may leave behind: that it was counted, and a number nobody will use.
  private static final Set<String> COUNTED = Set.of("call_budget", "leniency", "po_line_count");

  private final Database database;
  private final String query;

  Fingerprint(Database database) {
    this.database = database;
    this.query =
        tables(database).stream()
            .filter(table -> !COUNTED.contains(table))
            .map(
                table ->
                    "SELECT '%s' || ' ' || count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) FROM %s"
                        .formatted(table, table))
            .collect(Collectors.joining(" UNION ALL "));
  }

  List<String> taken() {
    return database.read(tx -> tx.handle().createQuery(query).mapTo(String.class).list());
  }

  private static List<String> tables(Database database) {
    return database.read(
        tx ->
            tx.handle()
                .createQuery(
                    """
                    SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                     WHERE n.nspname = current_schema() AND c.relkind = 'r'
                       AND c.relname NOT LIKE 'flyway%' ORDER BY 1
                    """)
                .mapTo(String.class)
                .list());
  }
}
