package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One value finds one user: what somebody has cannot be given to another, nor twice to the same.
class IdentifierInUseTest {
  private final TestLibrary library =
      TestLibrary.open(l -> new UsersEndpoint(l.doors(), l.frontDesk(), l.fees()).routes());
  private final Caller north = library.north();

  @BeforeEach
  void addMiraAndNora() {
    assertThat(north.post("/users", user("mira", id("BARCODE", "771"))).status()).isEqualTo(200);
    assertThat(north.post("/users", user("nora", id("BARCODE", "772"))).status()).isEqualTo(200);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private static String user(String primaryId, String identifiers) {
    return """
    {"record_type":{"value":"PUBLIC"},"primary_id":"%s","last_name":"Holm",
     "account_type":{"value":"INTERNAL"},"user_identifier":[%s]}
    """
        .formatted(primaryId, identifiers);
  }

  private static String id(String type, String value) {
    return "{\"id_type\":{\"value\":\"%s\"},\"value\":\"%s\"}".formatted(type, value);
  }

  private static String userInXml(String primaryId, String... identifiers) {
    StringBuilder list = new StringBuilder();
    for (String value : identifiers) {
      list.append(
          "<user_identifier><id_type>BARCODE</id_type><value>%s</value></user_identifier>"
              .formatted(value));
    }
    return """
    <user><record_type>PUBLIC</record_type><primary_id>%s</primary_id><last_name>Holm</last_name>
    <account_type>INTERNAL</account_type><user_identifiers>%s</user_identifiers></user>
    """
        .formatted(primaryId, list);
  }

  @Test
  void cannotBeGivenToAnotherUser() {
    refused(north.post("/users", user("olga", id("INST_ID", "771"))), "771 of type INST_ID");
    refused(north.post("/users", user("olga", id("BARCODE", "MIRA"))), "MIRA of type BARCODE");
    refused(north.post("/users", user("Mira", "")), "Mira of type PRIMARY_IDENTIFIER");
    refused(north.put("/users/nora", user("nora", id("BARCODE", "771"))), "771 of type BARCODE");
    refused(north.put("/users/nora", user("mira", "")), "mira of type PRIMARY_IDENTIFIER");
    assertThat(north.get("/users/772").at("/primary_id")).isEqualTo("nora");
    assertThat(north.get("/users?limit=0").json().at("/total_record_count").asInt()).isEqualTo(2);
  }

  @Test
  void cannotBeGivenTwiceToOneUser() {
    String twice = id("BARCODE", "w-9") + "," + id("INST_ID", "W-9");
    refused(north.post("/users", user("olga", twice)), "sent twice, as BARCODE before");
    refused(north.put("/users/nora", user("nora", twice)), "sent twice, as BARCODE before");
    assertThat(north.get("/users/772").at("/primary_id")).isEqualTo("nora");
  }

  private static void refused(Answer answer, String words) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo("401851");
    assertThat(answer.at("/errorList/error/0/errorMessage")).contains(words);
  }

  @Test
  void cannotBeGivenTwiceInXmlEither() {
    Caller xml = north.inXml();
    assertThat(xml.post("/users", userInXml("olga", "W-9", "w-9")).body())
        .contains("<errorCode>401851</errorCode>", "sent twice");
    assertThat(xml.put("/users/nora", userInXml("nora", "771")).body())
        .contains("<errorCode>401851</errorCode>", "771 of type BARCODE already exists");
  }

  @Test
  void canBeTheUsersOwnPrimaryId() {
    assertThat(north.post("/users", user("olga", id("BARCODE", "olga"))).status()).isEqualTo(200);
    assertThat(north.get("/users/OLGA").at("/primary_id")).isEqualTo("olga");
  }
}
