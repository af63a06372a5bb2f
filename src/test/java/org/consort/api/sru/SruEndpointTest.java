package org.consort.api.sru;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;
import static org.consort.api.TestLibrary.SOUTH;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.consort.api.Answered;
import org.consort.api.TestLibrary;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.web.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SruEndpointTest {
  private static final Path SAMPLES = Path.of("../shared/samples/alma/sru");
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final TestLibrary LIBRARY = TestLibrary.open(_ -> List.of());
  private static final Server SERVER = SruServer.of(LIBRARY);

  private static final MmsId FENS =
      add(
          NORTH,
          "1999",
          DataField.of("020", "  ", "a", "0141439548"),
          DataField.of("035", "  ", "a", "(OCoLC)ocm56747018"),
          DataField.of("100", "1 ", "a", "Moss, Ada,", "e", "author"),
          DataField.of("245", "14", "a", "The fells and fens /", "c", "by Ada Moss of Gorse"),
          DataField.of("650", " 0", "a", "Peat bogs"));
  private static final MmsId FELLS =
      add(
          NORTH,
          "2005",
          DataField.of("022", "  ", "a", "0036-8075"),
          DataField.of("100", "1 ", "a", "Gorse, Ben"),
          DataField.of("245", "10", "a", "Fens without fells"),
          DataField.of("520", "  ", "a", "A journal of moss and peat"));
  private static final MmsId ZERMATT =
      add(
          NORTH,
          "2011",
          DataField.of("245", "10", "a", "Zermatt und Umgebung :", "b", "Führer"),
          DataField.of("880", "10", "6", "245-01", "a", "資本論の旅"));
  private static final MmsId HIDDEN = add(NORTH, "2020", "Hidden heath", true);
  private static final MmsId THEIRS = add(SOUTH, "1999", "The fells and fens", false);

  static {
    LIBRARY
        .database()
        .change(
            tx -> {
              NewHolding holding =
                  NewHolding.at(
                      new Shelf("MAIN", "STACKS"), new CallNumber("0", "QK533 .M67"), "test");
              var at = LIBRARY.catalogue().addHolding(tx, NORTH, FENS, holding).id();
              NewItem item =
                  new NewItem("BK-1", ItemDetails.of("BOOK", "BOOK"), ItemState.IN_PLACE, "test");
              LIBRARY.catalogue().addItem(tx, NORTH, at, item);
            });
  }

  @Test
  void saysWhenASearchTakesTooLong() {
    LIBRARY
        .database()
        .change(
            tx -> {
              tx.handle().execute("LOCK TABLE bib IN ACCESS EXCLUSIVE MODE");
              assertThat(search("alma.title=fells", "")).contains("info:srw/diagnostic/1/1<");
            });

    assertThat(search("alma.title=fells", "")).doesNotContain("diagnostic");
  }

  @AfterAll
  static void close() {
    SERVER.close();
    LIBRARY.close();
  }

  @Test
  void findsWordsWhereTheyAreLookedFor() {
    assertThat(found("alma.title all \"fens fells\"")).containsExactly(FENS, FELLS);
    assertThat(found("alma.title = \"fells and fens\"")).containsExactly(FENS);
    assertThat(found("alma.title=gorse")).isEmpty();
    assertThat(found("alma.title=führer")).containsExactly(ZERMATT);
    assertThat(found("alma.title=FUHRER")).containsExactly(ZERMATT);
    assertThat(found("alma.creator=gorse")).containsExactly(FELLS);
    assertThat(found("alma.creator all \"ada moss\"")).containsExactly(FENS);
    assertThat(found("alma.creator=author")).isEmpty();
    assertThat(found("alma.all_for_ui=peat")).containsExactly(FENS, FELLS);
    assertThat(found("alma.subjects=peat")).containsExactly(FENS);
    assertThat(found("peat")).containsExactly(FENS, FELLS);
    assertThat(found("title any \"zermatt without\"")).containsExactly(FELLS, ZERMATT);
    assertThat(found("alma.title=fen*")).containsExactly(FENS, FELLS);
    assertThat(found("dc.title=zermatt")).containsExactly(ZERMATT);
    assertThat(found("alma.all_for_ui=資本")).containsExactly(ZERMATT);
    assertThat(found("alma.all_for_ui=本資")).isEmpty();
  }

  @Test
  void findsWholeTitlesAndNames() {
    assertThat(found("alma.title == \"The fells and fens\"")).containsExactly(FENS);
    assertThat(found("alma.title == \"fells and fens\"")).isEmpty();
    assertThat(found("alma.creator == \"Moss, Ada\"")).containsExactly(FENS);
    assertThat(found("alma.creator == \"Moss\"")).isEmpty();
    assertThat(found("alma.title all fens and alma.title <> \"Fens without fells\""))
        .containsExactly(FENS);
  }

  @Test
  void findsWordsWrittenWithLettersOthersDoWithout() {
    MmsId smilla =
        add(
            NORTH,
            "1992",
            DataField.of("100", "1 ", "a", "Høeg, Peter"),
            DataField.of("245", "10", "a", "Frøken Smillas fornemmelse på Straße und Łąka"));
    MmsId gogol =
        add(
            NORTH,
            "1842",
            DataField.of("100", "1 ", "a", "Gogolʹ, Nikolaĭ Vasilʹevich"),
            DataField.of("245", "10", "a", "ʻUlamāʼ i Mertvye dushi"),
            DataField.of("880", "1 ", "6", "100-01", "a", "Ὅμηρος"));

    for (String q :
        List.of(
            "alma.creator=hoeg*",
            "alma.creator=\"Hoeg, Peter\"",
            "alma.creator=Høeg",
            "alma.creator==\"Hoeg, Peter\"",
            "alma.title=froken",
            "alma.title=\"STRASSE UND LAKA\"",
            "alma.title=straße")) {
      assertThat(found(q)).as(q).containsExactly(smilla);
    }
    for (String q :
        List.of(
            "alma.creator=gogol",
            "alma.creator=Gogolʹ",
            "alma.creator=\"gogol nikolai vasilevich\"",
            "alma.title=ulama",
            "alma.all_for_ui=ΟΜΗΡΟΣ",
            "alma.all_for_ui=όμηρος")) {
      assertThat(found(q)).as(q).containsExactly(gogol);
    }
    LIBRARY
        .database()
        .change(
            tx -> {
              LIBRARY.catalogue().removeBib(tx, NORTH, smilla, false);
              LIBRARY.catalogue().removeBib(tx, NORTH, gogol, false);
            });
  }

  @Test
  void findsWordsWithAnApostropheHoweverItIsWritten() {
    MmsId plain = titled("Dont go near Hawaii");
    MmsId typed = titled("Don't go near Hawai'i");
    MmsId typeset = titled("Don\u2019t go near Hawai\u2018i");
    MmsId letters = titled("Don\u02BCt go near Hawai\u02BBi");

    for (String q :
        List.of(
            "alma.title=dont",
            "alma.title=don't",
            "alma.title=don\u2019t",
            "alma.title all \"don`t hawaii\"",
            "alma.title all \"hawai\u02BBi don\u00B4t\"",
            "alma.title any \"hawai'i\"",
            "alma.title=hawai'*",
            "alma.title=\"don't go near\"",
            "alma.title=\"dont go near hawai'i\"",
            "alma.all_for_ui=\"DON'T GO\"",
            "alma.title==\"Dont go near Hawaii\"",
            "alma.title==\"don't go near hawai'i\"",
            "alma.title==\"don't go near*\"",
            "alma.title=\"*don\u2032t go*\"")) {
      assertThat(found(q)).as(q).containsExactly(plain, typed, typeset, letters);
    }
    remove(plain, typed, typeset, letters);
  }

  @Test
  void findsEitherPartOfAWordWithAnApostrophe() {
    MmsId love = titled("L\u2019amour d'O'Brien");
    MmsId five = titled("\u041F\u02BC\u044F\u0442\u044C 'quoted' rock 'n' roll");

    for (String q :
        List.of(
            "alma.title=amour",
            "alma.title=\"l amour\"",
            "alma.title=lamour",
            "alma.title=\"l'amour d'o'brien\"",
            "alma.title=\"lamour dobrien\"",
            "alma.title all brien")) {
      assertThat(found(q)).as(q).containsExactly(love);
    }
    for (String q :
        List.of(
            "alma.title=\u043F'\u044F\u0442\u044C",
            "alma.title=\u043F\u044F\u0442\u044C",
            "alma.title=\"quoted rock n roll\"")) {
      assertThat(found(q)).as(q).containsExactly(five);
    }
    assertThat(found("alma.title=\"roll l\"")).isEmpty();
    remove(love, five);
  }

  private static MmsId titled(String title) {
    return add(NORTH, "1985", DataField.of("245", "10", "a", title));
  }

  private static void remove(MmsId... bibs) {
    LIBRARY
        .database()
        .change(
            tx -> {
              for (MmsId bib : bibs) {
                LIBRARY.catalogue().removeBib(tx, NORTH, bib, false);
              }
            });
  }

  @Test
  void findsWhatStandsBetweenStars() {
    assertThat(found("alma.title==\"*fells and fen*\"")).containsExactly(FENS);
    assertThat(found("alma.title==*fens*")).containsExactly(FENS, FELLS);
    assertThat(found("alma.creator=\"*Moss,Ad*\"")).containsExactly(FENS);
    assertThat(found("alma.title==\"*and*\" AND alma.creator=\"*Gorse*\"")).isEmpty();
  }

  @Test
  void findsNumbersInAnySpelling() {
    assertThat(found("alma.isbn=0141439548")).containsExactly(FENS);
    assertThat(found("alma.isbn=9780141439549")).containsExactly(FENS);
    assertThat(found("alma.isbn=\"978-0-14-143954-9\"")).containsExactly(FENS);
    assertThat(found("alma.issn=00368075")).containsExactly(FELLS);
    assertThat(found("alma.issn=0036-8075")).containsExactly(FELLS);
    assertThat(found("alma.other_system_number=\"(OCoLC)ocm56747018\"")).containsExactly(FENS);
    assertThat(found("alma.other_system_number==ocm56747018")).containsExactly(FENS);
    assertThat(found("alma.mms_id=" + FENS)).containsExactly(FENS);
    assertThat(found("rec.id any \"" + FENS + " " + FELLS + "\"")).containsExactly(FENS, FELLS);
    assertThat(found("alma.mms_id=abc")).isEmpty();
    assertThat(found("alma.barcode=BK-1")).containsExactly(FENS);
    assertThat(found("alma.barcode=BK-2")).isEmpty();
  }

  @Test
  void comparesYears() {
    assertThat(found("alma.main_pub_date=1999")).containsExactly(FENS);
    assertThat(found("alma.main_pub_date > 1999 and alma.mms_tagSuppressed=false"))
        .containsExactly(FELLS, ZERMATT);
    assertThat(found("alma.main_pub_date < 2005")).containsExactly(FENS);
    assertThat(found("alma.main_pub_date >= 2011 not heath")).containsExactly(ZERMATT);
    assertThat(found("alma.main_pub_date <= 2005")).containsExactly(FENS, FELLS);
    assertThat(found("alma.main_pub_date <> 2011 and fens")).containsExactly(FENS, FELLS);
  }

  @Test
  void joinsAndTakesAway() {
    assertThat(found("fens not peat")).isEmpty();
    assertThat(found("zermatt or (fens and without)")).containsExactly(FELLS, ZERMATT);
    assertThat(found("fens or zermatt and gorse")).containsExactly(FENS, FELLS);
  }

  @Test
  void findsSuppressedTitlesUnlessToldOtherwise() {
    assertThat(found("heath")).containsExactly(HIDDEN);
    assertThat(found("heath and alma.mms_tagSuppressed=false")).isEmpty();
    assertThat(found("alma.mms_tagSuppressed==true")).containsExactly(HIDDEN);
  }

  @Test
  void findsNothingOfAnotherInstitution() {
    assertThat(found("alma.mms_id=" + THEIRS)).isEmpty();
    assertThat(found("alma.title=\"fells and fens\"")).doesNotContain(THEIRS);
    assertThat(get("/view/sru/01NOBODY?operation=explain").statusCode()).isEqualTo(404);
  }

  @Test
  void sortsAndGivesParts() {
    assertThat(found("alma.main_pub_date > 0 not heath sortBy alma.title"))
        .containsExactly(FENS, FELLS, ZERMATT);
    assertThat(found("alma.main_pub_date > 0 not heath sortBy alma.title/sort.descending"))
        .containsExactly(ZERMATT, FELLS, FENS);
    assertThat(found("fens or zermatt sortBy alma.main_pub_date/sort.descending"))
        .containsExactly(ZERMATT, FELLS, FENS);
    String part = search("fens or zermatt", "&startRecord=2&maximumRecords=1");
    assertThat(ids(part)).containsExactly(FELLS.toString());
    assertThat(part)
        .contains("<numberOfRecords>3</numberOfRecords>")
        .contains("<recordPosition>2</recordPosition>")
        .contains("<nextRecordPosition>3</nextRecordPosition>");
    assertThat(search("fens or zermatt", "&startRecord=3")).doesNotContain("nextRecordPosition");
    assertThat(search("fens", "&maximumRecords=0"))
        .contains("<numberOfRecords>2</numberOfRecords><records></records>");
  }

  @Test
  void givesAtMostFiftyRecords() {
    InstitutionId south = SOUTH;
    for (int n = 0; n < 60; n++) {
      add(south, "2000", "Heap " + n, false);
    }
    String answer =
        get("/view/sru/01TST_SOU?version=1.2&operation=searchRetrieve&query=heap&maximumRecords=99")
            .body();
    assertThat(ids(answer)).hasSize(50);
    assertThat(answer).contains("<numberOfRecords>60</numberOfRecords>");
  }

  @Test
  void givesFewerRecordsWhenTheyAreLong() {
    List<String> added = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      DataField title = DataField.of("245", "10", "a", "Endless " + n);
      DataField note = DataField.of("500", "  ", "a", "w ".repeat(1_000_000));
      added.add(add(NORTH, "2001", title, note).toString());
    }

    String answer = search("endless sortBy alma.title", "");
    assertThat(ids(answer)).containsExactlyElementsOf(added.subList(0, 2));
    assertThat(answer)
        .contains("<numberOfRecords>3</numberOfRecords>")
        .contains("<nextRecordPosition>3</nextRecordPosition>");
    String rest = search("endless sortBy alma.title", "&startRecord=3");
    assertThat(ids(rest)).containsExactly(added.get(2));
    assertThat(rest).doesNotContain("nextRecordPosition");
    added.forEach(
        id -> {
          MmsId bib = MmsId.parse(id).orElseThrow();
          LIBRARY.database().write(tx -> LIBRARY.catalogue().removeBib(tx, NORTH, bib, true));
        });
  }

  @Test
  void givesRecordsInBothSchemasWithWhatIsAvailable() {
    assertThat(search("alma.mms_id=" + FENS, ""))
        .contains("<recordSchema>marcxml</recordSchema><recordPacking>xml</recordPacking>")
        .contains("<record xmlns=\"http://www.loc.gov/MARC21/slim\"><leader>")
        .contains("tag=\"AVA\"><subfield code=\"0\">" + FENS)
        .contains("<subfield code=\"e\">available</subfield>")
        .contains("<recordIdentifier>" + FENS + "</recordIdentifier>")
        .contains("<xb:exact>true</xb:exact>")
        .contains("<xb:responseDate>2026-05-04T10:00:00+0000</xb:responseDate>");
    assertThat(search("alma.mms_id=" + FENS, "&recordSchema=dc"))
        .contains("<recordSchema>dc</recordSchema>")
        .contains("<dc:title>The fells and fens</dc:title>")
        .contains("<dc:subject>Peat bogs</dc:subject>");
  }

  @Test
  void findsTheLastWordOfALongNote() {
    MmsId bib =
        add(
            NORTH,
            "1985",
            DataField.of("245", "10", "a", "Sedge"),
            DataField.of("520", "  ", "a", "Of reeds and rushes. ".repeat(100) + "Bittern"));

    assertThat(found("alma.all_for_ui=bittern")).containsExactly(bib);
    assertThat(found("alma.all_for_ui=\"rushes bittern\"")).containsExactly(bib);
    remove(bib);
  }

  @Test
  void canKeepARecordWithMoreWordsThanAnIndexTakes() {
    String[] values = new String[14_000];
    String[] numbers = new String[14_000];
    for (int i = 0; i < values.length; i += 2) {
      values[i] = "a";
      values[i + 1] = "w" + i + "x".repeat(185);
      numbers[i] = "a";
      numbers[i + 1] = "n" + i + "x".repeat(185);
    }
    MmsId words =
        add(
            NORTH,
            "1985",
            DataField.of("245", "10", "a", "Sedge"),
            DataField.of("500", "  ", values));
    MmsId ids =
        add(
            NORTH,
            "1985",
            DataField.of("245", "10", "a", "Sedge"),
            DataField.of("035", "  ", numbers));

    assertThat(found("alma.title=sedge")).containsExactly(words, ids);
    assertThat(found("alma.all_for_ui=w0*")).containsExactly(words);
    assertThat(found("alma.other_system_number=" + numbers[1])).containsExactly(ids);
    remove(words, ids);
  }

  @Test
  void givesRecordsInTheSchemasItExplainsAndInNoOther() {
    String explained = get("/view/sru/01TST_NOR?version=1.2&operation=explain").body();
    List<String> served =
        Pattern.compile("<schema identifier=\"([^\"]+)\" name=\"([^\"]+)\"")
            .matcher(explained)
            .results()
            .flatMap(schema -> Stream.of(schema.group(1), schema.group(2)))
            .toList();
    assertThat(served).hasSize(4).contains("marcxml", "dc");

    for (String schema : served) {
      assertThat(search("alma.mms_id=" + FENS, "&recordSchema=" + schema))
          .as(schema)
          .containsPattern("<recordSchema>(marcxml|dc)</recordSchema>")
          .contains("The fells and fens");
    }
    String almas = "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd";
    assertThat(search("alma.mms_id=" + FENS, "&recordSchema=" + almas))
        .contains("<recordSchema>marcxml</recordSchema>");
    for (String schema :
        List.of("mods", "dcx", "isohold", "unimarcxml", "kormarcxml", "cnmarcxml", "oai_dc")) {
      refused("fens", "&recordSchema=" + schema, "66");
    }
  }

  @Test
  void followsWhatIsChangedAndRemoved() {
    MmsId bib = add(NORTH, "2001", "Quagmires", false);
    assertThat(found("quagmires")).containsExactly(bib);
    NewBib changed = new NewBib(record("2001", "Quicksands"), false, "test");
    LIBRARY.database().write(tx -> LIBRARY.catalogue().replaceBib(tx, NORTH, bib, changed));
    assertThat(found("quagmires")).isEmpty();
    assertThat(found("quicksands")).containsExactly(bib);
    LIBRARY.database().write(tx -> LIBRARY.catalogue().removeBib(tx, NORTH, bib, true));
    assertThat(found("quicksands")).isEmpty();
  }

  @Test
  void cannotBeAskedWrongly() {
    refused("alma.title=", "10");
    refused("(fens", "10");
    refused("(".repeat(99) + "fens", "10");
    refused("bath.title=fens", "15");
    refused("alma.colour=red", "16");
    refused("rec.title=red", "16");
    refused("alma.title > fens", "19");
    refused("alma.title within fens", "19");
    refused("alma.title =/stem fens", "20");
    refused("alma.title=\" \"", "27");
    refused("alma.title=\"!!!\"", "27");
    refused("alma.title=f*ns", "28");
    refused("alma.title=f?ns", "28");
    refused("*", "28");
    refused("alma.main_pub_date=soon", "36");
    refused("alma.mms_tagSuppressed=maybe", "36");
    refused("fens prox/distance<=5 fells", "46");
    refused("fens prox fells", "37");
    refused("fens sortBy alma.barcode", "82");
    refused("fens sortBy title creator", "82");
    refused("fens", "&startRecord=0", "6");
    refused("fens", "&startRecord=x", "6");
    refused("fens", "&maximumRecords=-1", "6");
    refused("fens", "&startRecord=10001", "61");
    refused("fens", "&startRecord=4", "61");
    refused("fens", "&recordPacking=string", "71");
    String start = "/view/sru/01TST_NOR?version=";
    assertThat(get(start + "1.2&operation=scan").body()).contains("diagnostic/1/4<");
    assertThat(get(start + "2.0&operation=explain").body()).contains("diagnostic/1/5<");
    assertThat(get(start + "1.2&operation=searchRetrieve").body()).contains("diagnostic/1/7<");
  }

  @Test
  void tellsHowManyThereAreThoughNoneIsGiven() {
    for (int first : List.of(4, 50, 10_001, 999_999_999)) {
      assertThat(search("fens", "&startRecord=" + first))
          .contains("<numberOfRecords>2</numberOfRecords><diagnostics")
          .contains("info:srw/diagnostic/1/61<")
          .contains("<diag:details>" + first)
          .doesNotContain("<record>");
    }
    assertThat(search("nowhere", "&startRecord=2")).contains("<numberOfRecords>0<", "1/61<");
  }

  @Test
  void answersInNoLaterVersionThanWasAsked() {
    String search = "&operation=searchRetrieve&query=fens";
    for (String asked : List.of(search, "&operation=explain", search + "%5E", search + "&x=1")) {
      String path = "/view/sru/01TST_NOR?version=";
      assertThat(get(path + "1.1" + asked).body()).contains("<version>1.1</version>");
      assertThat(get(path + "1.2" + asked).body()).contains("<version>1.2</version>");
      assertThat(get(path + asked).body()).contains("<version>1.2</version>");
    }
    // The identifier came with 1.2.
    assertThat(get("/view/sru/01TST_NOR?version=1.1" + search).body())
        .contains("<recordPosition>2</recordPosition>")
        .doesNotContain("<recordIdentifier>");
    for (String unknown : List.of("1.0", "1.3", "2.0", "x")) {
      assertThat(get("/view/sru/01TST_NOR?version=" + unknown + search).body())
          .contains("<version>1.2</version>", "info:srw/diagnostic/1/5<")
          .contains("<diag:details>1.2</diag:details>");
    }
  }

  @Test
  void takesQuotationMarksAndSignsForWhatTheyAre() {
    assertThat(found("alma.title=\"fells ' ) OR 1=1 --\"")).isEmpty();
    assertThat(found("alma.title=\"' : & | ! <-> fens\"")).containsExactly(FENS, FELLS);
    assertThat(found("alma.other_system_number=\"x' | 'n=(ocolc)ocm56747018\"")).isEmpty();
    assertThat(found("alma.barcode=\"BK-1' --\"")).isEmpty();
  }

  @Test
  void explainsThePortOfItsAddress() throws IOException {
    assertThat(explainedTo("Host: library.example\r\n")).contains("<port>80</port>");
    assertThat(explainedTo("Host: library.example\r\nX-Forwarded-Proto: https\r\n"))
        .contains("transport=\"https\"><host>library.example</host><port>443</port>");
    assertThat(explainedTo("Host: library.example:8443\r\n")).contains("<port>8443</port>");
  }

  private static String explainedTo(String headers) throws IOException {
    try (Socket socket = new Socket("localhost", SERVER.port())) {
      String request =
          "GET /view/sru/01TST_NOR HTTP/1.1\r\n" + headers + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void explainsWhatItSearches() {
    String explained = get("/view/sru/01TST_NOR?version=1.2&operation=explain").body();
    assertThat(explained)
        .contains("<explain xmlns=\"http://explain.z3950.org/dtd/2.0/\">")
        .contains("<index sort=\"true\"><map><name set=\"alma\">title</name></map>")
        .contains("<supports type=\"relation\">==</supports>")
        .contains("name=\"marcxml\"");
    assertThat(get("/view/sru/01TST_NOR").body()).isEqualTo(explained);
  }

  @Test
  void hasTheShapeOfRecordedAnswers() throws Exception {
    assumeTrue(Files.exists(SAMPLES));
    for (String sample : List.of("pul-sru-9958708973506421.xml", "pul-sru-empty.xml")) {
      Element recorded = parse(Files.readString(SAMPLES.resolve(sample)));
      boolean empty = sample.contains("empty");
      Element ours = parse(search(empty ? "nowhere" : "alma.mms_id=" + FENS, ""));
      assertThat(names(ours)).as(sample).containsAll(names(recorded));
    }
    String explained = get("/view/sru/01TST_NOR").body();
    String theirs = Files.readString(SAMPLES.resolve("kbd-explain.xml"));
    for (String index : names(explained)) {
      assertThat(theirs).contains("<name set=\"alma\">" + index + "</name>");
    }
  }

  private static List<String> names(String explained) {
    return Pattern.compile("<name set=\"alma\">(.*?)</name>")
        .matcher(explained)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static TreeSet<String> names(Element root) {
    TreeSet<String> names = new TreeSet<>();
    NodeList all = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      names.add(all.item(i).getNamespaceURI() + " " + all.item(i).getLocalName());
    }
    return names;
  }

  private static void refused(String query, String diagnostic) {
    refused(query, "", diagnostic);
  }

  private static void refused(String query, String more, String diagnostic) {
    assertThat(search(query, more))
        .as(query)
        .contains("<diag:uri>info:srw/diagnostic/1/" + diagnostic + "</diag:uri>");
  }

  private static List<MmsId> found(String query) {
    String answer = search(query, "");
    assertThat(answer).as(query).doesNotContain("diagnostic");
    return ids(answer).stream().map(id -> new MmsId(Long.parseLong(id))).toList();
  }

  private static List<String> ids(String answer) {
    return Pattern.compile("<recordIdentifier>(.*?)</recordIdentifier>")
        .matcher(answer)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String search(String query, String more) {
    HttpResponse<String> answer =
        get(
            "/view/sru/01TST_NOR?version=1.2&operation=searchRetrieve&query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + more);
    assertThat(answer.statusCode()).as(query + answer.body()).isEqualTo(200);
    parse(answer.body());
    return answer.body();
  }

  private static HttpResponse<String> get(String path) {
    try {
      URI address = URI.create("http://localhost:" + SERVER.port() + path);
      return Answered.note(
          HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()));
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static Element parse(String xml) {
    try {
      DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
      readers.setNamespaceAware(true);
      return readers
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(xml, e);
    }
  }

  private static MmsId add(InstitutionId institution, String year, String title, boolean hidden) {
    NewBib bib = new NewBib(record(year, title), hidden, "test");
    return LIBRARY.database().write(tx -> LIBRARY.catalogue().addBib(tx, institution, bib).id());
  }

  private static Record record(String year, String title) {
    return record(year, DataField.of("245", "00", "a", title));
  }

  private static MmsId add(InstitutionId institution, String year, DataField... fields) {
    NewBib bib = new NewBib(record(year, fields), false, "test");
    return LIBRARY.database().write(tx -> LIBRARY.catalogue().addBib(tx, institution, bib).id());
  }

  private static Record record(String year, DataField... fields) {
    List<Field> all = new ArrayList<>();
    all.add(new ControlField("008", "260101s" + year + "    xx            000 0 eng d"));
    all.addAll(List.of(fields));
    return new Record(Leader.BOOK, all);
  }
}
