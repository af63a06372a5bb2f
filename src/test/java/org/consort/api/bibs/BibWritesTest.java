package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.catalogue.intake.ProcessSetting;
import org.consort.catalogue.intake.TaskKind;
import org.consort.catalogue.intake.TaskSetting;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What callers may wish for when they write a title, in both formats.
class BibWritesTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTHERN = LIBRARY.north();
  private static final Caller XML = NORTHERN.with("Content-Type", "application/xml");
  private static final String PLAIN = Examples.bib("Mosses", "9780820347523");
  private static final String UNTITLED = PLAIN.replace("tag=\"245\"", "tag=\"246\"");

  @BeforeAll
  static void addProcesses() {
    NormalizationProcesses processes =
        new NormalizationProcesses(LIBRARY.database(), LIBRARY.clock());
    processes.put(
        NORTH,
        "NOTE",
        new ProcessSetting(
            "Add a note",
            List.of(
                TaskSetting.rules(
                    "note", "rule \"note\" when TRUE then addField \"590.{ , }.a.Checked\" end"),
                TaskSetting.of(TaskKind.SUPPRESS))));
    processes.put(
        NORTH,
        "BROKEN",
        new ProcessSetting(
            "Makes no record", List.of(new TaskSetting(TaskKind.STYLESHEET, "broken", NO_RECORD))));
  }

  private static final String NO_RECORD =
      """
      <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:template match="/"><nothing/></xsl:template>
      </xsl:stylesheet>
      """;

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canCorrectATitleOnItsWayIn() {
    Caller.Answer added = XML.post("/bibs?normalization=NOTE", PLAIN);

    assertThat(added.at("/anies/0")).contains("tag=\"590\"").contains("Checked");
    assertThat(added.at("/suppress_from_publishing")).isEqualTo("true");
    Caller.Answer replaced = XML.put("/bibs/" + added.at("/mms_id") + "?normalization=NOTE", PLAIN);
    assertThat(replaced.at("/anies/0")).contains("Checked");
  }

  @Test
  void canWriteTheRecordOfAnAnswerInJsonBackAsItStandsThere() {
    String path = "/bibs/" + Examples.addBib(NORTHERN);
    String record = NORTHERN.get(path).at("/anies/0");

    assertThat(record).startsWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?><record>");
    for (String body : new String[] {"<bib>" + record + "</bib>", "<bib>\n " + record + "</bib>"}) {
      Caller.Answer replaced = XML.put(path, body.replace("fells", "félls"));
      assertThat(replaced.status()).as(replaced.body()).isEqualTo(200);
      assertThat(replaced.at("/title")).isEqualTo("Mosses of the félls");
    }
    assertThat(NORTHERN.inXml().put(path, "<bib>" + record + "</bib>").status()).isEqualTo(200);
    assertThat(XML.put(path, "<bib><?xml " + record + "</bib>").errorCode()).isEqualTo("401676");
  }

  @Test
  void cannotCorrectWithAProcessThatDoesNotExist() {
    Caller.Answer refused = XML.post("/bibs?normalization=XX", PLAIN);

    assertThat(refused.errorCode()).isEqualTo("4022030");
    assertThat(refused.at("/errorList/error/0/errorMessage"))
        .contains("Received: XX")
        .contains("NOTE - Add a note");
    assertThat(NORTHERN.inXml().post("/bibs?normalization=XX", PLAIN).body())
        .contains("<errorCode>4022030</errorCode>");
    assertThat(
            LIBRARY
                .south()
                .with("Content-Type", "application/xml")
                .post("/bibs?normalization=NOTE", PLAIN)
                .errorCode())
        .isEqualTo("4022030");
  }

  @Test
  void cannotKeepARecordThatCouldNotBeCorrected() {
    Caller.Answer refused = XML.post("/bibs?normalization=BROKEN", PLAIN);

    assertThat(refused.errorCode()).isEqualTo("4022031");
  }

  @Test
  void canTellOfWarningsAndKeepTheTitle() {
    Caller.Answer added = XML.post("/bibs?validate=true", PLAIN);

    assertThat(added.status()).isEqualTo(200);
    assertThat(added.json().at("/warning").valueStream().map(w -> w.asString()))
        .anyMatch(warning -> warning.startsWith("008"))
        .noneMatch(warning -> warning.startsWith("001") || warning.startsWith("005"));
    assertThat(NORTHERN.inXml().post("/bibs?validate=true", PLAIN).body())
        .contains("<warnings><warning>");
    assertThat(NORTHERN.get("/bibs/" + added.at("/mms_id")).json().has("warning")).isFalse();
    assertThat(XML.post("/bibs", PLAIN).json().has("warning")).isFalse();
  }

  @Test
  void cannotKeepATitleWithErrors() {
    String id = Examples.addBib(NORTHERN);

    Caller.Answer refused = XML.put("/bibs/" + id + "?validate=true", UNTITLED);

    assertThat(refused.errorCode()).isEqualTo("4022032");
    assertThat(refused.at("/errorList/error/0/errorMessage")).contains("245");
    assertThat(NORTHERN.get("/bibs/" + id).at("/title")).isEqualTo("Mosses of the fells");
    assertThat(XML.put("/bibs/" + id, UNTITLED).status()).isEqualTo(200);
  }

  @Test
  void cannotKeepATitleWithWarningsUnlessTheyMayPass() {
    Caller.Answer refused = XML.post("/bibs?validate=true&override_warning=false", PLAIN);

    assertThat(refused.errorCode()).isEqualTo("4022032");
    assertThat(refused.body()).contains("008");
    assertThat(XML.post("/bibs?override_warning=false", PLAIN).status()).isEqualTo(200);
  }

  @Test
  void cannotCheckWhatIsNoTitle() {
    String authority = PLAIN.replace("00000nam a2200000   4500", "00000nz  a2200000n  4500");

    assertThat(XML.post("/bibs?validate=true", authority).errorCode()).isEqualTo("4022033");
  }

  @Test
  void canLookForMatchesWhenReplacing() {
    String id = Examples.addBib(NORTHERN);
    String lonely = Examples.bib("Lonely", "9781402894626");
    String other = XML.post("/bibs", Examples.bib("Other", "9780141439518")).at("/mms_id");

    assertThat(XML.put("/bibs/" + id + "?check_match=true", lonely).status()).isEqualTo(200);
    assertThat(XML.put("/bibs/" + id + "?check_match=true", lonely).status()).isEqualTo(200);
    assertThat(XML.put("/bibs/" + other + "?check_match=true", lonely).errorCode())
        .isEqualTo("60307");
    assertThat(NORTHERN.get("/bibs/" + other).at("/title")).isEqualTo("Other");
  }

  @Test
  void cannotCopyFromAZoneThatDoesNotExist() {
    assertThat(XML.post("/bibs?from_nz_mms_id=991&x=1", "<bib/>").errorCode()).isEqualTo("33007");
    assertThat(XML.post("/bibs?from_cz_mms_id=991", "<bib/>").errorCode()).isEqualTo("33007");
    assertThat(XML.post("/bibs?from_cz_mms_id=abc", "<bib/>").errorCode()).isEqualTo("402204");
    assertThat(XML.post("/bibs?from_nz_mms_id=991", "").errorCode()).isEqualTo("33007");
    assertThat(NORTHERN.post("/bibs?from_nz_mms_id=991", "{}").errorCode()).isEqualTo("60105");
  }

  @Test
  void cannotUnlinkWhatIsNotLinked() {
    String id = Examples.addBib(NORTHERN);

    assertThat(XML.post("/bibs/" + id + "?op=unlink_from_nz", "<bib/>").errorCode())
        .isEqualTo("40166453");
    assertThat(XML.post("/bibs/" + id + "?op=unlink_from_nz", "").errorCode())
        .isEqualTo("40166453");
    assertThat(NORTHERN.post("/bibs/" + id + "?op=unlink_from_nz", "{}").errorCode())
        .isEqualTo("60105");
    assertThat(XML.post("/bibs/" + id, "").errorCode()).isEqualTo("40166414");
    assertThat(XML.post("/bibs/" + id + "?op=fly", "").errorCode()).isEqualTo("401873");
    assertThat(XML.post("/bibs/991?op=unlink_from_nz", "").errorCode()).isEqualTo("33007");
    assertThat(XML.post("/bibs/abc?op=unlink_from_nz", "").errorCode()).isEqualTo("402204");
  }

  @Test
  void canNameTheOnlyLevelThereIs() {
    String id = Examples.addBib(NORTHERN);
    String levelled = PLAIN.replace("<record>", "<cataloging_level>%s</cataloging_level><record>");

    assertThat(XML.put("/bibs/" + id + "?cataloger_level=00", levelled.formatted("00")).status())
        .isEqualTo(200);
    assertThat(XML.put("/bibs/" + id + "?cataloger_level=20", PLAIN).errorCode())
        .isEqualTo("4022040");
    assertThat(XML.post("/bibs", levelled.formatted("20")).at("/cataloging_level/value"))
        .as("a record from elsewhere")
        .isEqualTo("00");
    assertThat(XML.delete("/bibs/" + id + "?cataloger_level=20").errorCode()).isEqualTo("4022040");
    assertThat(XML.delete("/bibs/" + id + "?cataloger_level=00").status()).isEqualTo(204);
  }

  @Test
  void canSayThatALockShallNotMatter() {
    String id = Examples.addBib(NORTHERN);

    assertThat(XML.put("/bibs/" + id + "?override_lock=false", PLAIN).status()).isEqualTo(200);
    assertThat(XML.put("/bibs/" + id + "?override_lock=perhaps", PLAIN).errorCode())
        .isEqualTo("401666");
    assertThat(XML.put("/bibs/" + id + "?validate=perhaps", PLAIN).errorCode()).isEqualTo("401666");
  }

  @Test
  void cannotNameAnImportProfileOrAnotherFormat() {
    String foreign = PLAIN.replace("<record>", "<record_format>unimarc</record_format><record>");

    assertThat(XML.post("/bibs?import_profile=7", PLAIN).errorCode()).isEqualTo("401666");
    assertThat(XML.post("/bibs", foreign).errorCode()).isEqualTo("402209");
    assertThat(XML.post("/bibs", foreign.replace("unimarc", "marc21")).status()).isEqualTo(200);
  }

  @Test
  void canBeReadInEveryViewAndWithDigitalAvailability() {
    String id = Examples.addBib(NORTHERN);
    String whole = NORTHERN.get("/bibs/" + id).body();

    assertThat(NORTHERN.get("/bibs/" + id + "?view=ld_enrich").body()).isEqualTo(whole);
    assertThat(NORTHERN.get("/bibs/" + id + "?expand=d_avail").body()).isEqualTo(whole);
  }

  @Test
  void canTakeBackWhatItGave() {
    String id = Examples.addBib(NORTHERN);
    Caller xml = NORTHERN.inXml();

    String read = xml.get("/bibs/" + id).body();
    String written = xml.put("/bibs/" + id + "?validate=true", read).body();

    assertThat(written).contains("<subfield code=\"a\">x-4711</subfield>");
    assertThat(written.split("tag=\"035\"", -1)).hasSize(2);
  }
}
