package org.consort.app.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.consort.base.InstitutionId;

/// The ceiling of harvesting: the same rows in the same parts, read by one prepared query and left
/// as they are.
final class BareHarvestStore implements Worker {
  private static final int PART = 201;
  private static final OffsetDateTime ALWAYS = OffsetDateTime.parse("0001-01-01T00:00:00Z");

  private final Connection connection;
  private final PreparedStatement query;
  private final OffsetDateTime[] lastAt = {ALWAYS};
  private final long[] lastId = {0};

  private BareHarvestStore(Connection connection, InstitutionId institution) throws SQLException {
    this.connection = connection;
    this.query =
        connection.prepareStatement(
            """
            SELECT greatest(modified_at, told_at) AS at, mms_id, marc FROM bib
             WHERE institution = ? AND published
               AND (greatest(modified_at, told_at), mms_id) > (?, ?)
             ORDER BY at, mms_id LIMIT ?
            """);
    query.setInt(1, institution.suffix());
    query.setInt(4, PART);
  }

  static BareHarvestStore connect(String url, InstitutionId institution) {
    try {
      return new BareHarvestStore(DriverManager.getConnection(url), institution);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void once() {
    try {
      query.setObject(2, lastAt[0]);
      query.setLong(3, lastId[0]);
      int rows = 0;
      try (ResultSet part = query.executeQuery()) {
        for (; part.next(); rows++) {
          part.getBytes(3);
          if (rows < PART - 1) {
            lastAt[0] = part.getObject(1, OffsetDateTime.class);
            lastId[0] = part.getLong(2);
          }
        }
      }
      if (rows < PART) {
        lastAt[0] = ALWAYS;
        lastId[0] = 0;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
