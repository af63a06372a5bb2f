package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.util.Map;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary;
import org.consort.institution.CodeTable;
import org.consort.institution.Terms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Countries, titles, roles and their places: codes that come along with users from elsewhere.
class UserCodesTest {
  private static final Map<String, String> KNOWN =
      Map.of("COUNTRY", "DNK", "TITLE", "Dr", "ROLE", "200", "SCOPE", "SCI");
  private static final Map<String, String> VALID =
      Map.of(
          "COUNTRY",
          "the table CountryCodes",
          "TITLE",
          "Dr, ",
          "ROLE",
          "200",
          "SCOPE",
          "01TST_NOR, ");
  private static final Map<String, String> ELEMENT =
      Map.of(
          "COUNTRY", "country", "TITLE", "user_title", "ROLE", "role_type", "SCOPE", "role scope");
  private static final String JSON =
      """
      {"record_type":{"value":"PUBLIC"},"primary_id":"mira","last_name":"Holm",
       "user_group":{"value":"UNDERGRAD"},"account_type":{"value":"INTERNAL"},
       "user_title":{"value":"TITLE"},
       "contact_info":{"address":[{"line1":"Shore Lane 2","country":{"value":"COUNTRY"}}]},
       "user_role":[{"role_type":{"value":"ROLE"},"scope":{"value":"SCOPE"}}]}
      """;
  private static final String XML =
      """
      <user><record_type>PUBLIC</record_type><primary_id>mira</primary_id><last_name>Holm</last_name>
      <user_group>UNDERGRAD</user_group><account_type>INTERNAL</account_type>
      <user_title>TITLE</user_title>
      <contact_info><addresses><address><line1>Shore Lane 2</line1><country>COUNTRY</country>
      </address></addresses></contact_info>
      <user_roles><user_role><role_type>ROLE</role_type><scope>SCOPE</scope></user_role></user_roles>
      </user>
      """;

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();

  @AfterEach
  void close() {
    library.close();
  }

  private static String with(String body, String element, String value) {
    String changed = body.replace(element, value);
    for (Map.Entry<String, String> known : KNOWN.entrySet()) {
      changed = changed.replace(known.getKey(), known.getValue());
    }
    return changed;
  }

  private static String known(String body) {
    return with(body, "TITLE", "Dr");
  }

  @Test
  void canBeThoseOfTheInstitution() {
    Answer added = north.post("/users", known(JSON));

    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(added.at("/contact_info/address/0/country/desc")).isEqualTo("Denmark");
    assertThat(north.inXml().put("/users/mira", known(XML)).status()).isEqualTo(200);
  }

  @Test
  void cannotBeAnyOthers() {
    for (String element : KNOWN.keySet()) {
      Answer refused = north.post("/users", with(JSON, element, "odd"));
      assertThat(refused.errorCode()).as(element).isEqualTo("401864");
      assertThat(refused.body()).contains("Given " + ELEMENT.get(element) + " type (odd)");
      assertThat(refused.body()).contains(VALID.get(element));
      assertThat(north.inXml().post("/users", with(XML, element, "odd")).body())
          .contains("<errorCode>401864</errorCode>", ELEMENT.get(element) + " type (odd)");
    }
    assertThat(north.get("/users?limit=0").json().at("/total_record_count").asInt()).isZero();
  }

  @Test
  void cannotBecomeAnyOthers() {
    north.post("/users", known(JSON));
    for (String element : KNOWN.keySet()) {
      assertThat(north.put("/users/mira", with(JSON, element, "odd")).errorCode())
          .as(element)
          .isEqualTo("401864");
    }
  }

  @Test
  void canBeCampusesOrTheInstitutionWhereARoleHolds() {
    library.library().codes().add(NORTH, CodeTable.CAMPUSES, "EAST", "East campus");
    assertThat(north.post("/users", with(JSON, "SCOPE", "EAST")).status()).isEqualTo(200);
    assertThat(north.put("/users/mira", with(JSON, "SCOPE", "01TST_NOR")).status()).isEqualTo(200);
    assertThat(north.put("/users/mira", with(JSON, "SCOPE", "")).at("/user_role/0/scope/value"))
        .isEqualTo("01TST_NOR");
  }

  @Test
  void canBeOddWhereThatWasAgreedAndAreCounted() {
    library.library().institutions().agree(NORTH, Terms.USUAL.taking(Terms.Manner.LENIENT));
    Answer added = north.post("/users", with(JSON, "TITLE", "Captain"));

    assertThat(added.at("/user_title/value")).isEqualTo("Captain");
    assertThat(north.inXml().put("/users/mira", with(XML, "ROLE", "34")).status()).isEqualTo(200);
    assertThat(north.get("/conf/leniencies").at("/leniency/0/kind")).isEqualTo("UNKNOWN_USER_CODE");
    assertThat(north.get("/conf/leniencies").at("/leniency/0/uses")).isEqualTo("2");
  }

  @Test
  void canBeSentBackAsTheyWereRead() {
    library.library().institutions().agree(NORTH, Terms.USUAL.taking(Terms.Manner.LENIENT));
    north.post("/users", with(JSON, "TITLE", "Captain"));
    library.library().institutions().agree(NORTH, Terms.USUAL.taking(Terms.Manner.STRICT));
    String read = north.get("/users/mira").body();

    assertThat(north.put("/users/mira", read).status()).isEqualTo(200);
    assertThat(north.post("/users", read.replace("\"mira\"", "\"nora\"")).errorCode())
        .isEqualTo("401864");
  }
}
