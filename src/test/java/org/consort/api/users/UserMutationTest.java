package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary;
import org.consort.base.Page;
import org.consort.patrons.UserSearch;
import org.consort.patrons.Users;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Bodies changed at random, the same every time: none makes the server fail, and what is refused
/// changes nothing.
class UserMutationTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int ROUNDS = 250;
  private static final String WHOLE =
      """
      {"record_type":{"value":"PUBLIC"},"primary_id":"mira","first_name":"Mira","last_name":"Holm",
       "user_group":{"value":"UNDERGRAD"},"account_type":{"value":"INTERNAL"},
       "birth_date":"1971-02-03","expiry_date":"2031-01-01Z","status":{"value":"ACTIVE"},
       "is_researcher":false,"pref_first_name":"M",
       "contact_info":{
         "address":[{"line1":"Shore Lane 2","city":"Skagen","country":{"value":"DNK"},
           "preferred":true,"address_type":[{"value":"home"}]}],
         "email":[{"email_address":"m@holm.example","email_type":[{"value":"work"}]}],
         "phone":[{"phone_number":"+45 1234","phone_type":[{"value":"mobile"}]}]},
       "user_identifier":[{"id_type":{"value":"BARCODE"},"value":"W1","status":"ACTIVE"}],
       "user_role":[{"status":{"value":"ACTIVE"},"scope":{"value":"MAIN"},
         "role_type":{"value":"200"},"parameter":[]}],
       "user_block":[{"block_description":{"value":"02-GLOBAL"},"block_status":"ACTIVE",
         "created_date":"2026-01-02T03:04:05.678Z"}],
       "user_note":[{"note_type":{"value":"OTHER"},"note_text":"early","user_viewable":true}],
       "user_statistic":[],"proxy_for_user":[{"primary_id":"p"}],
       "rs_library":[{"code":{"value":"RES_SHARE"}}],
       "library_notice":[{"code":{"value":"COURTESY"},"value":"false"}]}
      """;
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "null",
          "-1",
          "99999999999999999999",
          "2026-02-30",
          "0000-00-00Z",
          "+999999999-01-01",
          "true",
          "\u0000",
          "\ud800",
          "'; DROP TABLE patron; --",
          "%_\\",
          "<x/>",
          "x".repeat(5000),
          "\u202e\u0301" + "é".repeat(300));

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();
  private final Random random = new Random(20260504);

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void survivesAnyChangeOfABody() {
    north.post("/users", WHOLE);
    for (int round = 0; round < ROUNDS; round++) {
      JsonNode changed = JSON.readTree(WHOLE);
      for (int i = 0; i <= random.nextInt(3); i++) {
        change(changed);
      }
      replace(JSON.writeValueAsString(changed));
    }
  }

  @Test
  void survivesAnyDamageToTheText() {
    north.post("/users", WHOLE);
    String xml = north.inXml().get("/users/mira").body();
    for (int round = 0; round < ROUNDS; round++) {
      replace(damaged(WHOLE));
      String before = north.get("/users/mira").body();
      check(north.inXml().put("/users/mira", damaged(xml)), before);
    }
  }

  @Test
  void addsNobodyWhenItRefuses() {
    for (int round = 0; round < ROUNDS / 2; round++) {
      JsonNode changed = JSON.readTree(WHOLE);
      change(changed);
      int before = count();
      Answer answer = north.post("/users", JSON.writeValueAsString(changed));
      assertThat(answer.status()).as(answer.body()).isIn(200, 400, 413);
      assertThat(count()).isEqualTo(answer.status() == 200 ? before + 1 : before);
      removeAll();
    }
  }

  private void replace(String body) {
    String before = north.get("/users/mira").body();
    check(north.put("/users/mira", body), before);
  }

  private void check(Answer answer, String before) {
    assertThat(answer.status()).as(answer.body()).isIn(200, 400, 413);
    if (answer.status() == 200) {
      removeAll();
      assertThat(north.post("/users", WHOLE).status()).isEqualTo(200);
    } else {
      assertThat(answer.body()).contains("errorCode");
      assertThat(north.get("/users/mira").body()).isEqualTo(before);
    }
  }

  private void removeAll() {
    Users users = library.library().users();
    users
        .search(NORTH, UserSearch.EVERYBODY, new Page(10, 0))
        .entries()
        .forEach(user -> users.remove(NORTH, user.number(), _ -> List.of()));
  }

  private int count() {
    return north.get("/users?limit=0").json().at("/total_record_count").asInt();
  }

  private void change(JsonNode document) {
    List<JsonNode> places = new ArrayList<>();
    collect(document, places);
    JsonNode place = places.get(random.nextInt(places.size()));
    if (place instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.get(random.nextInt(names.size()));
      switch (random.nextInt(3)) {
        case 0 -> object.remove(name);
        default -> object.set(name, oddValue());
      }
    } else if (place instanceof ArrayNode list) {
      list.add(list.isEmpty() ? oddValue() : list.get(0).deepCopy());
    }
  }

  private static void collect(JsonNode node, List<JsonNode> places) {
    if (node.isObject() || node.isArray()) {
      places.add(node);
      node.forEach(child -> collect(child, places));
    }
  }

  private JsonNode oddValue() {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (random.nextInt(6)) {
      case 0 -> nodes.nullNode();
      case 1 -> nodes.numberNode(random.nextLong());
      case 2 -> nodes.arrayNode().add("x");
      case 3 -> nodes.objectNode().put("value", odd());
      case 4 -> nodes.booleanNode(random.nextBoolean());
      default -> nodes.stringNode(odd());
    };
  }

  private String odd() {
    return ODD.get(random.nextInt(ODD.size()));
  }

  private String damaged(String text) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + (char) (32 + random.nextInt(95)) + text.substring(at + 1);
      case 2 -> text.substring(0, at) + text.substring(random.nextInt(text.length()));
      default -> text.substring(0, at) + odd() + text.substring(at);
    };
  }
}
