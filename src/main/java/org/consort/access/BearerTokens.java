package org.consort.access;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.consort.base.Randomness;
import org.consort.database.Database;
import org.consort.database.RecentCopies;

/// The tokens of the hub's own API. A token is shown once, when it is issued; only its hash is
/// kept.
public final class BearerTokens {
  private static final String SETUP = "setup";

  private final Database database;
  private final InstantSource clock;
  private final RecentCopies<String, TokenHolder> copies;

  public BearerTokens(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.copies = new RecentCopies<>(clock, this::stored);
  }

  /// Makes a token and answers it, this once.
  public String issue(String name, Set<String> rights) {
    return issue(new TokenHolder(name, rights), SETUP);
  }

  /// Makes a token and answers it, this once.
  ///
  /// @param issuer who gives it out, for the audit
  public String issue(TokenHolder holder, String issuer) {
    String token = Randomness.secret();
    keep(token, holder, new AuditEntry.Deed(issuer, "issued a bearer token", holder.name()));
    return token;
  }

  /// Takes a token that already exists, or changes whose it is.
  public void adopt(String token, TokenHolder holder) {
    keep(token, holder, new AuditEntry.Deed(SETUP, "adopted a bearer token", holder.name()));
  }

  /// Empty when no such token was issued.
  public Optional<TokenHolder> holderOf(String token) {
    return copies.find(HexFormat.of().formatHex(SecretHash.of(token)));
  }

  private Optional<TokenHolder> stored(String hash) {
    return database.read(tx -> BearerTokenStore.find(tx, HexFormat.of().parseHex(hash)));
  }

  private void keep(String token, TokenHolder holder, AuditEntry.Deed deed) {
    byte[] hash = SecretHash.of(token);
    database.change(
        tx -> {
          BearerTokenStore.put(tx, hash, holder);
          AuditStore.note(tx, clock.instant(), deed);
        });
    copies.drop(HexFormat.of().formatHex(hash));
  }
}
