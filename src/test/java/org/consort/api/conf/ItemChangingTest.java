package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The job M1002 on items for which somebody waits.
class ItemChangingTest {
  private static final String CHANGE = "/conf/jobs/M1002?op=run";

  private final SetLibrary library = new SetLibrary();
  private final Caller north = library.library().north();
  private final Book book = library.book("Liverworts", "BOOK");
  private final String set = library.setOf("ITEM", List.of(book.pid()));
  private final String requests = "/users/" + library.user("Holm") + "/requests";

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void lendsToWhoWaitsAsSoonAsThePolicyDoes() {
    String request = placed("");
    assertServed(request);

    change("item_policy", "REFONLY");
    assertWaits(request);

    changeInXml("item_policy", "SHORT");
    assertServed(request);
  }

  @Test
  void servesThoseWhoWantTheMaterialTypeItNowIs() {
    String request = placed(",\"material_type\":{\"value\":\"BOOK\"}");
    assertServed(request);

    changeInXml("material_type", "DVD");
    assertWaits(request);

    change("material_type", "BOOK");
    assertServed(request);
  }

  @Test
  void leavesWhoIsServedAloneWhenAnotherPolicyLendsToo() {
    String request = placed("");

    change("item_policy", "SHORT");

    assertServed(request);
  }

  private String placed(String more) {
    Answer placed =
        north.post(requests + "?mms_id=" + book.bib(), LendingLibrary.hold("MAIN", more));
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
    return requests + "/" + placed.at("/request_id");
  }

  private void change(String parameter, String value) {
    done(
        north.post(
            CHANGE,
            """
            {"parameter":[{"name":{"value":"set_id"},"value":"%s"},
                          {"name":{"value":"%s"},"value":"%s"}]}
            """
                .formatted(set, parameter, value)));
  }

  private void changeInXml(String parameter, String value) {
    done(
        north
            .inXml()
            .post(
                CHANGE,
                """
                <job><parameters>
                <parameter><name>set_id</name><value>%s</value></parameter>
                <parameter><name>%s</name><value>%s</value></parameter></parameters></job>
                """
                    .formatted(set, parameter, value)));
  }

  private void done(Answer asked) {
    assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    library.work();
  }

  private void assertServed(String request) {
    assertThat(north.get(request).at("/request_status")).isEqualTo("IN_PROCESS");
    assertThat(north.get(request).at("/item_id")).isEqualTo(book.pid());
    assertThat(north.get(book.path()).at("/item_data/process_type/value")).isEqualTo("REQUESTED");
  }

  private void assertWaits(String request) {
    assertThat(north.get(request).at("/request_status")).isEqualTo("NOT_STARTED");
    assertThat(north.inXml().get(request).body())
        .contains("<request_status>Not Started</request_status>");
    assertThat(north.get(book.path()).at("/item_data/process_type/value")).isEmpty();
  }
}
