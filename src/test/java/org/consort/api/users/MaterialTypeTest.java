package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.LendingLibrary.hold;

import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Requests for a title that any copy of one kind is to serve. The title has one book.
class MaterialTypeTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();
  private static final String DVD = ",\"material_type\":{\"value\":\"DVD\"}";

  private final String ada = LIBRARY.patron();
  private final Book book = LIBRARY.book();
  private final String requests = "/users/" + ada + "/requests";
  private final String onItem = requests + "?item_pid=" + book.pid();
  private final String onTitle = requests + "?mms_id=" + book.bib();
  private int copies;

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  /// A further copy of the title.
  private Book copy(String materialType) {
    String barcode = "MT-" + ++copies + "-" + book.pid();
    Caller.Answer added =
        NORTH.post(
            "/bibs/" + book.bib() + "/holdings/" + book.holding() + "/items",
            """
            {"item_data":{"barcode":"%s","physical_material_type":{"value":"%s"},
             "policy":{"value":"BOOK"}}}
            """
                .formatted(barcode, materialType));
    assertThat(added.status()).isEqualTo(200);
    return new Book(book.bib(), book.holding(), added.at("/item_data/pid"), barcode);
  }

  private Caller.Answer placed() {
    Caller.Answer placed = NORTH.post(onTitle, hold("MAIN", DVD));
    assertThat(placed.status()).isEqualTo(200);
    return placed;
  }

  private Caller.Answer seen(Caller.Answer placed) {
    return NORTH.get(requests + "/" + placed.at("/request_id"));
  }

  @Test
  void isServedByACopyOfItsKindAlone() {
    Book dvd = copy("DVD");

    Caller.Answer placed = placed();

    assertThat(placed.at("/item_id")).isEqualTo(dvd.pid());
    assertThat(placed.at("/material_type/value")).isEqualTo("DVD");
    assertThat(placed.at("/material_type/desc")).isEqualTo("DVD");
    assertThat(NORTH.get(book.path()).at("/item_data/process_type/value")).isEmpty();
  }

  @Test
  void cannotBeForAKindNobodyHas() {
    assertThat(NORTH.post(onTitle, hold("MAIN", DVD)).errorCode()).isEqualTo("401129");
    String unknown = ",\"material_type\":{\"value\":\"PAPYRUS\"}";
    assertThat(NORTH.post(onTitle, hold("MAIN", unknown)).errorCode()).isEqualTo("401129");
    String none = ",\"material_type\":{}";
    assertThat(NORTH.post(onTitle, hold("MAIN", none)).status()).isEqualTo(200);
  }

  @Test
  void isIgnoredInARequestForOneItem() {
    Caller.Answer placed = NORTH.post(onItem, hold("MAIN", DVD));

    assertThat(placed.at("/item_id")).isEqualTo(book.pid());
    assertThat(placed.at("/material_type/value")).isEqualTo("BOOK");
    assertThat(placed.at("/material_type/desc")).isEqualTo("Book");
    String one = requests + "/" + placed.at("/request_id");
    assertThat(NORTH.put(one, hold("SCI", DVD)).at("/request_status")).isEqualTo("IN_PROCESS");
  }

  @Test
  void waitsWhileOthersComeBack() {
    Book dvd = copy("DVD");
    String ben = LIBRARY.patron();
    LIBRARY.lend(ben, dvd);
    LIBRARY.lend(LIBRARY.patron(), book);

    Caller.Answer placed = placed();
    assertThat(placed.at("/request_status")).isEqualTo("NOT_STARTED");
    LIBRARY.scan(book, "MAIN");
    assertThat(seen(placed).at("/request_status")).isEqualTo("NOT_STARTED");
    String named = book.path() + "?op=scan&library=MAIN&circ_desk=" + LendingLibrary.DESK;
    assertThat(NORTH.post(named + "&request_id=" + placed.at("/request_id"), "").status())
        .isEqualTo(400);

    LIBRARY.scan(dvd, "MAIN");
    assertThat(seen(placed).at("/request_status")).isEqualTo("ON_HOLD_SHELF");
    assertThat(seen(placed).at("/item_id")).isEqualTo(dvd.pid());
  }

  @Test
  void keepsNobodyFromRenewingAnotherKind() {
    Book dvd = copy("DVD");
    String ben = LIBRARY.patron();
    String lentDvd = LIBRARY.lend(ben, dvd).at("/loan_id");
    String lentBook = LIBRARY.lend(ben, book).at("/loan_id");
    placed();

    String loans = "/users/" + ben + "/loans";
    assertThat(NORTH.get(loans + "/" + lentBook + "?expand=renewable").at("/renewable"))
        .isEqualTo("true");
    assertThat(NORTH.get(loans + "/" + lentDvd + "?expand=renewable").at("/renewable"))
        .isEqualTo("false");
    assertThat(NORTH.post(loans + "/" + lentBook + "?op=renew", "").status()).isEqualTo(200);
    assertThat(NORTH.post(loans + "/" + lentDvd + "?op=renew", "").errorCode()).isEqualTo("401822");
  }

  @Test
  void goesToAnotherCopyOfItsKind() {
    Book first = copy("DVD");
    Caller.Answer placed = placed();
    Book second = copy("DVD");
    assertThat(placed.at("/item_id")).isEqualTo(first.pid());

    LIBRARY.lend(LIBRARY.patron(), first);

    assertThat(seen(placed).at("/item_id")).isEqualTo(second.pid());
  }

  @Test
  void isNotTheSameRequestAsForAnotherKind() {
    copy("DVD");
    String bookToo = ",\"material_type\":{\"value\":\"BOOK\"}";
    placed();

    assertThat(NORTH.post(onTitle, hold("MAIN", bookToo)).at("/item_id")).isEqualTo(book.pid());
    assertThat(NORTH.post(onTitle, hold("MAIN", bookToo)).errorCode()).isEqualTo("401136");
  }

  @Test
  void canBeChangedAndSentBackAsItWasRead() {
    Book dvd = copy("DVD");
    Caller.Answer any = NORTH.post(onTitle, hold("MAIN"));
    String one = requests + "/" + any.at("/request_id");
    assertThat(any.at("/item_id")).isEqualTo(book.pid());
    assertThat(any.body()).contains("\"material_type\":{}");

    Caller.Answer narrowed = NORTH.put(one, hold("MAIN", DVD));
    assertThat(narrowed.at("/item_id")).isEqualTo(dvd.pid());
    assertThat(NORTH.put(one, narrowed.body().replace("\"MAIN\"", "\"SCI\"")).at("/item_id"))
        .isEqualTo(dvd.pid());
    String papyrus = ",\"material_type\":{\"value\":\"PAPYRUS\"}";
    assertThat(NORTH.put(one, hold("MAIN", papyrus)).errorCode()).isEqualTo("401129");
    assertThat(NORTH.put(one, hold("MAIN")).at("/material_type/value")).isEmpty();
  }

  @Test
  void isServedOverTheDeskByItsKindAlone() {
    Book dvd = copy("DVD");
    Caller.Answer placed = placed();

    LIBRARY.lend(ada, book);
    assertThat(seen(placed).status()).isEqualTo(200);
    LIBRARY.lend(ada, dvd);
    assertThat(seen(placed).errorCode()).isEqualTo("401694");
  }

  private Caller.Answer wanted(String more) {
    String patron = LIBRARY.patron();
    Caller.Answer placed =
        NORTH.post("/users/" + patron + "/requests?mms_id=" + book.bib(), hold("MAIN", more));
    assertThat(placed.at("/request_status")).as(placed.body()).isEqualTo("NOT_STARTED");
    return placed;
  }

  private static String place(Caller.Answer placed) {
    String one =
        "/users/" + placed.at("/user_primary_id") + "/requests/" + placed.at("/request_id");
    String listed = "/users/" + placed.at("/user_primary_id") + "/requests";
    assertThat(NORTH.get(listed).at("/user_request/0/place_in_queue"))
        .isEqualTo(NORTH.get(one).at("/place_in_queue"));
    assertThat(NORTH.inXml().get(one).body())
        .contains("<place_in_queue>" + NORTH.get(one).at("/place_in_queue") + "</place_in_queue>");
    return NORTH.get(one).at("/place_in_queue");
  }

  @Test
  void countsOnlyThoseWhoWantTheSameCopies() {
    Book dvd = copy("DVD");
    LIBRARY.lend(ada, dvd);
    LIBRARY.lend(ada, book);
    Caller.Answer ofBook = wanted(",\"material_type\":{\"value\":\"BOOK\"}");
    Caller.Answer ofDvd = wanted(DVD);
    Caller.Answer ofAny = wanted("");
    Caller.Answer nextDvd = wanted(DVD);
    Caller.Answer thisBook = LIBRARY.place(LIBRARY.patron(), book, "MAIN");

    assertThat(ofDvd.at("/place_in_queue")).isEqualTo("1");
    assertThat(place(ofBook)).isEqualTo("1");
    assertThat(place(ofDvd)).isEqualTo("1");
    assertThat(place(ofAny)).isEqualTo("3");
    assertThat(place(nextDvd)).isEqualTo("3");
    assertThat(place(thisBook)).isEqualTo("3");
    assertThat(NORTH.get("/bibs/" + book.bib() + "/requests").at("/user_request/3/place_in_queue"))
        .isEqualTo("3");
  }

  /// The copy as it was read, of another kind.
  private static void becomes(Book copy, String from, String to) {
    String read = NORTH.get(copy.path()).body();
    String other =
        read.replace(
            "\"physical_material_type\":{\"value\":\"" + from,
            "\"physical_material_type\":{\"value\":\"" + to);
    assertThat(other).isNotEqualTo(read);
    assertThat(NORTH.put(copy.path(), other).status()).isEqualTo(200);
  }

  private static String process(Book copy) {
    return NORTH.get(copy.path()).at("/item_data/process_type/value");
  }

  @Test
  void isServedByACopyThatBecomesOfItsKind() {
    LIBRARY.lend(LIBRARY.patron(), copy("DVD"));
    Caller.Answer placed = placed();
    assertThat(placed.at("/request_status")).isEqualTo("NOT_STARTED");

    becomes(book, "BOOK", "DVD");

    assertThat(seen(placed).at("/request_status")).isEqualTo("IN_PROCESS");
    assertThat(seen(placed).at("/item_id")).isEqualTo(book.pid());
    assertThat(process(book)).isEqualTo("REQUESTED");
  }

  @Test
  void isNoLongerServedByACopyThatBecomesOfAnotherKind() {
    Book dvd = copy("DVD");
    Caller.Answer placed = placed();
    assertThat(process(dvd)).isEqualTo("REQUESTED");

    String xml = NORTH.inXml().get(dvd.path()).body();
    String other = xml.replaceAll("(<physical_material_type[^>]*>)DVD<", "$1MAP<");
    assertThat(NORTH.inXml().put(dvd.path(), other).body())
        .contains("<process_type></process_type>");

    assertThat(seen(placed).at("/request_status")).isEqualTo("NOT_STARTED");
    assertThat(seen(placed).at("/item_id")).isEmpty();
    assertThat(process(dvd)).isEmpty();
  }

  @Test
  void keepsACopyThatIsUnderWayWhateverItBecomes() {
    Book dvd = copy("DVD");
    Caller.Answer placed = placed();
    LIBRARY.scan(dvd, "MAIN");

    becomes(dvd, "DVD", "MAP");

    assertThat(seen(placed).at("/request_status")).isEqualTo("ON_HOLD_SHELF");
    assertThat(process(dvd)).isEqualTo("HOLDSHELF");
  }
}
