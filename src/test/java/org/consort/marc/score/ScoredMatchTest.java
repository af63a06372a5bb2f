package org.consort.marc.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.score.Examples.changed;
import static org.consort.marc.score.Examples.compare;
import static org.consort.marc.score.Examples.lighthouses;
import static org.consort.marc.score.Examples.lighthousesElsewhere;

import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class ScoredMatchTest {
  @Test
  void twoDescriptionsOfOneBookAreTheSame() {
    assertThat(compare(lighthouses(), lighthousesElsewhere()).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void aRecordIsTheSameAsItself() {
    assertThat(compare(lighthouses(), lighthouses()).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void theOrderOfTheTwoMakesNoDifference() {
    Score there = compare(lighthouses(), lighthousesElsewhere());
    Score back = compare(lighthousesElsewhere(), lighthouses());

    assertThat(back.points()).isEqualTo(there.points());
    assertThat(back.verdict()).isEqualTo(there.verdict());
  }

  @Test
  void anotherBookIsNot() {
    Record other =
        changed(
            changed(lighthouses(), DataField.of("245", "10", "a", "Poultry for profit.")),
            DataField.of("300", "  ", "a", "96 p."));

    assertThat(compare(lighthouses(), other).verdict()).isEqualTo(Verdict.NO);
  }

  @Test
  void anotherEditionOfAnotherYearIsNeverAccepted() {
    Record second =
        changed(
            changed(
                changed(lighthouses(), DataField.of("250", "  ", "a", "2d ed., rev.")),
                DataField.of("260", "  ", "a", "Boston :", "b", "Turner & Sons,", "c", "1844.")),
            new ControlField("008", "880719s1844    mau           000 0 eng d"));

    Score score = compare(lighthouses(), second);

    assertThat(score.verdict()).isNotEqualTo(Verdict.YES);
    assertThat(score.conflicts()).contains(Conflict.EDITION, Conflict.YEAR);
  }

  @Test
  void aSharedIsbnDoesNotBridgeTwoVolumes() {
    Record first =
        changed(lighthouses(), DataField.of("245", "12", "a", "Lighthouses.", "n", "Vol. 1."));
    Record second =
        changed(lighthouses(), DataField.of("245", "12", "a", "Lighthouses.", "n", "Vol. II."));
    DataField isbn = DataField.of("020", "  ", "a", "9780306406157");

    Score score = compare(first.with(isbn), second.with(isbn));

    assertThat(score.verdict()).isEqualTo(Verdict.NO);
    assertThat(score.conflicts()).contains(Conflict.PART);
  }

  @Test
  void anEmptyRecordIsNotTheSameAsAnything() {
    Record empty = Record.of(Leader.BOOK);

    assertThat(compare(empty, empty).verdict()).isEqualTo(Verdict.NO);
    assertThat(compare(empty, lighthouses()).verdict()).isEqualTo(Verdict.NO);
  }
}
