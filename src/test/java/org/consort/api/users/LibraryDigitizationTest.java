package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.LendingLibrary.hold;

import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.circulation.LendingRegulations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Files the library asks for itself: requests of titles and items without a user.
class LibraryDigitizationTest {
  private static final String FILE =
      "{\"request_type\":\"DIGITIZATION\",\"partial_digitization\":false}";

  private final LendingLibrary library = new LendingLibrary();
  private final Caller north = library.north();
  private final Book book = library.book();
  private final String ofTitle = "/bibs/" + book.bib() + "/requests";
  private final String ofItem = book.path() + "/requests";

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void canBeAskedForAndFollowedToItsEnd() {
    Caller.Answer placed = north.post(ofTitle + "?user_id=", FILE);
    String one = ofTitle + "/" + placed.at("/request_id");
    assertThat(placed.status()).isEqualTo(200);
    assertThat(placed.at("/request_sub_type/value")).isEqualTo("STAFF_PHYSICAL_DIGITIZATION");
    assertThat(placed.json().has("user_primary_id")).isFalse();
    assertThat(placed.at("/task_name")).isEqualTo("Pickup From Shelf");

    Caller.Answer scanned = library.scan(book, "MAIN");
    assertThat(scanned.at("/additional_info"))
        .contains("Process Type: Staff digitization request. Requester: . Requester ID: .");
    north.post(book.path() + "?op=scan&library=MAIN&department=DIGI_DEPT_INST", "");
    assertThat(north.get(one).at("/task_name")).isEqualTo("Digitization");

    assertThat(north.post(one + "?op=next_step&release_item=true", "").status()).isEqualTo(200);
    assertThat(north.get(one).errorCode()).isEqualTo("401694");
    assertThat(north.get(book.path()).at("/item_data/process_type/value")).isEqualTo("TRANSIT");
  }

  @Test
  void canBeAskedForInXml() {
    String wish =
        "<user_request><request_type>DIGITIZATION</request_type>"
            + "<partial_digitization>false</partial_digitization></user_request>";

    Caller.Answer placed = north.inXml().post(ofItem, wish);

    assertThat(placed.status()).isEqualTo(200);
    assertThat(placed.body())
        .contains("STAFF_PHYSICAL_DIGITIZATION</request_sub_type>")
        .doesNotContain("user_primary_id");
    assertThat(north.inXml().get(ofTitle).body())
        .contains("total_record_count=\"1\"")
        .contains("STAFF_PHYSICAL_DIGITIZATION");
  }

  @Test
  void canBeChangedAndCancelled() {
    String one = ofItem + "/" + north.post(ofItem, FILE).at("/request_id");
    String noted = FILE.replace("}", ",\"comment\":\"for the exhibition\"}");

    assertThat(north.put(one, noted).at("/comment")).isEqualTo("for the exhibition");
    assertThat(north.delete(one + "?reason=CancelledAtPatronRequest").status()).isEqualTo(204);
    assertThat(north.get(one).errorCode()).isEqualTo("401694");
  }

  @Test
  void standsInTheQueueLikeAnyOther() {
    north.post(ofItem, FILE);

    assertThat(library.place(library.patron(), book, "MAIN").at("/place_in_queue")).isEqualTo("2");
    assertThat(north.get(ofTitle).at("/total_record_count")).isEqualTo("2");
  }

  @Test
  void staysTheLibrarysOwnWhereHistoriesForgetTheirPatrons() {
    library
        .library()
        .circulation()
        .policies()
        .regulate(
            TestLibrary.NORTH,
            LendingRegulations.USUAL.with(new LendingRegulations.Histories(true, false)));
    north.delete(ofItem + "/" + north.post(ofItem, FILE).at("/request_id"));

    Caller.Answer history = north.get(ofTitle + "?status=history");
    assertThat(history.at("/user_request/0/request_sub_type/value"))
        .isEqualTo("STAFF_PHYSICAL_DIGITIZATION");
  }

  @Test
  void cannotBeAskedForTwiceUnlessThatIsMeant() {
    north.post(ofItem, FILE);

    assertThat(north.post(ofItem, FILE).errorCode()).isEqualTo("401136");
    assertThat(north.post(ofItem + "?allow_same_request=true", FILE).status()).isEqualTo(200);
  }

  @Test
  void cannotBeAnythingButAFile() {
    Caller.Answer refused = north.post(ofTitle + "?user_id=", hold("MAIN"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.errorCode()).isEqualTo("40166414");
    assertThat(refused.body()).contains("user_id");
    assertThat(north.get(ofTitle).at("/total_record_count")).isEqualTo("0");
  }
}
