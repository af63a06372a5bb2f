package org.consort.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccessTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);
  private static final StaffAccount LENA =
      new StaffAccount("Lena", "Lena of the desk", Set.of(StaffRole.ORDERS), Set.of(NORTH));

  private final ManualClock clock = new ManualClock(Instant.parse("2026-05-04T10:00:00Z"));
  private final Database database = TestDatabase.open();
  private final ApiKeys keys = new ApiKeys(database, clock);
  private final BearerTokens tokens = new BearerTokens(database, clock);
  private final StaffAccounts accounts = new StaffAccounts(database, clock);
  private final StaffSessions sessions = new StaffSessions(database, clock);

  @BeforeEach
  void addInstitution() {
    new Institutions(database, clock)
        .add(new Institution(NORTH, "01TST_NOR", "North", ZoneId.of("UTC"), null));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void knowsWhoseAKeyIsAndWhatItMayDo() {
    String key = keys.issue(NORTH, "portal", Set.of(Area.BIBS), Set.of(Area.USERS));
    KeyHolder holder = keys.holderOf(key).orElseThrow();

    assertThat(holder.institution()).isEqualTo(NORTH);
    assertThat(holder.mayRead(Area.BIBS)).isTrue();
    assertThat(holder.mayWrite(Area.BIBS)).isFalse();
    assertThat(holder.mayRead(Area.USERS)).isTrue();
    assertThat(holder.mayRead(Area.ACQ)).isFalse();
    assertThat(keys.holderOf(key + "x")).isEmpty();
  }

  @Test
  void takesKeysThatExistAlready() {
    KeyHolder holder = new KeyHolder(NORTH, "old", Set.of(Area.BIBS), Set.of());
    keys.adopt("l8xx-from-elsewhere", holder);

    assertThat(keys.holderOf("l8xx-from-elsewhere")).contains(holder);
  }

  @Test
  void endsRevokedKeys() {
    String key = keys.issue(NORTH, "portal", Set.of(Area.BIBS), Set.of());
    assertThat(keys.holderOf(key)).isPresent();
    keys.revoke(NORTH, "portal", "lena");

    assertThat(keys.holderOf(key)).isEmpty();
  }

  @Test
  void keepsNoSecretAnywhere() {
    String key = keys.issue(NORTH, "portal", Set.of(Area.BIBS), Set.of());
    String token = tokens.issue("hub client", Set.of("place requests"));
    accounts.add(LENA, "tall ships 9");
    String session = sessions.open(LENA);

    List<String> rows =
        List.of("api_key", "bearer_token", "staff_account", "staff_session", "audit_entry").stream()
            .flatMap(table -> rowsOf(table).stream())
            .toList();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(8);
    assertThat(rows)
        .noneMatch(row -> row.contains(key))
        .noneMatch(row -> row.contains(token))
        .noneMatch(row -> row.contains(session))
        .noneMatch(row -> row.contains("tall ships"));
  }

  private List<String> rowsOf(String table) {
    return database.read(
        tx ->
            tx.handle()
                .createQuery("SELECT CAST(t AS text) FROM <table> AS t")
                .define("table", table)
                .mapTo(String.class)
                .list());
  }

  @Test
  void notesWhoIssuedAKey() {
    keys.issue(new KeyHolder(NORTH, "portal", Set.of(), Set.of()), "lena");

    assertThat(new Audit(database, clock).entries(new Page(10, 0)).entries())
        .containsExactly(
            new AuditEntry(
                clock.instant(), new AuditEntry.Deed("lena", "issued an API key", "portal")));
  }

  @Test
  void givesHubClientsTheirRights() {
    String token = tokens.issue("hub client", Set.of("place"));

    assertThat(tokens.holderOf(token).orElseThrow().may("place")).isTrue();
    assertThat(tokens.holderOf(token).orElseThrow().may("settle")).isFalse();
    assertThat(tokens.holderOf("something else")).isEmpty();
  }

  @Test
  void signsInByNameInAnyCaseAndTheRightPassword() {
    accounts.add(LENA, "tall ships 9");

    assertThat(accounts.signIn("LENA", "tall ships 9")).contains(LENA);
    assertThat(accounts.signIn("lena", "Tall ships 9")).isEmpty();
    assertThat(accounts.signIn("nobody", "tall ships 9")).isEmpty();
  }

  @Test
  void keepsASessionUntilItIsClosedOrOld() {
    accounts.add(LENA, "tall ships 9");
    String token = sessions.open(LENA);
    StaffSession session = sessions.holderOf(token).orElseThrow();

    assertThat(session.account()).isEqualTo(LENA);
    assertThat(session.isOurs(session.csrfToken())).isTrue();
    assertThat(session.isOurs("")).isFalse();
    assertThat(session.csrfToken()).isNotEqualTo(token);
    clock.passes(Duration.ofHours(12));
    assertThat(sessions.holderOf(token)).isEmpty();
    String second = sessions.open(LENA);
    sessions.close(second);
    assertThat(sessions.holderOf(second)).isEmpty();
  }

  @Test
  void endsSessionsWhenThePasswordChanges() {
    accounts.add(LENA, "tall ships 9");
    String token = sessions.open(LENA);
    accounts.add(LENA, "small boats 8");

    assertThat(sessions.holderOf(token)).isEmpty();
    assertThat(accounts.signIn("lena", "tall ships 9")).isEmpty();
  }
}
