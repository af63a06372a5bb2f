package org.consort.access;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.Randomness;
import org.consort.database.Database;
import org.consort.database.RecentCopies;

/// The keys of the Alma API. A key is shown once, when it is issued; only its hash is kept. A
/// revoked key may work on other nodes for a few seconds more.
public final class ApiKeys {
  private static final String SETUP = "setup";

  private final Database database;
  private final InstantSource clock;
  private final RecentCopies<String, KeyHolder> copies;

  public ApiKeys(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.copies = new RecentCopies<>(clock, this::stored);
  }

  /// Makes a key and answers it, this once.
  public String issue(InstitutionId institution, String name, Set<Area> read, Set<Area> write) {
    return issue(new KeyHolder(institution, name, read, write), SETUP);
  }

  /// Makes a key and answers it, this once.
  ///
  /// @param issuer who gives it out, for the audit
  public String issue(KeyHolder holder, String issuer) {
    String key = Randomness.secret();
    keep(key, holder, new AuditEntry.Deed(issuer, "issued an API key", holder.name()));
    return key;
  }

  /// Takes a key that already exists, or changes whose it is.
  public void adopt(String key, KeyHolder holder) {
    keep(key, holder, new AuditEntry.Deed(SETUP, "adopted an API key", holder.name()));
  }

  /// Ends every key of this name.
  public void revoke(InstitutionId institution, String name, String revoker) {
    List<byte[]> ended =
        database.write(
            tx -> {
              AuditEntry.Deed deed = new AuditEntry.Deed(revoker, "revoked an API key", name);
              AuditStore.note(tx, clock.instant(), deed, institution);
              return ApiKeyStore.remove(tx, institution, name);
            });
    ended.forEach(hash -> copies.drop(HexFormat.of().formatHex(hash)));
  }

  public List<KeyHolder> holders(InstitutionId institution) {
    return database.read(tx -> ApiKeyStore.holders(tx, institution));
  }

  /// Empty when no such key was issued.
  public Optional<KeyHolder> holderOf(String key) {
    return copies.find(HexFormat.of().formatHex(SecretHash.of(key)));
  }

  private Optional<KeyHolder> stored(String hash) {
    return database.read(tx -> ApiKeyStore.find(tx, HexFormat.of().parseHex(hash)));
  }

  private void keep(String key, KeyHolder holder, AuditEntry.Deed deed) {
    byte[] hash = SecretHash.of(key);
    database.change(
        tx -> {
          ApiKeyStore.put(tx, hash, holder);
          AuditStore.note(tx, clock.instant(), deed, holder.institution());
        });
    copies.drop(HexFormat.of().formatHex(hash));
  }
}
