package org.consort.marc.validate.table;

/// A table is not written as it must be. The text names the table and its line.
public final class TableError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TableError(String table, int line, String trouble) {
    super("%s, line %d: %s".formatted(table, line, trouble), null, false, false);
  }
}
