package org.consort.marc.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consort.marc.format.StoredForm;
import org.consort.marc.normalize.edit.Normalized;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.normalize.rules.ParsedFile;
import org.consort.marc.normalize.rules.RuleFile;
import org.consort.marc.record.Record;

class NormalizationPropertiesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

  @Property(tries = 300)
  void parsingNeverThrows(@ForAll String anything) {
    assertThat(RuleFile.parse("any", anything)).isNotNull();
  }

  @Property(tries = 500)
  void parsingNeverThrowsOnRulesWithPiecesChanged(@ForAll("damaged") String text) {
    assertThat(RuleFile.parse("damaged", text)).isNotNull();
  }

  @Property(tries = 500)
  void anyRulesMakeAnyRecordAValidOneAndTheTraceChangesNothing(
      @ForAll("rules") String text, @ForAll("records") Record record) {
    Rules rules = rules(text);

    Normalized normalized = rules.apply(record);

    assertThat(normalized.findings()).isEmpty();
    assertThat(StoredForm.of(normalized.record()).record()).isEqualTo(normalized.record());
    assertThat(rules.traced(record).record()).isEqualTo(normalized.record());
    assertThat(rules.traced(record).changes().isEmpty()).isEqualTo(normalized.record() == record);
  }

  @Property(tries = 300)
  void whatPromisesToBeDoneAfterOnceIsDone(
      @ForAll("idempotent") String action, @ForAll("records") Record record) {
    Rules rules = rules("rule \"r\" when TRUE then\n" + action + "\nend");

    Record once = rules.apply(record).record();

    assertThat(rules.apply(once).record()).isEqualTo(once);
  }

  @Property(tries = 300)
  void resequencingClearingAndTidyingAreDoneAfterOnce(
      @ForAll("tasks") Task task, @ForAll("records") Record record) {
    NormalizationProcess process = new NormalizationProcess("one", List.of(task));

    Record once = process.run(record, TODAY).record();

    assertThat(process.run(once, TODAY).record()).isEqualTo(once);
  }

  @Property(tries = 300)
  void theShippedProcessIsTheInitialNormalization(@ForAll("records") Record record) {
    Record once = InitialNormalization.normalize(record);

    assertThat(NormalizationProcess.INITIAL.run(record, TODAY).record()).isEqualTo(once);
    assertThat(InitialNormalization.normalize(once)).isEqualTo(once);
  }

  @Provide
  Arbitrary<String> rules() {
    return AnyRules.text();
  }

  @Provide
  Arbitrary<Record> records() {
    return AnyRules.record();
  }

  @Provide
  Arbitrary<String> damaged() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "\"",
            "(",
            ")",
            "\\",
            "#",
            "end",
            "rule \"x\"",
            " if ",
            ".{",
            "}",
            "*",
            "\n",
            "\uD83D",
            "not ",
            "");
    return Combinators.combine(
            AnyRules.text(),
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(0, 12),
            piece)
        .as(
            (text, at, length, other) -> {
              int from = Math.min(at, text.length());
              int to = Math.min(from + length, text.length());
              return text.substring(0, from) + other + text.substring(to);
            });
  }

  @Provide
  Arbitrary<String> idempotent() {
    return Arbitraries.of(
        "trimEnd \"*.*\" with \".,\"",
        "trimEnd \"500.a\"",
        "correctDuplicateFields \"5*,650\"",
        "correctDuplicateSubfields \"*\"",
        "correctDuplicateSubfields \"500\" \"a\"",
        "moveSubfieldsToEndOfField \"500\" \"b,a\"",
        "addSystemNumber",
        "combineFields \"500\"",
        "addControlField \"008.x\"",
        "replaceControlContents \"008.{0,2}\" with \"|\"");
  }

  @Provide
  Arbitrary<Task> tasks() {
    return Arbitraries.of(
        new Task.TidyText(),
        new Task.Resequence(),
        new Task.ClearEmptyFields(),
        new Task.ResequenceAndClear(),
        new Task.AddSystemNumber(),
        new Task.CompleteFixedFields(FixedFieldTemplate.BOOK));
  }

  private static Rules rules(String text) {
    return switch (RuleFile.parse("test", text)) {
      case ParsedFile.Accepted(Rules rules, _) -> rules;
      case ParsedFile.Refused(var errors) -> throw new AssertionError(errors + "\n" + text);
    };
  }
}
