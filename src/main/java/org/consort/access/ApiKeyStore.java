package org.consort.access;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

final class ApiKeyStore {
  private ApiKeyStore() {}

  static void put(Transaction tx, byte[] hash, KeyHolder holder) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO api_key (key_hash, institution, name, may_read, may_write, libraries)
            VALUES (:hash, :institution, :name, :mayRead, :mayWrite, :libraries)
            ON CONFLICT (key_hash)
            DO UPDATE SET institution = :institution, name = :name,
                may_read = :mayRead, may_write = :mayWrite, libraries = :libraries
            """)
        .bind("hash", hash)
        .bind("institution", holder.institution())
        .bind("name", holder.name())
        .bindArray("mayRead", String.class, names(holder.mayRead()))
        .bindArray("mayWrite", String.class, names(holder.mayWrite()))
        .bindArray("libraries", String.class, holder.libraries().stream().sorted().toList())
        .execute();
  }

  static Optional<KeyHolder> find(Transaction tx, byte[] hash) {
    return tx.handle()
        .createQuery(
            """
            SELECT institution, name, may_read, may_write, libraries FROM api_key
            WHERE key_hash = :hash
            """)
        .bind("hash", hash)
        .map((row, _) -> holder(row))
        .findOne();
  }

  static List<KeyHolder> holders(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT institution, name, may_read, may_write, libraries FROM api_key
            WHERE institution = :institution ORDER BY name
            """)
        .bind("institution", institution)
        .map((row, _) -> holder(row))
        .list();
  }

  static List<byte[]> remove(Transaction tx, InstitutionId institution, String name) {
    return tx.handle()
        .createQuery(
            """
            DELETE FROM api_key WHERE institution = :institution AND name = :name
            RETURNING key_hash
            """)
        .bind("institution", institution)
        .bind("name", name)
        .mapTo(byte[].class)
        .list();
  }

  private static KeyHolder holder(ResultSet row) throws SQLException {
    return new KeyHolder(
        new InstitutionId(row.getInt("institution")),
        row.getString("name"),
        areas(row.getArray("may_read")),
        areas(row.getArray("may_write")),
        Set.of((String[]) row.getArray("libraries").getArray()));
  }

  private static Set<Area> areas(Array names) throws SQLException {
    return Stream.of((String[]) names.getArray()).map(Area::valueOf).collect(Collectors.toSet());
  }

  private static List<String> names(Collection<Area> areas) {
    return areas.stream().map(Area::name).sorted().toList();
  }
}
