package org.consort.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.LendingLibrary.hold;

import java.util.Map;
import java.util.Set;
import org.consort.access.Area;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What running clients of Alma do that its documentation does not speak of, each once.
class TolerancesTest {
  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();
  private final Book book = library.book();
  private final String ada = library.patron();
  private final String user = "/users/" + ada;

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void canGiveTheKeyInTheQueryAndAskForJsonThere() {
    String key =
        library.library().keys().issue(TestLibrary.NORTH, "portal", Set.of(Area.USERS), Set.of());
    Caller bare = new Caller(north.base(), Map.of());

    assertThat(bare.get(user + "?apikey=" + key).body()).startsWith("<?xml");
    assertThat(bare.get(user + "?apikey=" + key + "&format=json").at("/primary_id")).isEqualTo(ada);
    assertThat(bare.with("Accept", "*/*").get(user + "?apikey=" + key).body()).startsWith("<?xml");
  }

  @Test
  void canJoinListsWithAnEncodedComma() {
    Book other = library.book();

    assertThat(north.get(user + "?expand=loans%2Crequests%2Cfees").at("/fees/value"))
        .isEqualTo("0");
    for (String comma : new String[] {",", "%2C"}) {
      assertThat(
              north
                  .get("/bibs?mms_id=" + book.bib() + comma + other.bib() + "&view=brief")
                  .at("/total_record_count"))
          .isEqualTo("2");
    }
  }

  @Test
  void canAskForTheItemsOfAllHoldings() {
    String items = "/bibs/" + book.bib() + "/holdings/ALL/items";

    assertThat(north.get(items).at("/item/0/item_data/pid")).isEqualTo(book.pid());
    assertThat(north.get(items + "/" + book.pid()).at("/holding_data/holding_id"))
        .isEqualTo(book.holding());
  }

  @Test
  void leadsToAnItemByAPathThatEndsInDigitsAndKeepsTheQuery() {
    Answer found = north.get("/items?item_barcode=" + book.barcode() + "&format=json&view=label");

    assertThat(found.status()).isEqualTo(302);
    assertThat(found.headers().get("location"))
        .matches(
            north.base() + "/bibs/\\d+/holdings/\\d+/items/\\d+\\?.*format=json.*view=label.*");
  }

  @Test
  void canEndAPathWithASlashOrAQuestionMark() {
    String loan = library.lend(ada, book).at("/loan_id");

    assertThat(north.get(user + "/loans/?limit=1").at("/total_record_count")).isEqualTo("1");
    assertThat(north.get(user + "/loans?").at("/total_record_count")).isEqualTo("1");
    assertThat(north.post(user + "/loans/" + loan + "/?op=renew", "").at("/process_status"))
        .isEqualTo("RENEW");
  }

  @Test
  void canPostNothingAndDeleteLikeAForm() {
    String request = library.placed(ada, book, "MAIN");
    Caller bare =
        new Caller(north.base(), Map.of("Authorization", north.headers().get("Authorization")));

    assertThat(bare.post(book.path() + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK", ""))
        .extracting(Answer::status)
        .isEqualTo(200);
    Caller form = bare.with("Content-Type", "application/x-www-form-urlencoded");
    assertThat(form.delete(user + "/requests/" + request + "?override=true").status())
        .isEqualTo(204);
  }

  @Test
  void canSendBackWhatWasRead() {
    String request = user + "/requests/" + library.placed(ada, book, "MAIN");
    Book other = library.book();
    String loan = user + "/loans/" + library.lend(ada, other).at("/loan_id");

    for (String path : new String[] {user, request, loan, book.path()}) {
      for (Caller caller : new Caller[] {north, north.inXml()}) {
        Answer sent = caller.put(path, caller.get(path).body());
        assertThat(sent.status()).as(path + " " + sent.body()).isEqualTo(200);
      }
    }
  }

  @Test
  void canOverrideWhereNothingIsToBeOverridden() {
    assertThat(north.delete(book.path() + "?override=true").status()).isEqualTo(204);
    assertThat(north.put(user + "?override=user_group,nonsense", north.get(user).body()).status())
        .isEqualTo(200);
    assertThat(north.get(user + "?override=true&colour=red").status()).isEqualTo(200);
  }

  @Test
  void canNameTheRequestOfALoanAsTextOrAsCode() {
    for (String form : new String[] {"\"%s\"", "{\"value\":\"%s\"}"}) {
      Book wanted = library.book();
      String request = library.placed(ada, wanted, "MAIN");
      library.scan(wanted, "MAIN");

      Answer lent =
          north.post(
              user + "/loans?item_pid=" + wanted.pid(),
              "{\"circ_desk\":{\"value\":\"DEFAULT_CIRC_DESK\"},\"library\":{\"value\":\"MAIN\"},"
                  + "\"request_id\":"
                  + form.formatted(request)
                  + "}");

      assertThat(lent.at("/request_id/value")).as(lent.body()).isEqualTo(request);
      assertThat(north.get(user + "/requests/" + request).errorCode()).isEqualTo("401694");
    }
  }

  @Test
  void canSendEmptyListsAndNullsForNothing() {
    Answer added =
        north.post(
            "/users",
            """
            {"primary_id":null,"record_type":{"value":"PUBLIC","desc":null},"middle_name":null,
             "last_name":"Example","account_type":{"value":"INTERNAL"},"status":null,
             "user_group":{"value":"UNDERGRAD"},"user_identifier":[],"user_note":null,
             "user_block":[],"contact_info":{"address":[],"email":null,"phone":[]},
             "campus_code":{"value":null},"external_id":null,"link":null}
            """);

    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(added.at("/primary_id")).isNotEmpty();
    String path = "/users/" + added.at("/primary_id") + "/requests?item_pid=" + book.pid();
    Answer placed = north.post(path, hold("MAIN", ",\"comment\":null,\"last_interest_date\":null"));
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
  }
}
