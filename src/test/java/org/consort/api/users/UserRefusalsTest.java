package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is refused of users, with the code, the value received and the valid ones.
class UserRefusalsTest {
  private static final String MIRA =
      """
      {"record_type":{"value":"PUBLIC"},"primary_id":"mira","last_name":"Holm",
       "user_group":{"value":"UNDERGRAD"},"account_type":{"value":"INTERNAL"},
       "password":"tall ships 9"}
      """;

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void namesTheValidValues() {
    assertThat(message(MIRA.replace("UNDERGRAD", "PIRATE")))
        .isEqualTo(
            "Given user group (PIRATE) is not legal. Valid options are: DCB_PATRON, FACULTY,"
                + " STAFF, UNDERGRAD.");
    assertThat(message(MIRA.replace("PUBLIC", "PRIVATE")))
        .isEqualTo(
            "Given record_type type (PRIVATE) is invalid. Valid options are: PUBLIC, STAFF,"
                + " CONTACT.");
    assertThat(message(MIRA.replace("\"last_name\"", "\"gender\":{\"value\":\"?\"},\"last_name\"")))
        .contains("(?)", "FEMALE");
    assertThat(
            message(MIRA.replace("\"last_name\"", "\"preferred_language\":\"qqq\",\"last_name\"")))
        .contains("(qqq)", "the codes of the table UserPreferredLanguage");
  }

  @Test
  void refusesStatusesThatAreNone() {
    for (String list :
        List.of(
            "\"user_identifier\":[{\"id_type\":{\"value\":\"BARCODE\"},\"value\":\"M9\",\"status\":\"ON\"}],",
            "\"user_role\":[{\"role_type\":{\"value\":\"200\"},\"status\":{\"value\":\"ON\"}}],",
            "\"user_block\":[{\"block_description\":{\"value\":\"02-GLOBAL\"},\"block_status\":\"ON\"}],")) {
      Answer refused = north.post("/users", with(list));
      assertThat(refused.errorCode()).as(list).isEqualTo("401864");
      assertThat(refused.body()).contains("(ON)", "ACTIVE, INACTIVE");
      assertThat(north.post("/users", with(list.replace("ON", "inactive"))).status())
          .isEqualTo(200);
      assertThat(north.delete("/users/mira").status()).isEqualTo(204);
    }
  }

  @Test
  void givesARoleWithoutScopeTheInstitution() {
    Answer added =
        north.post("/users", with("\"user_role\":[{\"role_type\":{\"value\":\"200\"}}],"));
    assertThat(added.at("/user_role/0/scope/value")).isEqualTo("01TST_NOR");
  }

  @Test
  void refusesEntriesThatSayNothing() {
    assertThat(north.post("/users", with("\"user_role\":[{}],")).body())
        .contains("401664", "role_type");
    assertThat(
            north
                .post("/users", with("\"user_note\":[{\"note_type\":{\"value\":\"OTHER\"}}],"))
                .body())
        .contains("401664", "note_text");
    assertThat(
            north
                .post("/users", with("\"user_statistic\":[{\"statistic_note\":\"since May\"}],"))
                .body())
        .contains("401664", "statistic_category");
  }

  private static String with(String element) {
    return MIRA.replace("\"last_name\"", element + "\"last_name\"");
  }

