package org.consort.api.oai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;
import static org.consort.api.TestLibrary.SOUTH;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.consort.api.Answered;
import org.consort.api.TestLibrary;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.NewBib;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.publishing.Destinations;
import org.consort.publishing.Publishing;
import org.consort.publishing.PublishingSettings;
import org.consort.publishing.ResumptionToken;
import org.consort.web.Part;
import org.consort.web.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class OaiEndpointTest {
  private static final int PAGE = 3;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final TestLibrary library = TestLibrary.open(_ -> List.of());
  private final Server server = serve();

  @AfterEach
  void close() {
    server.close();
    library.close();
  }

  @Test
  void canIdentify() {
    add("First");
    library.clock().passes(Duration.ofDays(1));
    add("Second");

    assertThat(ask("verb=Identify"))
        .contains("<repositoryName>North</repositoryName>")
        .contains("<baseURL>" + base() + "</baseURL>")
        .contains("<protocolVersion>2.0</protocolVersion>")
        .contains("<earliestDatestamp>2026-05-04T10:00:00Z</earliestDatestamp>")
        .contains("<deletedRecord>persistent</deletedRecord>")
        .contains("<granularity>YYYY-MM-DDThh:mm:ssZ</granularity>")
        .contains("<responseDate>2026-05-05T10:00:00Z</responseDate>")
        .contains("<request verb=\"Identify\">" + base() + "</request>");
  }

  @Test
  void canListFormatsAndSets() {
    String id = identifier(add("First"));

    assertThat(ask("verb=ListMetadataFormats"))
        .contains("<metadataPrefix>marc21</metadataPrefix>")
        .contains("<metadataPrefix>oai_dc</metadataPrefix>");
    assertThat(ask("verb=ListMetadataFormats&identifier=" + id)).contains("marc21");
    assertThat(ask("verb=ListSets")).contains("<setSpec>catalogue</setSpec>");
    assertThat(error("verb=ListMetadataFormats&identifier=oai:alma.01TST_NOR:99"))
        .isEqualTo("idDoesNotExist");
  }

  @Test
  void canGetARecordInBothFormats() {
    String id = identifier(add("Fells & <fens>"));

    assertThat(ask("verb=GetRecord&metadataPrefix=marc21&identifier=" + id))
        .contains("<identifier>" + id + "</identifier>")
        .contains("<datestamp>2026-05-04T10:00:00Z</datestamp><setSpec>catalogue</setSpec>")
        .contains("<record xmlns=\"http://www.loc.gov/MARC21/slim\"")
        .contains("<subfield code=\"a\">Fells &amp; &lt;fens&gt; /</subfield>");
    assertThat(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + id))
        .contains("<dc:title>Fells &amp; &lt;fens&gt;</dc:title>")
        .contains("<dc:creator>Moss, Ada</dc:creator>")
        .contains("<dc:language>eng</dc:language>")
        .contains("<dc:type>text</dc:type>")
        .contains("<dc:identifier>ISBN 9780141439549</dc:identifier>");
  }

  @Test
  void canBeAskedByPost() throws IOException, InterruptedException {
    add("First");
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(base()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("verb=ListIdentifiers&metadataPrefix=marc21"))
            .build();

    HttpResponse<String> answer = Answered.note(HTTP.send(post, BodyHandlers.ofString()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml; charset=UTF-8");
    assertThat(answer.body()).contains("<header>").doesNotContain("<metadata>");
  }

  @Test
  void harvestsEverythingOncePartByPart() {
    Set<String> expected = new LinkedHashSet<>();
    for (int n = 0; n < 10; n++) {
      expected.add(identifier(add("Title " + n)));
      if (n % 4 == 0) {
        library.clock().passes(Duration.ofMillis(300));
      }
    }

    List<String> harvested = harvest("verb=ListRecords&metadataPrefix=marc21");

    assertThat(harvested).containsExactlyElementsOf(expected);
    String first = ask("verb=ListRecords&metadataPrefix=marc21");
    assertThat(first).contains("<resumptionToken cursor=\"0\">");
    assertThat(ask("verb=ListRecords&resumptionToken=" + token(first)))
        .contains("<resumptionToken cursor=\"3\">")
        .isEqualTo(ask("verb=ListRecords&resumptionToken=" + token(first)));
  }

  @Test
  void endsAFullLastPartWithoutATokenAndALaterOneWithAnEmptyOne() {
    for (int n = 0; n < PAGE; n++) {
      add("Title " + n);
    }
    assertThat(ask("verb=ListIdentifiers&metadataPrefix=marc21")).doesNotContain("<resumption");

    for (int n = 0; n < PAGE; n++) {
      add("More " + n);
    }
    String first = ask("verb=ListIdentifiers&metadataPrefix=marc21");
    assertThat(ask("verb=ListIdentifiers&resumptionToken=" + token(first)))
        .contains("<resumptionToken cursor=\"3\"></resumptionToken>");
  }

  @Test
  void endsAPartEarlyWhenItsRecordsAreLong() {
    List<String> expected = new ArrayList<>();
    for (int n = 0; n < PAGE; n++) {
      expected.add(identifier(add(DataField.of("500", "  ", "a", "w ".repeat(1_000_000)))));
    }
    expected.add(identifier(add(DataField.of("500", "  ", "a", "x ".repeat(2_500_000)))));

    String first = ask("verb=ListRecords&metadataPrefix=marc21");
    assertThat(identifiers(first)).containsExactlyElementsOf(expected.subList(0, 2));
    String second = ask("verb=ListRecords&resumptionToken=" + token(first));
    assertThat(second).contains("cursor=\"2\"");
    assertThat(identifiers(second)).containsExactly(expected.get(2));
    String third = ask("verb=ListRecords&resumptionToken=" + token(second));
    assertThat(identifiers(third)).containsExactly(expected.get(3));
    assertThat(token(third)).isEmpty();
  }

  @Test
  void endsAPartEarlyWhenItsRecordsGrowLongInXml() {
    String[] values = new String[200_000];
    for (int i = 0; i < values.length; i += 2) {
      values[i] = "a";
      values[i + 1] = "x";
    }
    List<String> expected = new ArrayList<>();
    for (int n = 0; n < PAGE; n++) {
      expected.add(identifier(add(DataField.of("500", "  ", values))));
    }

    String first = ask("verb=ListRecords&metadataPrefix=marc21");
    assertThat(identifiers(first)).containsExactlyElementsOf(expected.subList(0, 2));
    assertThat(goOn(first)).containsExactly(expected.get(2));
  }

  @Test
  void losesNothingWhenTheCatalogueChangesDuringTheHarvest() {
    List<MmsId> titles = new ArrayList<>();
    for (int n = 0; n < 8; n++) {
      titles.add(add("Title " + n));
    }
    String first = ask("verb=ListRecords&metadataPrefix=marc21");
    library.clock().passes(Duration.ofSeconds(1));
    replace(titles.get(0), "Changed after it was given", false);
    remove(titles.get(1));
    replace(titles.get(5), "Changed before it was given", false);
    remove(titles.get(6));
    String added = identifier(add("Added"));

    List<String> rest = goOn(first);

    assertThat(rest)
        .containsExactlyInAnyOrder(
            identifier(titles.get(3)),
            identifier(titles.get(4)),
            identifier(titles.get(7)),
            identifier(titles.get(0)),
            identifier(titles.get(1)),
            identifier(titles.get(5)),
            identifier(titles.get(6)),
            added);
  }

  @Test
  void tellsOfRemovedAndSuppressedTitlesButNotOfThoseNeverShown() {
    MmsId kept = add("Kept");
    MmsId removed = add("Removed");
    MmsId hidden = add("Hidden");
    MmsId neverShown = add(NORTH, "Virtual", true);
    MmsId neverShownAndGone = add(NORTH, "Virtual and gone", true);
    library.clock().passes(Duration.ofSeconds(5));
    remove(removed);
    replace(hidden, "Hidden", true);
    remove(neverShownAndGone);

    assertThat(harvest("verb=ListRecords&metadataPrefix=marc21"))
        .containsExactly(identifier(kept), identifier(removed), identifier(hidden));
    for (MmsId gone : List.of(removed, hidden)) {
      assertThat(ask("verb=GetRecord&metadataPrefix=marc21&identifier=" + identifier(gone)))
          .contains(
              "<header status=\"deleted\"><identifier>"
                  + identifier(gone)
                  + "</identifier><datestamp>2026-05-04T10:00:05Z</datestamp>")
          .doesNotContain("<metadata>");
    }
    assertThat(error("verb=GetRecord&metadataPrefix=marc21&identifier=" + identifier(neverShown)))
        .isEqualTo("idDoesNotExist");
    assertThat(ask("verb=Identify")).contains("<earliestDatestamp>2026-05-04T10:00:00Z<");

    replace(hidden, "Shown again", false);
    assertThat(ask("verb=GetRecord&metadataPrefix=marc21&identifier=" + identifier(hidden)))
        .contains("Shown again");
  }

  @Test
  void takesDatesBySecondAndByDayWithBothEnds() {
    String first = identifier(add("First"));
    library.clock().passes(Duration.ofMillis(1500));
    String second = identifier(add("Second"));
    library.clock().passes(Duration.ofDays(1));
    String third = identifier(add("Third"));

    assertThat(between("2026-05-04T10:00:01Z", null)).containsExactly(second, third);
    assertThat(between("2026-05-04T10:00:00Z", "2026-05-04T10:00:00Z")).containsExactly(first);
    assertThat(between("2026-05-04T10:00:01Z", "2026-05-04T10:00:01Z")).containsExactly(second);
    assertThat(between(null, "2026-05-04")).containsExactly(first, second);
    assertThat(between("2026-05-05", "2026-05-05")).containsExactly(third);
    assertThat(error("verb=ListRecords&metadataPrefix=marc21&from=2027-01-01"))
        .isEqualTo("noRecordsMatch");
  }

  @Test
  void cannotBeAskedWrongly() {
    add("First");
    assertThat(error("")).isEqualTo("badVerb");
    assertThat(error("verb=Listen")).isEqualTo("badVerb");
    assertThat(error("verb=Identify&verb=ListSets")).isEqualTo("badVerb");
    assertThat(error("verb=Identify&set=x")).isEqualTo("badArgument");
    assertThat(error("verb=ListRecords")).isEqualTo("badArgument");
    assertThat(error("verb=GetRecord&metadataPrefix=marc21")).isEqualTo("badArgument");
    String list = "verb=ListRecords&metadataPrefix=marc21";
    assertThat(error(list + "&metadataPrefix=oai_dc")).isEqualTo("badArgument");
    assertThat(error(list + "&from=yesterday")).isEqualTo("badArgument");
    assertThat(error(list + "&from=2026-02-30")).isEqualTo("badArgument");
    assertThat(error(list + "&from=0000-01-01")).isEqualTo("badArgument");
    assertThat(error(list + "&from=2026-05-04&until=2026-05-04T10:00:00Z"))
        .isEqualTo("badArgument");
    assertThat(error(list + "&from=2026-05-05&until=2026-05-04")).isEqualTo("badArgument");
    assertThat(error(list + "&resumptionToken=abc")).isEqualTo("badArgument");
    assertThat(error("verb=ListRecords&resumptionToken=abc")).isEqualTo("badResumptionToken");
    assertThat(error("verb=ListRecords&resumptionToken=")).isEqualTo("badResumptionToken");
    assertThat(error("verb=ListSets&resumptionToken=abc")).isEqualTo("badResumptionToken");
    assertThat(error("verb=ListRecords&metadataPrefix=mods")).isEqualTo("cannotDisseminateFormat");
    assertThat(error(list + "&set=journals")).isEqualTo("noRecordsMatch");
    assertThat(error("verb=GetRecord&metadataPrefix=marc21&identifier=x"))
        .isEqualTo("idDoesNotExist");
  }

  @Test
  void refusesArgumentsThatCannotBeOnes() {
    String id = identifier(add("First"));
    String list = "verb=ListRecords&metadataPrefix=";
    for (String wrong :
        List.of(
            list + "a%20b",
            list,
            list + "marc21%20",
            list + "m%C3%A4rc",
            list + "marc21&set=",
            list + "marc21&set=a%20b",
            list + "marc21&set=a::b",
            list + "marc21&set=:a",
            list + "marc21&set=a:",
            "verb=ListIdentifiers&metadataPrefix=a%0Ab",
            list + "marc21&from=2016-12-31T23:59:60Z",
            "verb=GetRecord&metadataPrefix=a/b&identifier=" + id,
            "verb=GetRecord&metadataPrefix=marc21&identifier=a%20b",
            "verb=GetRecord&metadataPrefix=marc21&identifier=" + id + "%20",
            "verb=GetRecord&metadataPrefix=marc21&identifier=",
            "verb=ListMetadataFormats&identifier=a%25zz")) {
      assertThat(error(wrong)).as(wrong).isEqualTo("badArgument");
      assertThat(ask(wrong)).as(wrong).contains("<request>" + base() + "</request>");
    }
    assertThat(error(list + "marc21&set=a.b:c'(d)!~*-_")).isEqualTo("noRecordsMatch");
    assertThat(error(list + "a'(d)!~*-_.")).isEqualTo("cannotDisseminateFormat");
    assertThat(error("verb=GetRecord&metadataPrefix=marc21&identifier=urn:x:%C3%A4"))
        .isEqualTo("idDoesNotExist");
  }

  @Test
  void takesNoForgedTokenForMoreThanItIs() {
    for (String forged :
        List.of(
            "1|marc21||0001-01-01T00:00:00Z|9999-12-31T00:00:00Z|+1000000-01-01T00:00:00Z|1|3",
            "1|marc21||0001-01-01T00:00:00Z|9999-12-31T00:00:00Z|2026-05-04T10:00:00Z|x|3",
            "1|marc21||0001-01-01T00:00:00Z|9999-12-31T00:00:00Z|2026-05-04T10:00:00Z|1|0",
            "2|marc21||0001-01-01T00:00:00Z|9999-12-31T00:00:00Z|2026-05-04T10:00:00Z|1|3")) {
      String token =
          java.util.Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
      assertThat(error("verb=ListRecords&resumptionToken=" + token))
          .as(forged)
          .isEqualTo("badResumptionToken");
    }
  }

  @Test
  void repeatsArgumentsOnlyWhenTheyWereUnderstood() {
    assertThat(ask("verb=ListRecords&metadataPrefix=mods"))
        .contains("<request verb=\"ListRecords\" metadataPrefix=\"mods\">");
    assertThat(ask("verb=Nonsense%22%3E&x=1")).contains("<request>" + base() + "</request>");
  }

  @Test
  void givesNothingOfAnotherInstitution() throws IOException, InterruptedException {
    add("Ours");
    MmsId theirs = add(SOUTH, "Theirs", false);

    assertThat(harvest("verb=ListRecords&metadataPrefix=marc21")).hasSize(1);
    assertThat(
            error("verb=GetRecord&metadataPrefix=marc21&identifier=oai:alma.01TST_SOU:" + theirs))
        .isEqualTo("idDoesNotExist");
    assertThat(
            error("verb=GetRecord&metadataPrefix=marc21&identifier=oai:alma.01TST_NOR:" + theirs))
        .isEqualTo("idDoesNotExist");
    URI nobody = URI.create(base().replace("01TST_NOR", "01NOBODY") + "?verb=Identify");
    HttpResponse<String> answer =
        Answered.note(HTTP.send(HttpRequest.newBuilder(nobody).build(), BodyHandlers.ofString()));
    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void keepsItsTokensReadable() {
    String text = token(fourTitles());
    assertThat(ResumptionToken.parse(text).orElseThrow().text()).isEqualTo(text);
  }

  private String fourTitles() {
    for (int n = 0; n <= PAGE; n++) {
      add("Title " + n);
    }
    return ask("verb=ListIdentifiers&metadataPrefix=marc21");
  }

  private List<String> between(String from, String until) {
    String query = "verb=ListIdentifiers&metadataPrefix=marc21";
    return harvest(
        query + (from == null ? "" : "&from=" + from) + (until == null ? "" : "&until=" + until));
  }

  private List<String> harvest(String query) {
    String answer = ask(query);
    List<String> all = new ArrayList<>(identifiers(answer));
    all.addAll(goOn(answer));
    return all;
  }

  private List<String> goOn(String answer) {
    List<String> all = new ArrayList<>();
    String verb = answer.contains("<ListRecords>") ? "ListRecords" : "ListIdentifiers";
    for (String token = token(answer); !token.isEmpty(); token = token(answer)) {
      answer = ask("verb=" + verb + "&resumptionToken=" + token);
      all.addAll(identifiers(answer));
    }
    return all;
  }

  private static List<String> identifiers(String answer) {
    return Pattern.compile("<identifier>(.*?)</identifier>")
        .matcher(answer)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static String token(String answer) {
    return Pattern.compile("<resumptionToken[^>]*>(.*?)</resumptionToken>")
        .matcher(answer)
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElse("");
  }

  private String error(String query) {
    String answer = ask(query);
    return Pattern.compile("<error code=\"(.*?)\">")
        .matcher(answer)
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElse(answer);
  }

  @Test
  void cannotHarvestFromAnInstitutionThatIsNotThere() throws IOException, InterruptedException {
    String nobody = base().replace("01TST_NOR", "01TST_NOBODY") + "?verb=Identify";

    HttpResponse<String> answer =
        Answered.note(
            HTTP.send(HttpRequest.newBuilder(URI.create(nobody)).build(), BodyHandlers.ofString()));

    assertThat(answer.statusCode()).as("noInstitution").isEqualTo(404);
    assertThat(answer.body()).contains("There is no institution 01TST_NOBODY");
  }

  private String ask(String query) {
    try {
      HttpResponse<String> answer =
          Answered.note(
              HTTP.send(
                  HttpRequest.newBuilder(URI.create(base() + "?" + query)).build(),
                  BodyHandlers.ofString()));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      DocumentBuilderFactory readers = DocumentBuilderFactory.newInstance();
      readers.setNamespaceAware(true);
      readers.newDocumentBuilder().parse(new InputSource(new StringReader(answer.body())));
      return answer.body();
    } catch (Exception e) {
      throw new AssertionError(query, e);
    }
  }

  private String base() {
    return "http://localhost:" + server.port() + "/view/oai/01TST_NOR/request";
  }

  private static String identifier(MmsId bib) {
    return "oai:alma.01TST_NOR:" + bib;
  }

  private MmsId add(DataField field) {
    Record record = Record.of(Leader.BOOK, DataField.of("245", "10", "a", "Long"), field);
    NewBib bib = new NewBib(record, false, "test");
    return library.database().write(tx -> library.catalogue().addBib(tx, NORTH, bib).id());
  }

  private MmsId add(String title) {
    return add(NORTH, title, false);
  }

  private MmsId add(InstitutionId institution, String title, boolean suppressed) {
    NewBib bib = new NewBib(record(title), suppressed, "test");
    return library.database().write(tx -> library.catalogue().addBib(tx, institution, bib).id());
  }

  private void replace(MmsId id, String title, boolean suppressed) {
    NewBib bib = new NewBib(record(title), suppressed, "test");
    library.database().write(tx -> library.catalogue().replaceBib(tx, NORTH, id, bib));
  }

  private void remove(MmsId id) {
    library.database().write(tx -> library.catalogue().removeBib(tx, NORTH, id, true));
  }

  private static Record record(String title) {
    return Record.of(
        new Leader("00000nam a2200000 i 4500"),
        new ControlField("008", "260101s2019    xx            000 0 eng d"),
        DataField.of("020", "  ", "a", "9780141439549"),
        DataField.of("100", "1 ", "a", "Moss, Ada,"),
        DataField.of("245", "10", "a", title + " /", "c", "Ada Moss"));
  }

  private Server serve() {
    Publishing publishing =
        new Publishing(
            library.database(), library.clock(), new PublishingSettings(Destinations.PUBLIC, PAGE));
    OaiEndpoint oai =
        new OaiEndpoint(library.institutions(), publishing.harvest(), library.clock());
    Part part = new Part(OaiEndpoint.ROOT, new OaiErrorPage(library.clock()), oai.routes());
    return Server.start("localhost", 0, List.of(part, new Part("", part.errors(), List.of())));
  }
}
