package org.consort.app.bench;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every row that one order added, to be written again under other numbers.
///
/// @param rows in an order in which each finds those it refers to
/// @param own the numbers the order brought into the world, wherever they stand
record OrderRows(List<Row> rows, Set<Object> own) {
  OrderRows {
    rows = List.copyOf(rows);
    own = Set.copyOf(own);
  }

  /// @param values as the driver gave them, side by side with the columns
  /// @param insert the statement that writes such a row
  record Row(String table, List<String> columns, List<@Nullable Object> values, String insert) {
    @Nullable Object value(String column) {
      return values.get(columns.indexOf(column));
    }
  }

  /// The value itself, or when it is one of the order's own numbers, what stands for it in a copy.
  @Nullable Object inCopy(@Nullable Object value, long copy) {
    if (value == null || !own.contains(value)) {
      return value;
    }
    if (value instanceof String text) {
      return text.replaceFirst("[0-9]+$", Long.toString(copy));
    }
    // Hashes of texts are negative; an order can have several of a kind, and they must stay apart.
    return value instanceof Long number && number < 0 ? number + copy : copy;
  }
}
