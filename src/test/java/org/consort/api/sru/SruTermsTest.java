package org.consort.api.sru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consort.api.Answered;
import org.consort.api.TestLibrary;
import org.consort.base.MmsId;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.web.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What a term means: several numbers in one, stars, question marks, carets and what is escaped.
class SruTermsTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final TestLibrary LIBRARY = TestLibrary.open(_ -> List.of());
  private static final Server SERVER = SruServer.of(LIBRARY);

  private static final MmsId MARCH =
      add(
          List.of("AUD1"),
          DataField.of("020", "  ", "a", "0141439548 (pbk.)"),
          DataField.of("035", "  ", "a", "(OCoLC)470001"),
          DataField.of("245", "10", "a", "Middlemarch :", "b", "who is there?"));
  private static final MmsId THINGS =
      add(
          List.of("SER3", "SER4", "S*R5"),
          DataField.of("020", "  ", "a", "9780385474542"),
          DataField.of("020", "  ", "a", "9780141439549"),
          DataField.of("022", "  ", "a", "1234-5679"),
          DataField.of("035", "  ", "a", "(OCoLC)470002"),
          DataField.of("035", "  ", "a", "(DE-599)X9"),
          DataField.of("100", "1 ", "a", "Achebe, Chinua"),
          DataField.of("245", "10", "a", "Things fall apart"));
  private static final MmsId WORLDS =
      add(
          List.of(),
          DataField.of("245", "10", "a", "Worlds apart from f*ns and x-rays, or how fall things"));

  @AfterAll
  static void close() {
    SERVER.close();
    LIBRARY.close();
  }

  @Test
  void wantsEachOfSeveralNumbers() {
    String isbns = "\"9780141439549 978-0-385-47454-2\"";
    assertThat(found("alma.isbn all " + isbns)).containsExactly(THINGS);
    assertThat(found("alma.isbn = " + isbns)).containsExactly(THINGS);
    assertThat(found("alma.isbn == " + isbns)).containsExactly(THINGS);
    assertThat(found("alma.isbn any " + isbns)).containsExactly(MARCH, THINGS);
    assertThat(found("alma.isbn all \"9780141439549 9780140000000\"")).isEmpty();
    assertThat(found("alma.isbn = \"9780141439549 9780140000000\"")).isEmpty();
    assertThat(found("alma.isbn = \"978 0 14 143954 9\"")).containsExactly(MARCH, THINGS);
    assertThat(found("alma.issn all \"1234-5679 9999-9999\"")).isEmpty();
    assertThat(found("alma.issn = \"1234-5679 9999-9999\"")).isEmpty();
    assertThat(found("alma.issn any \"1234-5679 9999-9999\"")).containsExactly(THINGS);
    assertThat(found("alma.other_system_number all \"470002 (DE-599)X9\"")).containsExactly(THINGS);
    assertThat(found("alma.other_system_number all \"470001 (DE-599)X9\"")).isEmpty();
    assertThat(found("alma.other_system_number any \"470001 X9\"")).containsExactly(MARCH, THINGS);
    assertThat(found("alma.isbn all \"9780141439549 !\"")).containsExactly(MARCH, THINGS);
  }

  @Test
  void findsTitlesByOneOfSeveralIdsOrByAllOfThem() {
    String ids = " \"" + MARCH + " " + THINGS + "\"";
    for (String index : List.of("rec.id", "alma.mms_id")) {
      assertThat(found(index + " all" + ids)).isEmpty();
      assertThat(found(index + " =" + ids)).isEmpty();
      assertThat(found(index + " ==" + ids)).isEmpty();
      assertThat(found(index + " any" + ids)).containsExactly(MARCH, THINGS);
      assertThat(found(index + " all \"" + MARCH + " " + MARCH + "\"")).containsExactly(MARCH);
      assertThat(found(index + " any \"x " + MARCH + "\"")).containsExactly(MARCH);
      assertThat(found(index + " all \"x " + MARCH + "\"")).isEmpty();
    }
    assertThat(found("alma.barcode any \"SER3 AUD1\"")).containsExactly(MARCH, THINGS);
    assertThat(found("alma.barcode all \"SER3 AUD1\"")).isEmpty();
    assertThat(found("alma.barcode all \"SER3 SER4\"")).containsExactly(THINGS);
    assertThat(found("alma.barcode = \"SER3 SER4\"")).isEmpty();
  }

  @Test
  void takesAsManyNumbersAsAQueryHolds() {
    String many =
        IntStream.range(1, 1000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    for (String index : List.of("alma.mms_id", "alma.isbn", "alma.barcode")) {
      assertThat(found(index + " any \"" + many + "\"")).as(index).isEmpty();
      assertThat(found(index + " all \"" + many + "\"")).as(index).isEmpty();
    }
  }

  @Test
  void findsNumbersByTheirBeginning() {
    for (String begun : List.of("97801414395*", "978-0-1414*", "0-14143*", "0141439548*")) {
      assertThat(found("alma.isbn=" + begun)).as(begun).containsExactly(MARCH, THINGS);
    }
    assertThat(found("alma.isbn==9780385*")).containsExactly(THINGS);
    assertThat(found("alma.isbn all \"9780385* 97801*\"")).containsExactly(THINGS);
    assertThat(found("alma.issn=1234-5*")).containsExactly(THINGS);
    assertThat(found("alma.issn=12345*")).containsExactly(THINGS);
    assertThat(found("alma.issn=2345*")).isEmpty();
    assertThat(found("alma.other_system_number=\"(OCoLC)47*\"")).containsExactly(MARCH, THINGS);
    assertThat(found("alma.other_system_number=470002*")).containsExactly(THINGS);
  }

  @Test
  void findsWholeFieldsByTheirBeginning() {
    assertThat(found("alma.title == \"Things fall*\"")).containsExactly(THINGS);
    assertThat(found("alma.title == \"fall ap*\"")).isEmpty();
    assertThat(found("alma.creator exact \"Achebe, Ch*\"")).containsExactly(THINGS);
    assertThat(found("alma.title all apart and alma.title <> \"Things*\"")).containsExactly(WORLDS);
    assertThat(found("alma.title == \"*fall apart*\"")).containsExactly(THINGS);
    assertThat(found("alma.title all apart and alma.title <> \"*fall apart*\""))
        .containsExactly(WORLDS);
  }

  @Test
  void saysWhichStarsAndQuestionMarksItCannotRead() {
    for (String query :
        List.of(
            "alma.title=*dlemarch",
            "alma.title=\"fall *part\"",
            "alma.title all \"*fall apart*\"",
            "alma.title any \"things *part\"",
            "alma.title==*dlemarch",
            "alma.title == \"Thing* fall apart\"",
            "alma.title <> \"Thing* fall apart\"",
            "alma.title==\"*fa*l apart*\"",
            "alma.title=\"fall -*\"",
            "alma.title=\"\\\\*\"",
            "alma.title=**",
            "alma.title=?iddlemarch",
            "alma.title=Fü?rer",
            "alma.title==mi?dlemarch",
            "alma.isbn=*0141439549",
            "alma.isbn=978*549",
            "alma.isbn=978014143954?",
            "alma.isbn any \"9780385474542 *549\"",
            "alma.other_system_number=*",
            "alma.barcode=AUD*",
            "alma.barcode=AUD?",
            "alma.barcode any \"SER3 AUD*\"",
            "alma.mms_id=9910000190*",
            "alma.mms_id any \"1 99?\"",
            "alma.main_pub_date=19*")) {
      refused(query, "28");
    }
  }

  @Test
  void saysThatItCannotAnchor() {
    for (String query :
        List.of(
            "alma.title=\"^apart\"",
            "alma.title=apart^",
            "alma.title all \"fall ^things\"",
            "alma.title=\"^ things\"",
            "alma.title == \"^Things fall apart\"",
            "alma.isbn=\"^9780385474542\"",
            "alma.barcode=AUD1^",
            "alma.mms_id any \"1 ^2\"",
            "^apart")) {
      refused(query, "31");
    }
  }

  @Test
  void takesWhatIsEscapedForItself() {
    assertThat(found("alma.title=\"f\\*ns\"")).containsExactly(WORLDS);
    assertThat(found("alma.title=f\\*ns")).containsExactly(WORLDS);
    assertThat(found("alma.title=\"\\*apart\\*\"")).containsExactly(THINGS, WORLDS);
    assertThat(found("alma.title=\"apar\\*\"")).isEmpty();
    assertThat(found("alma.title=\"\\^apart\\?\"")).containsExactly(THINGS, WORLDS);
    assertThat(found("alma.title==\"Things fall apart\\*\"")).containsExactly(THINGS);
    assertThat(found("alma.title==\"Things fall\\*\"")).isEmpty();
    assertThat(found("alma.isbn=97801414395\\*")).isEmpty();
    assertThat(found("alma.barcode=\"S\\*R5\"")).containsExactly(THINGS);
    assertThat(found("alma.barcode=/unmasked \"S*R5\"")).containsExactly(THINGS);
    assertThat(found("alma.title=/cql.unmasked \"^f*ns\"")).containsExactly(WORLDS);
    assertThat(found("alma.title=/unmasked apar*")).isEmpty();
    assertThat(found("alma.title=/masked apar*")).containsExactly(THINGS, WORLDS);
  }

  @Test
  void readsAQuestionMarkAfterAWordAsOne() {
    assertThat(found("alma.title=\"who is there?\"")).containsExactly(MARCH);
    assertThat(found("alma.title==\"Middlemarch : who is there?\"")).containsExactly(MARCH);
  }

  @Test
  void masksOnlyTheLastOfWordsThatAreJoined() {
    assertThat(found("alma.title=x-ray*")).containsExactly(WORLDS);
    assertThat(found("alma.title=thin-fall*")).isEmpty();
  }

  private static void refused(String query, String diagnostic) {
    assertThat(search(query))
        .as(query)
        .contains("<diag:uri>info:srw/diagnostic/1/" + diagnostic + "</diag:uri>");
  }

  private static List<MmsId> found(String query) {
    String answer = search(query);
    assertThat(answer).as(query).doesNotContain("diagnostic");
    return Pattern.compile("<recordIdentifier>(.*?)</recordIdentifier>")
        .matcher(answer)
        .results()
        .map((MatchResult found) -> new MmsId(Long.parseLong(found.group(1))))
        .toList();
  }

  private static String search(String query) {
    String path =
        "/view/sru/01TST_NOR?version=1.2&operation=searchRetrieve&query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8);
    try {
      URI address = URI.create("http://localhost:" + SERVER.port() + path);
      HttpRequest request = HttpRequest.newBuilder(address).build();
      return Answered.note(HTTP.send(request, BodyHandlers.ofString())).body();
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static MmsId add(List<String> barcodes, DataField... fields) {
    NewBib bib = new NewBib(Record.of(Leader.BOOK, fields), false, "test");
    return LIBRARY
        .database()
        .write(
            tx -> {
              MmsId id = LIBRARY.catalogue().addBib(tx, NORTH, bib).id();
              NewHolding shelf =
                  NewHolding.at(new Shelf("MAIN", "STACKS"), new CallNumber("0", "Q 1"), "test");
              var at = LIBRARY.catalogue().addHolding(tx, NORTH, id, shelf).id();
              for (String barcode : barcodes) {
                ItemDetails book = ItemDetails.of("BOOK", "BOOK");
                NewItem item = new NewItem(barcode, book, ItemState.IN_PLACE, "test");
                LIBRARY.catalogue().addItem(tx, NORTH, at, item);
              }
              return id;
            });
  }
}
