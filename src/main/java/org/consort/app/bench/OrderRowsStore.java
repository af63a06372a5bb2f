package org.consort.app.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consort.database.Transaction;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;

/// Reads back what orders wrote.
final class OrderRowsStore {
  private record Source(String table, String condition, List<String> ownNumbers) {}

  private static final String OF_LINE = "po_line = :line";
  private static final String BIB =
      "mms_id = (SELECT mms_id FROM po_line WHERE institution = :institution AND number = :line)";
  private static final List<Source> SOURCES =
      List.of(
          new Source("bib", BIB + " AND created_by = :sender", List.of("mms_id")),
          new Source("match_key", imported("match_key"), List.of("hash")),
          new Source("bib_words", imported("bib_words"), List.of()),
          new Source("holding", BIB + " AND created_by = :sender", List.of("holding_id")),
          new Source("item", BIB + " AND po_line = :line", List.of("item_id")),
          new Source("placed_order", OF_LINE, List.of()),
          new Source("po_line", "number = :line", List.of("number", "ordinal", "vendor_reference")),
          new Source("po_line_fund", OF_LINE, List.of()),
          new Source("po_line_place", OF_LINE, List.of()),
          new Source("po_line_copy", OF_LINE, List.of()),
          new Source("fund_transaction", OF_LINE, List.of()));

  private OrderRowsStore() {}

  private static String imported(String table) {
    return BIB
        + " AND EXISTS (SELECT 1 FROM bib WHERE bib.institution = :institution"
        + " AND bib.mms_id = "
        + table
        + ".mms_id AND created_by = :sender)";
  }

  static int lines(Transaction tx) {
    return tx.handle()
        .createQuery("SELECT count(*) FROM po_line WHERE institution = :institution")
        .bind("institution", Furnishing.INSTITUTION)
        .mapTo(Integer.class)
        .one();
  }

  /// The numbers of the newest lines.
  static List<String> newest(Transaction tx, int many) {
    return tx.handle()
        .createQuery(
            """
            SELECT number FROM po_line WHERE institution = :institution
             ORDER BY ordinal DESC LIMIT :many
            """)
        .bind("institution", Furnishing.INSTITUTION)
        .bind("many", many)
        .mapTo(String.class)
        .list();
  }

  static OrderRows of(Transaction tx, String line) {
    List<OrderRows.Row> rows = new ArrayList<>();
    Set<Object> own = new HashSet<>();
    for (Source source : SOURCES) {
      for (OrderRows.Row row : rows(tx, source, line)) {
        rows.add(row);
        for (String column : source.ownNumbers()) {
          @Nullable Object value = row.value(column);
          if (value != null) {
            own.add(value);
          }
        }
      }
    }
    return new OrderRows(rows, own);
  }

  private static List<OrderRows.Row> rows(Transaction tx, Source source, String line) {
    ResultIterable<Map<String, Object>> found =
        tx.handle()
            .createQuery(
                "SELECT * FROM %s WHERE institution = :institution AND %s"
                    .formatted(source.table(), source.condition()))
            .bind("institution", Furnishing.INSTITUTION)
            .bind("line", line)
            .bind("sender", Stand.SENDER)
            .mapToMap();
    return found.stream().map(row -> row(source.table(), row)).toList();
  }

  private static OrderRows.Row row(String table, Map<String, Object> row) {
    // PostgreSQL numbers a fund's transactions itself.
    List<String> columns =
        row.keySet().stream()
            .filter(column -> !(table.equals("fund_transaction") && column.equals("number")))
            .toList();
    List<@Nullable Object> values = new ArrayList<>();
    columns.forEach(column -> values.add(row.get(column)));
    String insert =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                String.join(", ", Collections.nCopies(columns.size(), "?")));
    return new OrderRows.Row(table, columns, values, insert);
  }
}