  @Test
  void refusesAnAccountTypeByWhatWasCalled() {
    String odd = MIRA.replace("INTERNAL", "SOMETIMES");

    assertThat(north.post("/users", odd).errorCode()).isEqualTo("401857");
    north.post("/users", MIRA);
    assertThat(north.put("/users/mira", odd).errorCode()).isEqualTo("401855");
    assertThat(
            north
                .post("/users", MIRA.replace("mira", "nora").replace("INTERNAL", "INTEXTAUTH"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void refusesExternalIdsThatDoNotFitTheAccountType() {
    String external = MIRA.replace("INTERNAL", "EXTERNAL");

    assertThat(north.post("/users", external).errorCode()).isEqualTo("401854");
    assertThat(
            north
                .post(
                    "/users", MIRA.replace("\"last_name\"", "\"external_id\":\"x\",\"last_name\""))
                .errorCode())
        .isEqualTo("401853");
  }

  @Test
  void refusesAGroupForAContact() {
    assertThat(north.post("/users", MIRA.replace("PUBLIC", "CONTACT")).errorCode())
        .isEqualTo("401863");
    assertThat(
            north
                .post("/users", MIRA.replace("PUBLIC", "CONTACT").replace("UNDERGRAD", ""))
                .status())
        .isEqualTo(200);
  }

  @Test
  void refusesPasswordsThatCanBeGuessedAndShowsNone() {
    for (String weak : List.of("short12", "password1", "my mira 1234")) {
      Answer refused = north.post("/users", MIRA.replace("tall ships 9", weak));
      assertThat(refused.errorCode()).isEqualTo("500038");
      assertThat(refused.body()).doesNotContain(weak);
    }
  }

  @Test
  void neverRepeatsAPassword() {
    for (String odd :
        List.of(
            MIRA.replace("\"tall ships 9\"", "[\"tall ships 9\"]"),
            MIRA.replace("tall ships 9", "tall ships 9\\u0000"),
            MIRA.replace("\"tall ships 9\"", "tallships9"),
            MIRA.replace("tall ships 9\"", "tall ships 9"),
            MIRA.replace("\"password\"", "\"pin_number\"").replace("\"tall", "tall"))) {
      Answer refused = north.post("/users", odd);
      assertThat(refused.status()).isEqualTo(400);
      assertThat(refused.errorCode()).isIn("401666", "401676");
      assertThat(refused.body()).doesNotContain("tall").doesNotContain("ships");
    }
    Answer added = north.post("/users", MIRA);
    assertThat(added.status()).isEqualTo(200);
    assertThat(added.body()).doesNotContain("tall ships");
    assertThat(north.inXml().get("/users/mira").body()).contains("<password></password>");
    assertThat(north.get("/users?expand=full").body()).doesNotContain("tall ships");
  }

  @Test
  void refusesMoreThanARecordHolds() {
    StringBuilder notes = new StringBuilder();
    for (int i = 0; i < 501; i++) {
      notes
          .append(i == 0 ? "" : ",")
          .append("{\"note_type\":{\"value\":\"OTHER\"},\"note_text\":\"n\"}");
    }
    String overfull = MIRA.replace("\"last_name\"", "\"user_note\":[" + notes + "],\"last_name\"");

    assertThat(north.post("/users", overfull).errorCode()).isEqualTo("401658");
    north.post("/users", MIRA);
    assertThat(north.put("/users/mira", overfull).errorCode()).isEqualTo("401860");
    assertThat(message(MIRA.replace("\"Holm\"", "\"" + "H".repeat(256) + "\"")))
        .isEqualTo(
            "last_name parameter is not valid. Received: 256 characters. Valid: at most 255.");
    assertThat(
            north
                .post("/users", MIRA.replace("mira", "long").replace("Holm", "𝒜".repeat(255)))
                .status())
        .isEqualTo(200);
  }

  @Test
  void refusesMoreThanAListOfUsersHasRoomFor() {
    String note = "{\"note_type\":{\"value\":\"OTHER\"},\"note_text\":\"%s\"}";

    Answer refused =
        north.post("/users", with("\"user_note\":[" + note.formatted("n".repeat(200_000)) + "],"));

    assertThat(refused.errorCode()).isEqualTo("401666");
    assertThat(refused.body())
        .contains("user parameter is not valid. Received: 200", "Valid: at most 200000.");
    assertThat(
            north
                .post(
                    "/users", with("\"user_note\":[" + note.formatted("n".repeat(199_000)) + "],"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void showsForWhomAUserActs() {
    north.post("/users", MIRA);
    Answer helper =
        north.post(
            "/users",
            MIRA.replace("\"mira\"", "\"helper\"")
                .replace(
                    "\"last_name\"",
                    "\"proxy_for_user\":[{\"primary_id\":\"mira\"}],\"last_name\""));

    assertThat(helper.at("/proxy_for_user/0/full_name")).isEqualTo("Holm");
    assertThat(helper.at("/proxy_for_user/0/link")).endsWith("/users/mira");
  }

  @Test
  void findsAUserByTheTypeOfThePrimaryId() {
    north.post("/users", MIRA);

    assertThat(north.get("/users/MIRA?user_id_type=PRIMARY_IDENTIFIER").status()).isEqualTo(200);
    assertThat(north.get("/users/mira?user_id_type=BARCODE").errorCode()).isEqualTo("401890");
    assertThat(north.get("/users/mira?view=odd").errorCode()).isEqualTo("40166411");
  }

  @Test
  void saysWhatIsNotServed() {
    north.post("/users", MIRA);

    for (String path :
        List.of(
            "personal-data",
            "attachments/1",
            "deposits/1",
            "purchase-requests/1",
            "staff-login-report",
            "leganto-notifications")) {
      assertThat(north.get("/users/mira/" + path).errorCode()).as(path).isEqualTo("401873");
      assertThat(north.get("/users/nobody/" + path).errorCode()).as(path).isEqualTo("401890");
    }
    assertThat(north.post("/users/mira/purchase-requests", "{}").errorCode()).isEqualTo("401873");
    assertThat(north.get("/users/staff-login-report").errorCode()).isEqualTo("401873");
  }

  @Test
  void hasNothingInTheListsOfWhatIsNotKept() {
    north.post("/users", MIRA);

    for (String list : List.of("attachments", "deposits", "purchase_requests")) {
      String path = "/" + list.replace('_', '-');
      assertThat(north.get("/users/mira" + path).body()).isEqualTo("{\"total_record_count\":0}");
      assertThat(north.inXml().get("/users/mira" + path + "/").body())
          .endsWith("<" + list + " total_record_count=\"0\"/>");
      assertThat(north.get("/users/nobody" + path).errorCode()).as(path).isEqualTo("401861");
      assertThat(north.get("/users/nobody" + path + "?user_id_type=BARCODE").errorCode())
          .isEqualTo("401890");
      assertThat(north.post("/users/mira" + path, "{}").errorCode()).isEqualTo("401873");
    }
    assertThat(north.get("/users/mira/deposits?limit=x").status()).isEqualTo(400);
  }

  private String message(String body) {
    Answer refused = north.post("/users", body);
    assertThat(refused.status()).isEqualTo(400);
    return refused.at("/errorList/error/0/errorMessage");
  }
}
