package org.consort.patrons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.consort.database.StoredJson;

/// How a row of the table of users reads.
final class UserRowStore {
  private UserRowStore() {}

  static User user(ResultSet row) throws SQLException {
    return new User(
        row.getLong("patron"),
        row.getString("primary_id"),
        account(row),
        new PersonName(
            row.getString("first_name"), row.getString("middle_name"), row.getString("last_name")),
        StoredJson.read(Particulars.class, row.getString("particulars")),
        new User.History(
            stamp(row, "created"),
            stamp(row, "modified"),
            row.getObject("status_since", LocalDate.class),
            row.getObject("active_on", LocalDate.class)));
  }

  private static Stamp stamp(ResultSet row, String column) throws SQLException {
    return new Stamp(
        row.getObject(column, OffsetDateTime.class).toInstant(), row.getString(column + "_by"));
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        RecordType.valueOf(row.getString("record_type")),
        AccountType.valueOf(row.getString("account_type")),
        UserStatus.valueOf(row.getString("status")),
        row.getString("user_group"),
        row.getString("external_id"),
        row.getObject("expiry", LocalDate.class),
        row.getObject("purge", LocalDate.class));
  }
}
