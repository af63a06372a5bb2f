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
    return new Stamps(
        instant(row, "created_at"),
        row.getString("created_by"),
        instant(row, "modified_at"),
        row.getString("modified_by"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
