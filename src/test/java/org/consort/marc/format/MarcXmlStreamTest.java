package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.consort.marc.format.damage.Repair;
import org.consort.marc.format.damage.Repair.Kind;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarcXmlStreamTest {
  private static final String LEADER = "<leader>00000nam a2200000   4500</leader>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "<collection>%s</collection>",
        "<?xml version='1.0'?><collection xmlns='http://www.loc.gov/MARC21/slim'>%s</collection>",
        "<!-- from <record> to record --><bibs total='1'><bib><mms_id>99</mms_id>%s</bib></bibs>",
        "<OAI-PMH><ListRecords><record><header/><metadata>%s</metadata></record></ListRecords></OAI-PMH>",
        "<srw:searchRetrieveResponse xmlns:srw='urn:srw'><srw:records><srw:record><srw:recordData>%s"
            + "</srw:recordData></srw:record></srw:records></srw:searchRetrieveResponse>"
      })
  void findsRecordsInWhateverStandsAroundThem(String around) {
    String record = record("Emma");
    String prefixed = record.replace("</", "</marc:").replaceAll("<(?=[a-z])", "<marc:");

    assertThat(titles(around.formatted(record))).containsExactly("Emma");
    assertThat(titles(around.formatted(prefixed))).containsExactly("Emma");
  }

  @Test
  void readsDocumentsThatFollowEachOther() {
    String one = "<?xml version=\"1.0\"?>" + record("Emma");
    assertThat(titles(one + "\n" + one.replace("Emma", "Persuasion")))
        .containsExactly("Emma", "Persuasion");
  }

  @Test
  void readsWhatOnlyAnXmlParserKnows() {
    assertThat(titles(record("<![CDATA[Fish & chips]]><!-- or not --> today")))
        .containsExactly("Fish & chips today");
    assertThat(titles(record("Fish &amp; &#99;&#x68;ips &lt;hot&gt;\r\nfresh")))
        .containsExactly("Fish & chips <hot>\nfresh");
    assertThat(titles(record("x").replace(">x</subfield>", "/>"))).containsExactly("");
  }

  @Test
  void readsOtherEncodingsThanUtf8() {
    String text = "<?xml version=\"1.0\" encoding=\"%s\"?><collection>" + record("Smilla ø 𝄞");

    assertThat(titles((text.formatted("UTF-16") + "</collection>").getBytes(UTF_16)))
        .containsExactly("Smilla ø 𝄞");
    assertThat(
            titles(
                (text.formatted("ISO-8859-1").replace(" 𝄞", "") + "</collection>")
                    .getBytes(ISO_8859_1)))
        .containsExactly("Smilla ø");
    assertThat(titles((text.formatted("UTF-16") + "</collection>").getBytes(UTF_8)))
        .containsExactly("Smilla ø 𝄞");
  }

  @Test
  void aRowOfOpeningsIsOneDamageAndSoonPassed() {
    for (String opening : List.of("<", "<a ", "<a b='")) {
      List<Outcome> outcomes =
          assertTimeout(
              Duration.ofSeconds(20),
              () -> read("<x>" + opening.repeat(2_000_000) + record("Emma") + "</x>"));

      assertThat(outcomes.getLast()).as(opening).isInstanceOf(Outcome.Read.class);
    }
    assertThat(read("<x><<<<<" + record("Emma") + "</x>")).hasSize(2);
  }

  @Test
  void skipsADamagedRecordAndReadsTheNext() {
    for (String damaged :
        List.of(
            record("a & b"),
            record("a").replace("code=\"a\"", ""),
            record("a").replace("tag=\"245\"", "tag=\"24\""),
            record("a").replace("</record>", ""),
            record("a").replace("</subfield>", "</subfiel>"),
            record("&unknown;"),
            record("<b>bold</b>"))) {
      List<Outcome> outcomes =
          read("<collection>" + damaged + "\n" + record("Emma") + "</collection>");

      assertThat(outcomes).as(damaged).hasSize(2);
      assertThat(outcomes.get(0)).isInstanceOf(Outcome.Skipped.class);
      assertThat(title(outcomes.get(1))).isEqualTo("Emma");
    }
  }

  @Test
  void skipsOnlyTheRecordWhoseBytesAreNoUtf8() {
    byte[] file =
        ("<collection>" + record("Sm\u00F8rrebr\u00F8d") + record("Emma") + "</collection>")
            .getBytes(ISO_8859_1);

    List<Outcome> outcomes = read(file);

    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Skipped.class);
    assertThat(title(outcomes.get(1))).isEqualTo("Emma");
  }

  @Test
  void tellsWhatItMended() {
    Outcome outcome =
        read(record("Emma").replace(LEADER, "<leader>nam</leader>").replace("ind1=\"1\" ", ""))
            .getFirst();

    assertThat(((Outcome.Read) outcome).repairs())
        .extracting(Repair::kind)
        .containsExactly(Kind.LEADER, Kind.INDICATORS);
  }

  @Test
  void tellsThatTheFileEndsTooEarly() {
    String file = "<collection>" + record("Emma") + record("Persuasion");

    assertThat(read(file)).hasSize(3);
    assertThat(read(file).getLast())
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.why()).contains("records may be missing"));
    List<Outcome> cut = read(file.substring(0, file.length() - 20));
    assertThat(cut.get(1))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.why()).contains("ends within the record"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<?ecord>", "<!-- left open", "<![CDATA[ left open"})
  void readsTheRecordsBehindMarkupThatDoesNotEnd(String open) {
    String file = "<collection>" + record("Emma") + open + record("Persuasion") + "</collection>";

    List<Outcome> outcomes = read(file);

    assertThat(outcomes).hasSize(3);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class, skipped -> assertThat(skipped.why()).contains("does not end"));
    assertThat(title(outcomes.getLast())).isEqualTo("Persuasion");
  }

  @Test
  void passesARowOfOpenMarkupInTimeThatGrowsWithItsLength() {
    String row = "<?<!--<![CDATA[".repeat(100_000);

    assertThat(read(row + record("Emma"))).last().matches(o -> title(o).equals("Emma"));
  }

  @Test
  void resolvesNoEntitiesOfADocument() {
    String file =
        "<!DOCTYPE c [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><c>" + record("&x;") + "</c>";

    assertThat(read(file)).noneMatch(Outcome.Read.class::isInstance);
    assertThat(read(file).getFirst())
        .isInstanceOfSatisfying(
            Outcome.Skipped.class, skipped -> assertThat(skipped.why()).contains("document type"));
  }

  @Test
  void skipsARecordOfTooManyFields() {
    String many = "<record>" + LEADER + "<controlfield tag=\"009\">x</controlfield>".repeat(10_001);

    assertThat(read(many + "</record>").getFirst())
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.why()).contains("more than 10000 fields"));
  }

  @Property(tries = 500)
  void neverThrowsWhateverIsChangedAndFindsTheNextRecord(
      @ForAll @IntRange(max = 400) int at, @ForAll byte other, @ForAll @IntRange(max = 2) int way) {
    byte[] middle = record("Sm\u00F8rrebr\u00F8d &amp; \u00F8l").getBytes(UTF_8);
    int place = at % middle.length;
    byte[] changed = middle.clone();
    changed[place] = way == 0 ? other : way == 1 ? (byte) '<' : (byte) '&';
    String file =
        "<collection>"
            + record("first")
            + new String(changed, ISO_8859_1)
            + record("last")
            + "</collection>";

    List<Outcome> outcomes = read(file.getBytes(ISO_8859_1));

    assertThat(title(outcomes.getFirst())).isEqualTo("first");
    assertThat(outcomes).anyMatch(o -> o instanceof Outcome.Read && title(o).equals("last"));
  }

  private static String record(String title) {
    return "<record>"
        + LEADER
        + "<datafield tag=\"245\" ind1=\"1\" ind2=\"0\">\n  <subfield code=\"a\">"
        + title
        + "</subfield></datafield></record>";
  }

  private static List<String> titles(String file) {
    return titles(file.getBytes(UTF_8));
  }

  private static List<String> titles(byte[] file) {
    return read(file).stream().map(MarcXmlStreamTest::title).toList();
  }

  private static String title(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    Record record = ((Outcome.Read) outcome).record();
    return record.first("245", 'a').orElse("");
  }

  private static List<Outcome> read(String file) {
    return read(file.getBytes(UTF_8));
  }

  private static List<Outcome> read(byte[] file) {
    List<Outcome> outcomes = new ArrayList<>();
    RecordReader.of(new ByteArrayInputStream(file)).forEachRemaining(outcomes::add);
    return outcomes;
  }
}
