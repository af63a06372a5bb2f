package org.consort.marc.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.consort.marc.normalize.edit.Change;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.normalize.rules.ParsedFile;
import org.consort.marc.normalize.rules.RuleFile;
import org.consort.marc.normalize.xslt.Stylesheet;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class NormalizationProcessTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

  @Test
  void doesItsTasksInOrderEachOnWhatTheOneBeforeLeft() {
    NormalizationProcess process =
        new NormalizationProcess(
            "two rule files",
            List.of(
                new Task.ApplyRules(rules("changeField \"653\" to \"695\"")),
                new Task.ApplyRules(rules("addSubField \"695.9.local\"")),
                new Task.ApplyRules(rules("removeSubField \"695.a\""))));

    Processed processed = process.traced(record(DataField.of("653", "  ", "a", "Law")), TODAY);

    assertThat(processed.record().fields())
        .containsExactly(DataField.of("695", "  ", "9", "local"));
    assertThat(processed.changes())
        .extracting(Change::action)
        .containsExactly(
            "changeField \"653\" to \"695\"",
            "addSubField \"695.9.local\"",
            "removeSubField \"695.a\"");
  }

  @Test
  void resequencesAndClears() {
    Record record =
        record(
            DataField.of("650", " 0", "a", "B", "x", " "),
            new ControlField("009", " "),
            DataField.of("245", "10", "a", ""),
            DataField.of("100", "1 ", "a", "A"),
            DataField.of("650", " 0", "a", "A"));

    assertThat(run(record, new Task.Resequence()).record().fields())
        .extracting(Field::tag)
        .containsExactly("009", "100", "245", "650", "650");
    assertThat(run(record, new Task.ClearEmptyFields()).record().fields())
        .containsExactly(
            DataField.of("650", " 0", "a", "B"),
            DataField.of("100", "1 ", "a", "A"),
            DataField.of("650", " 0", "a", "A"));
    assertThat(run(record, new Task.ResequenceAndClear()).record().fields())
        .containsExactly(
            DataField.of("100", "1 ", "a", "A"),
            DataField.of("650", " 0", "a", "B"),
            DataField.of("650", " 0", "a", "A"));
  }

  @Test
  void tellsWhatTasksWithoutRulesChanged() {
    Processed processed =
        new NormalizationProcess(
                "clear", List.of(new Task.ClearEmptyFields(), new Task.Resequence()))
            .traced(
                record(
                    DataField.of("245", "10", "a", "T", "b", ""),
                    DataField.of("100", "1 ", "a", "A")),
                TODAY);

    assertThat(processed.changes())
        .containsExactly(
            new Change(
                "Clear empty fields",
                0,
                "Clear empty fields",
                DataField.of("245", "10", "a", "T", "b", ""),
                null),
            new Change(
                "Clear empty fields",
                0,
                "Clear empty fields",
                null,
                DataField.of("245", "10", "a", "T")));
  }

  @Test
  void gathersWishes() {
    Processed processed =
        run(
            record(
                DataField.of("787", "  ", "t", "Posters", "w", "8123"),
                DataField.of("787", "  ", "t", "Maps"),
                DataField.of("787", "  ", "n", "none")),
            new Task.Suppress(false),
            new Task.Suppress(true),
            new Task.TagForExternalCatalogue(ExternalCatalogueTag.DO_NOT_PUBLISH),
            new Task.AddToCollection(),
            new Task.AddToCollection());

    assertThat(processed.wishes())
        .isEqualTo(new Wishes(true, ExternalCatalogueTag.DO_NOT_PUBLISH, List.of("8123", "Maps")));
    assertThat(run(record(), new Task.Resequence()).wishes()).isEqualTo(Wishes.NONE);
  }

  @Test
  void addsTheSystemNumberOnce() {
    Record record = record(new ControlField("001", "17"), new ControlField("003", "DE-101"));

    Processed processed = run(record, new Task.AddSystemNumber(), new Task.AddSystemNumber());

    assertThat(processed.record().values("035", 'a')).containsExactly("(DE-101)17");
  }

  @Test
  void makesFixedFieldsThatAreMissingAndLeavesOthers() {
    Record bare = Record.of(Leader.BLANK, DataField.of("245", "00", "a", "T"));
    Task complete = new Task.CompleteFixedFields(FixedFieldTemplate.BOOK);

    Record made = run(bare, complete).record();

    assertThat(made.leader().text()).isEqualTo("00000nam a22000007u 4500");
    assertThat(made.control("008")).contains("260309nuuuuuuuuxx |||||||||||||||||und||");
    Record whole = record(new ControlField("008", "kept"));
    assertThat(run(whole, complete).record()).isEqualTo(whole);
  }

  @Test
  void aTaskThatFailsIsAFindingAndTheNextGoesOn() {
    Stylesheet stylesheet =
        ((Stylesheet.Accepted)
                Stylesheet.parse(
                    "broken.xsl",
                    """
                    <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
                      <xsl:template match="/"><other/></xsl:template>
                    </xsl:stylesheet>
                    """))
            .stylesheet();

    Processed processed =
        run(
            record(DataField.of("245", "00", "a", "T")),
            new Task.ApplyStylesheet(stylesheet),
            new Task.ApplyRules(rules("addField \"590.a.x\"")));

    assertThat(processed.findings().getFirst()).startsWith("broken.xsl: its result is no record");
    assertThat(processed.record().fields()).extracting(Field::tag).containsExactly("245", "590");
  }

  private static Processed run(Record record, Task... tasks) {
    return new NormalizationProcess("test", List.of(tasks)).run(record, TODAY);
  }

  private static Record record(Field... fields) {
    return Record.of(Leader.BOOK, fields);
  }

  private static Rules rules(String action) {
    return ((ParsedFile.Accepted)
            RuleFile.parse("test", "rule \"r\" when TRUE then " + action + " end"))
        .rules();
  }
}
