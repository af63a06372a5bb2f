package org.consort.marc.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.marc.match.MatchRecords.author;
import static org.consort.marc.match.MatchRecords.bookOf;
import static org.consort.marc.match.MatchRecords.fixed;
import static org.consort.marc.match.MatchRecords.isbn;
import static org.consort.marc.match.MatchRecords.serial;
import static org.consort.marc.match.MatchRecords.systemNumber;
import static org.consort.marc.match.MatchRecords.title;

import java.util.List;
import java.util.stream.Collectors;
import org.consort.marc.match.MultiStep.Row;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class MultiStepTest {
  private static final MatchChoice MULTI_STEP = MatchChoice.of(MatchMethod.MULTI_STEP);

  private final Record incoming =
      bookOf("2019", systemNumber("(OCoLC)12345"), isbn("9780820347523"), title("Grey heron"));
  private final Record byOclc = bookOf("1990", systemNumber("ocm00012345"));
  private final Record byIsbn = bookOf("1990", isbn("0820347523"));
  private final Record byTitle = bookOf("2019", author("Pell"), title("Grey heron"));

  @Test
  void hasFifteenRowsNoneOfThemEnabled() {
    assertThat(MultiStep.PREDEFINED.rows())
        .hasSize(15)
        .noneMatch(Row::enabled)
        .allMatch(row -> row.number() >= 1 && row.number() <= 5);
    assertThat(
            MultiStep.PREDEFINED.rows().stream()
                .collect(Collectors.groupingBy(Row::family, Collectors.counting())))
        .containsOnly(
            java.util.Map.entry(Family.SERIAL, 5L),
            java.util.Map.entry(Family.NON_SERIAL, 5L),
            java.util.Map.entry(Family.ALL, 5L));
  }

  @Test
  void findsNothingAsItIsShipped() {
    MatchPlan plan = MULTI_STEP.plan(incoming);

    assertThat(plan.keys()).isEmpty();
    assertThat(yes(plan)).containsExactly(false, false, false);
  }

  @Test
  void takesWhatTheFirstRowFindsAndSkipsTheRest() {
    MultiStep steps =
        MultiStep.PREDEFINED
            .enabling(Family.NON_SERIAL, 1)
            .enabling(Family.NON_SERIAL, 2)
            .enabling(Family.NON_SERIAL, 4);

    assertThat(yes(MULTI_STEP.plan(incoming, steps))).containsExactly(true, false, false);
    assertThat(yes(MULTI_STEP.plan(incoming.without("035"), steps)))
        .containsExactly(false, true, false);
    assertThat(yes(MULTI_STEP.plan(incoming.without("035").without("020"), steps)))
        .containsExactly(false, false, true);
  }

  @Test
  void triesARowForTheRecordsItIsFor() {
    Record journal = serial(fixed("2019"), systemNumber("(OCoLC)12345"));
    MultiStep serials = MultiStep.PREDEFINED.enabling(Family.SERIAL, 1);
    MultiStep all = MultiStep.PREDEFINED.enabling(Family.ALL, 2);

    assertThat(yes(MULTI_STEP.plan(incoming, serials))).doesNotContain(true);
    assertThat(yes(MULTI_STEP.plan(journal, serials))).containsExactly(true, false, false);
    assertThat(yes(MULTI_STEP.plan(incoming, all))).containsExactly(true, false, false);
    assertThat(yes(MULTI_STEP.plan(journal, all))).containsExactly(true, false, false);
  }

  @Test
  void letsARowHaveAnotherMethodAndItsParameters() {
    MatchChoice ybp = MatchChoice.of(MatchMethod.SYSTEM_NUMBER).withPrefix("(YBP)");
    Row row = MultiStep.PREDEFINED.rows().getFirst().enabling(ybp);
    Record journal = serial(systemNumber("(YBP)1"), systemNumber("(OCoLC)12345"));

    MatchPlan plan = MULTI_STEP.plan(journal, MultiStep.PREDEFINED.with(row));

    assertThat(plan.keys()).containsExactly(new MatchKey(KeyKind.SYSTEM_NUMBER, "(YBP)1"));
  }

  @Test
  void refusesItselfAndMethodsForOtherRecordsInARow() {
    assertThatThrownBy(() -> new Row(Family.ALL, 1, true, MULTI_STEP))
        .hasMessage("multi-step is not offered for all records");
    assertThatThrownBy(
            () -> new Row(Family.SERIAL, 1, true, MatchChoice.of(MatchMethod.FUZZY_NON_SERIAL)))
        .hasMessage("fuzzy-non-serial is not offered for serials");
  }

  private List<Boolean> yes(MatchPlan plan) {
    return plan.judge(List.of(byOclc, byIsbn, byTitle)).stream().map(Verdict::isYes).toList();
  }
}
