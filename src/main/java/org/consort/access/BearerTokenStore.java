package org.consort.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.database.Transaction;

final class BearerTokenStore {
  private BearerTokenStore() {}

  static void put(Transaction tx, byte[] hash, TokenHolder holder) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO bearer_token (token_hash, name, rights) VALUES (:hash, :name, :rights)
            ON CONFLICT (token_hash) DO UPDATE SET name = :name, rights = :rights
            """)
        .bind("hash", hash)
        .bind("name", holder.name())
        .bindArray("rights", String.class, List.copyOf(holder.rights()))
        .execute();
  }

  static Optional<TokenHolder> find(Transaction tx, byte[] hash) {
    return tx.handle()
        .createQuery("SELECT name, rights FROM bearer_token WHERE token_hash = :hash")
        .bind("hash", hash)
        .map(
            (row, _) ->
                new TokenHolder(
                    row.getString("name"), Set.of((String[]) row.getArray("rights").getArray())))
        .findOne();
  }
}
