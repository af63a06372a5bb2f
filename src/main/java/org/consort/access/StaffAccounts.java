package org.consort.access;

import java.time.InstantSource;
import java.util.Optional;
import org.consort.base.PasswordHash;
import org.consort.base.Randomness;
import org.consort.database.Database;

/// Local accounts of the staff pages.
public final class StaffAccounts {
  private static final String SETUP = "setup";

  // Checked when the name is unknown, so that the time an answer takes does not tell names apart.
  private static final PasswordHash NOBODYS = PasswordHash.of(Randomness.secret());

  private final Database database;
  private final InstantSource clock;

  public StaffAccounts(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /// Adds the account, or replaces the one of this name together with its password; sessions opened
  /// with the old password end.
  public void add(StaffAccount account, String password) {
    PasswordHash hash = PasswordHash.of(password);
    AuditEntry.Deed deed = new AuditEntry.Deed(SETUP, "set up a staff account", account.name());
    database.change(
        tx -> {
          StaffAccountStore.put(tx, account, hash);
          StaffSessionStore.removeAllOf(tx, account.name());
          AuditStore.note(tx, clock.instant(), deed);
        });
  }

  public Optional<StaffAccount> find(String name) {
    return database.read(tx -> StaffAccountStore.find(tx, name));
  }

  /// Empty when there is no such account or the password is wrong.
  public Optional<StaffAccount> signIn(String name, String password) {
    Optional<PasswordHash> hash = database.read(tx -> StaffAccountStore.passwordOf(tx, name));
    boolean right = hash.orElse(NOBODYS).matches(password);
    return right ? find(name) : Optional.empty();
  }
}
