package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary;
import org.consort.api.TestLibrary;
import org.consort.institution.CodeTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserSearchTest {
  private static final String WANDA =
      """
      {"record_type":{"value":"STAFF"},"primary_id":"w.lund","first_name":"Wanda",
       "middle_name":"Quist","last_name":"Lund","user_group":{"value":"STAFF"},
       "account_type":{"value":"INTERNAL"},"job_category":{"value":"CAT"},
       "job_description":"keeps the map room","campus_code":{"value":"EAST"},
       "birth_date":"1971-02-03",
       "contact_info":{"email":[{"email_address":"wanda@lund.example"}],
         "phone":[{"phone_number":"+45 (12) 34-56"}]},
       "user_identifier":[{"id_type":{"value":"INST_ID"},"value":"W1"}],
       "user_block":[{"block_type":{"value":"CASH"},"block_description":{"value":"02-GLOBAL"}}],
       "user_note":[{"note_type":{"value":"CIRCULATION"},"note_text":"prefers early mornings"}],
       "user_statistic":[{"statistic_category":{"value":"MAPS"}}]}
      """;
  private static final String BORIS =
      """
      {"record_type":{"value":"PUBLIC"},"primary_id":"a.boris","first_name":"Boris",
       "last_name":"Zander","user_group":{"value":"UNDERGRAD"},
       "account_type":{"value":"INTERNAL"},
       "user_identifier":[{"id_type":{"value":"BARCODE"},"value":"B1"}]}
      """;

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();

  @BeforeEach
  void addTwo() {
    library
        .library()
        .codes()
        .add(TestLibrary.NORTH, CodeTable.USER_STATISTIC_CATEGORIES, "MAPS", "");
    assertThat(north.post("/users", WANDA).status()).isEqualTo(200);
    assertThat(north.post("/users", BORIS).status()).isEqualTo(200);
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void findsByEveryField() {
    for (String q :
        List.of(
            "primary_id~W.LUND",
            "first_name~wanda",
            "middle_name~qui",
            "last_name~lund",
            "email~Wanda@lund.example",
            "phone_number~4512",
            "job_category~cat",
            "identifiers~w1",
            "birth_date~1971-02-03",
            "birth_date~1971-02-03Z",
            "user_group~STAFF",
            "campus_code~east",
            "block_type~CASH",
            "id_type~INST_ID",
            "note_text~early_morning",
            "note_type~CIRCULATION",
            "statistic_category~MAPS",
            "general_info~map_room",
            "general_info~lund",
            "ALL~wanda_lund",
            "ALL~keeps%20map",
            "ALL~Wanda%2BLund",
            "ALL~Lund,Wanda",
            "last_name~LÜND",
            "ALL~wändå_map",
            "first_name~wanda+AND+campus_code~EAST%20AND%20note_text~early")) {
      assertThat(found(q)).as(q).containsExactly("w.lund");
    }
  }

  @Test
  void findsNobodyByWhatIsNotSo() {
    for (String q :
        List.of(
            "birth_date~1971-02-04",
            "general_info~wanda@lund.example",
            "general_info~1971-02-03",
            "note_text~mornings_early_on",
            "phone_number~%25",
            "last_name~%25",
            "last_name~,",
            "last_name~%2B",
            "first_name~wanda%20AND%20last_name~zander")) {
      assertThat(found(q)).as(q).isEmpty();
    }
  }

  @Test
  void findsCodesThatHaveBlanksInThem() {
    north.put(
        "/users/w.lund",
        WANDA.replace("CAT", "Map room clerk").replace("\"EAST\"", "\"East_side yard\""));

    for (String q :
        List.of(
            "job_category~Map_room_clerk",
            "job_category~map%20room_clerk",
            "campus_code~east_side%20yard")) {
      assertThat(found(q)).as(q).containsExactly("w.lund");
    }
    assertThat(found("job_category~Map")).isEmpty();
  }

  @Test
  void findsNamesWhateverTheirAccents() {
    north.put(
        "/users/a.boris",
        BORIS.replace("Boris", "Bjørn-Åke").replace("Zander", "Müller Strauß Ærø"));

    for (String q :
        List.of(
            "last_name~Muller",
            "last_name~m%C3%BCller",
            "last_name~MU%CC%88LLER_strauss",
            "first_name~bjorn-ake",
            "last_name~%C3%A6r%C3%B8",
            "last_name~AERO",
            "ALL~strauss+muller",
            "general_info~Bjorn-Ake")) {
      assertThat(found(q)).as(q).containsExactly("a.boris");
    }
    assertThat(found("last_name~Mueller")).isEmpty();
  }

  @Test
  void findsGeneralTextsWhateverTheirAccents() {
    north.put(
        "/users/a.boris",
        BORIS.replace(
            "\"account_type\"",
            """
            "contact_info":{"address":[{"line1":"Østergade 1","city":"Århus","preferred":true,
              "address_type":[{"value":"home"}]}]},
            "account_type\""""));

    for (String q :
        List.of("general_info~arhus", "ALL~OSTERGADE_boris", "general_info~%C3%85rhus")) {
      assertThat(found(q)).as(q).containsExactly("a.boris");
    }
  }

  @Test
  void findsByWhatIsOwed() {
    north.post(
        "/users/a.boris/fees",
        """
        {"type":{"value":"OTHER"},"original_amount":7.25,"owner":{"value":"MAIN"}}
        """);

    assertThat(found("fines_fees_sum~7.250")).containsExactly("a.boris");
    assertThat(found("fines_fees_sum~0")).containsExactly("w.lund");
  }

  @Test
  void refusesWhatIsNoQuery() {
    for (String q :
        List.of(
            "external_id~x",
            "wanda",
            "last_name~",
            "last_name~___",
            "last_name~a%20AND%20",
            "fines_fees_sum~much",
            "~")) {
      assertThat(north.get("/users?q=" + q).errorCode()).as(q).isEqualTo("60106");
    }
    assertThat(north.get("/users?order_by=shoes").errorCode()).isEqualTo("401666");
    assertThat(north.get("/users?limit=many").errorCode()).isEqualTo("401666");
  }

  @Test
  void sortsByOneNameOrByAll() {
    assertThat(listed("")).containsExactly("w.lund", "a.boris");
    assertThat(listed("?order_by=last_name")).containsExactly("w.lund", "a.boris");
    assertThat(listed("?order_by=first_name")).containsExactly("a.boris", "w.lund");
    assertThat(listed("?order_by=primary_id")).containsExactly("a.boris", "w.lund");
    assertThat(listed("?order_by=first_name,%20Last_Name")).containsExactly("a.boris", "w.lund");
    assertThat(listed("?order_by=last_name,first_name")).containsExactly("w.lund", "a.boris");
    assertThat(listed("?q=id_type~BARCODE&order_by=primary_id,first_name"))
        .containsExactly("a.boris");
    assertThat(north.inXml().get("/users?order_by=last_name,shoes").body())
        .contains("<errorCode>401666<", "Received: shoes");
    assertThat(listed("?order_by=primary_id&q=ALL~a")).doesNotContain("w.lund");
  }

  @Test
  void listsThoseThatChangedSinceADay() {
    library.library().clock().passes(Duration.ofDays(2));
    north.put("/users/a.boris", BORIS.replace("Boris", "Börje"));

    assertThat(listed("?modify_date_from=2026-05-06")).containsExactly("a.boris");
    assertThat(listed("?modify_date_from=2026-05-04")).hasSize(2);
    assertThat(north.get("/users?modify_date_from=2026-05-04&q=ALL~a").errorCode())
        .isEqualTo("402119");
    assertThat(north.get("/users?modify_date_from=yesterday").errorCode()).isEqualTo("401666");
  }

  @Test
  void knowsNoUsersOfOtherInstitutions() {
    assertThat(north.get("/users?source_institution_code=01X&source_user_id=y").errorCode())
        .isEqualTo("401651");
    assertThat(north.post("/users?source_institution_code=01X", BORIS).errorCode())
        .isEqualTo("401651");
    assertThat(north.get("/users/w.lund?source_institution_code=01X").errorCode())
        .isEqualTo("4019990");
    assertThat(north.get("/users/w.lund?user_id_type=linking_id").errorCode()).isEqualTo("4019998");
    assertThat(north.post("/users/w.lund?op=refresh", "").errorCode()).isEqualTo("60229");
    assertThat(north.post("/users/nobody?op=refresh", "").errorCode()).isEqualTo("401861");
    assertThat(north.get("/users/ME").errorCode()).isEqualTo("60101");
  }

  private List<String> found(String q) {
    return listed("?q=" + q);
  }

  private List<String> listed(String query) {
    Answer answer = north.get("/users" + query);
    assertThat(answer.status()).as(query + answer.body()).isEqualTo(200);
    return StreamSupport.stream(answer.json().at("/user").spliterator(), false)
        .map(user -> user.at("/primary_id").asString())
        .toList();
  }
}
