package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.statement.Update;

/// The four columns in which every table here says when and by whom.
final class StampsStore {
  private StampsStore() {}

  static Update bind(Update update, Stamps stamps) {
    return update
        .bind("created", stamps.created())
        .bind("createdBy", stamps.createdBy())
        .bind("modified", stamps.modified())
        .bind("modifiedBy", stamps.modifiedBy());
  }

  static Stamps stamps(ResultSet row) throws SQLException {
    return stamps(row, "");
  }

  /// @param prefix what the names of the columns begin with, where a row has those of two tables
  static Stamps stamps(ResultSet row, String prefix) throws SQLException {
    return new Stamps(
        instant(row, prefix + "created_at"),
        row.getString(prefix + "created_by"),
        instant(row, prefix + "modified_at"),
        row.getString(prefix + "modified_by"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
