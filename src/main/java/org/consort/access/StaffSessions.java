package org.consort.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.consort.base.Randomness;
import org.consort.database.Database;

/// Sessions of the staff pages, kept in the database so that any node can answer. Twelve hours
/// after signing in a session ends by itself.
public final class StaffSessions {
  private static final Duration LENGTH = Duration.ofHours(12);

  private final Database database;
  private final InstantSource clock;

  public StaffSessions(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Answers the secret that goes into the cookie; only its hash is kept.
  public String open(StaffAccount account) {
    String token = Randomness.secret();
    Instant now = clock.instant();
    AuditEntry.Deed deed = new AuditEntry.Deed(account.name(), "signed in", account.name());
    database.change(
        tx -> {
          StaffSessionStore.removeExpired(tx, now);
          StaffSessionStore.insert(tx, SecretHash.of(token), account.name(), now.plus(LENGTH));
          AuditStore.note(tx, now, deed);
        });
    return token;
  }

  /// Empty when there is no such session or it has expired.
  public Optional<StaffSession> holderOf(String token) {
    byte[] hash = SecretHash.of(token);
    return database
        .read(tx -> StaffSessionStore.find(tx, hash, clock.instant()))
        .map(found -> new StaffSession(found.account(), csrfToken(token), found.expires()));
  }

  public void close(String token) {
    database.change(tx -> StaffSessionStore.remove(tx, SecretHash.of(token)));
  }

  // Drawn from the session's secret, so it needs no place in the database and cannot be turned back
  // into the secret.
  private static String csrfToken(String token) {
    return HexFormat.of().formatHex(SecretHash.of("form " + token));
  }
}
