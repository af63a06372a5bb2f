package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Who made a user and what is said of them, who changed them last, and when.
class UserStampsTest {
  private static final String MIRA =
      """
      {"record_type":{"value":"PUBLIC"},"primary_id":"mira","last_name":"Holm",
       "account_type":{"value":"INTERNAL"},"user_group":{"value":"UNDERGRAD"},
       "created_by":"somebody","created_date":"1999-01-01Z",
       "last_modified_by":"somebody","last_modified_date":"1999-01-01Z",
       "user_note":[{"note_type":{"value":"OTHER"},"note_text":"left a scarf"}],
       "user_block":[{"block_description":{"value":"02-GLOBAL"}}]}
      """;

  private final TestLibrary library =
      TestLibrary.open(l -> new UsersEndpoint(l.doors(), l.frontDesk(), l.fees()).routes());
  private final Caller portal = caller("portal");
  private final Caller registry = caller("registry");

  @AfterEach
  void close() {
    library.close();
  }

  private Caller caller(String key) {
    Set<Area> users = Set.of(Area.USERS);
    return library.callerWithKey(library.keys().issue(TestLibrary.NORTH, key, users, users));
  }

  @Test
  void canTellWhoAddedAUserAndWhen() {
    stamped(portal.post("/users", MIRA), "portal", "2026-05-04Z", "portal", "2026-05-04Z");
    stamped(registry.get("/users/mira"), "portal", "2026-05-04Z", "portal", "2026-05-04Z");
  }

  @Test
  void canTellWhoChangedAUserLastAndWhen() {
    portal.post("/users", MIRA);
    library.clock().passes(Duration.ofDays(2));
    Answer changed = registry.put("/users/mira", MIRA);

    stamped(changed, "portal", "2026-05-04Z", "registry", "2026-05-06Z");
    stamped(portal.get("/users/mira"), "portal", "2026-05-04Z", "registry", "2026-05-06Z");
    assertThat(portal.get("/users?expand=full").at("/user/0/last_modified_by"))
        .isEqualTo("registry");
  }

  private static void stamped(Answer user, String by, String on, String lastBy, String lastOn) {
    assertThat(user.at("/created_by")).as(user.body()).isEqualTo(by);
    assertThat(user.at("/created_date")).isEqualTo(on);
    assertThat(user.at("/last_modified_by")).isEqualTo(lastBy);
    assertThat(user.at("/last_modified_date")).isEqualTo(lastOn);
  }

  @Test
  void canTellItInXmlToo() {
    portal.post("/users", MIRA);
    library.clock().passes(Duration.ofDays(1));
    String sent = portal.inXml().get("/users/mira").body();
    String changed = registry.inXml().put("/users/mira", sent).body();

    assertThat(sent)
        .contains("<created_by>portal</created_by><created_date>2026-05-04Z</created_date>")
        .contains("<last_modified_by>portal</last_modified_by>");
    assertThat(changed)
        .contains("<created_by>portal</created_by><created_date>2026-05-04Z</created_date>")
        .contains("<last_modified_by>registry</last_modified_by>")
        .contains("<last_modified_date>2026-05-05Z</last_modified_date>");
  }

  @Test
  void canTellItInBriefToo() {
    portal.post("/users", MIRA);
    stamped(portal.get("/users/mira?view=brief"), "portal", "2026-05-04Z", "portal", "2026-05-04Z");
  }

  @Test
  void canTellWhoMadeANoteOrABlockThatWasSentBack() {
    Answer added = portal.post("/users", MIRA);
    library.clock().passes(Duration.ofDays(1));
    Answer changed = registry.put("/users/mira", added.body());

    assertThat(added.at("/user_note/0/created_by")).isEqualTo("portal");
    assertThat(added.at("/user_block/0/created_by")).isEqualTo("portal");
    assertThat(changed.at("/user_note/0/created_by")).isEqualTo("portal");
    assertThat(changed.at("/user_note/0/created_date"))
        .isEqualTo(added.at("/user_note/0/created_date"))
        .startsWith("2026-05-04T10:00");
    assertThat(changed.at("/user_block/0/created_by")).isEqualTo("portal");
  }

  @Test
  void cannotTellWhoAddedUsersOfBefore() {
    portal.post("/users", MIRA);
    library
        .database()
        .write(tx -> tx.handle().execute("UPDATE patron SET created_by = '', modified_by = ''"));
    Answer user = portal.get("/users/mira");

    assertThat(user.json().has("created_by")).isFalse();
    assertThat(user.json().has("last_modified_by")).isFalse();
    assertThat(user.at("/created_date")).isEqualTo("2026-05-04Z");
  }
}
