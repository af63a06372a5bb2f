package org.consort.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.consort.acquisitions.PoLine;
import org.consort.base.BadRequest;
import org.consort.catalogue.Bib;
import org.consort.catalogue.intake.ProcessSetting;
import org.consort.catalogue.intake.TaskKind;
import org.consort.catalogue.intake.TaskSetting;
import org.consort.ordering.Explanation.RecordChange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderPreparationTest {
  private final OrderDesk desk = new OrderDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void tellsWhichRuleChangedWhat() {
    PoLine line = desk.placed(new OrderForm().profile("GOBI"));

    Explanation told = desk.ordering.order(desk.id(), line.number()).orElseThrow().explanation();
    assertThat(told.changes()).hasSize(1);
    RecordChange change = told.changes().getFirst();
    assertThat(change.rule()).isEqualTo("note");
    assertThat(change.before()).isEmpty();
    assertThat(change.after()).isEqualTo("590    $a Ordered through GOBI");
    assertThat(told.steps())
        .filteredOn(step -> step.name() == StepName.RECORD)
        .extracting(Explanation.Step::why)
        .containsExactly("text was normalized, and process Note of GOBI made 1 change");
  }

  @Test
  void matchesTheCorrectedRecord() {
    process("NO_ISBN", "rule \"no isbn\" when TRUE then removeField \"020\" end");
    profile("BLIND", Preparation.USUAL.with("NO_ISBN"));
    desk.bib("a", "9780156453806");

    PoLine line = desk.placed(new OrderForm().profile("BLIND"));

    assertThat(bib(line).record().first("020")).isEmpty();
  }

  @Test
  void hidesWhatTheProcessSuppresses() {
    desk.processes.put(
        desk.id(), "HIDE", new ProcessSetting("Hide", List.of(TaskSetting.of(TaskKind.SUPPRESS))));
    profile("HIDDEN", Preparation.USUAL.with("HIDE"));

    assertThat(bib(desk.placed(new OrderForm().profile("HIDDEN"))).suppressed()).isTrue();
    assertThat(bib(desk.placed(new OrderForm().isbn("9780820347523"))).suppressed()).isFalse();
  }

  @Test
  void stopsAnOrderWhoseRecordTheExceptionProfileRefuses() {
    process("NO_TITLE", "rule \"no title\" when TRUE then removeField \"245\" end");
    profile("TITLELESS", Preparation.USUAL.with("NO_TITLE"));

    Outcome outcome = desk.place(new OrderForm().profile("TITLELESS"));

    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    Outcome.Refused refused = (Outcome.Refused) outcome;
    assertThat(refused.reasons().getFirst().code()).isEqualTo("401872");
    assertThat(refused.reasons().getFirst().text()).contains("245");
    assertThat(refused.explanation().findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.severity()).isEqualTo("error");
              assertThat(finding.link()).startsWith("https://www.loc.gov/marc/");
            });
    assertThat(desk.available("HIST-2026"))
        .isEqualTo(desk.fund("HIST-2026").balance().allocated().toString());
  }

  @Test
  void goesOnWithWarningsAndTellsThem() {
    process("ODD", "rule \"odd\" when TRUE then addField \"650.{ , }.!.Not a subfield\" end");
    profile("ODDLY", Preparation.USUAL.with("ODD"));

    PoLine line = desk.placed(new OrderForm().profile("ODDLY"));

    Explanation told = desk.ordering.order(desk.id(), line.number()).orElseThrow().explanation();
    assertThat(told.findings()).isNotEmpty();
    assertThat(told.findings()).allSatisfy(f -> assertThat(f.severity()).isEqualTo("warning"));
  }

  @Test
  void findsNothingWrongWithTheRecordItMakesItself() {
    PoLine line = desk.placed(new OrderForm());

    Explanation told = desk.ordering.order(desk.id(), line.number()).orElseThrow().explanation();
    assertThat(told.findings()).isEmpty();
  }

  @Test
  void refusesAProfileWhoseProcessOrExceptionsDoNotExist() {
    assertThatThrownBy(() -> profile("X", Preparation.USUAL.with("NOPE")))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("NOTE");
    assertThatThrownBy(() -> profile("X", new Preparation(null, "nope")))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("marcxml-bib-import");
  }

  @Test
  void refusesAProcessWhoseRulesCannotBeRead() {
    assertThatThrownBy(() -> process("BAD", "rule \"x\" when then end"))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("1:");
    assertThat(desk.processes.find(desk.id(), "BAD")).isEmpty();
  }

  private void process(String code, String rules) {
    desk.processes.put(
        desk.id(), code, new ProcessSetting(code, List.of(TaskSetting.rules("test", rules))));
  }

  private void profile(String code, Preparation preparation) {
    desk.profiles.add(desk.id(), IntegrationProfile.plain(code, code).preparing(preparation));
  }

  private Bib bib(PoLine line) {
    return desk.catalogue.bib(desk.id(), line.bib()).orElseThrow();
  }
}
