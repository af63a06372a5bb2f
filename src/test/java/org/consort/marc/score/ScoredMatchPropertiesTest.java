package org.consort.marc.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.score.blocking.BlockingKeys;

class ScoredMatchPropertiesTest {
  @Property(tries = 600)
  void theOrderMakesNoDifference(@ForAll("books") Record one, @ForAll("books") Record other) {
    Score there = Examples.compare(one, other);
    Score back = Examples.compare(other, one);

    assertThat(back.points()).isEqualTo(there.points());
    assertThat(back.verdict()).isEqualTo(there.verdict());
    assertThat(levels(back)).isEqualTo(levels(there));
    assertThat(back.conflicts()).isEqualTo(there.conflicts());
  }

  @Property(tries = 200)
  void theSamePairHasTheSameScore(@ForAll("books") Record one, @ForAll("books") Record other) {
    assertThat(Examples.compare(one, other)).isEqualTo(Examples.compare(one, other));
  }

  @Property(tries = 1000)
  void agreeingInOneMoreFieldNeverCostsPoints(
      @ForAll("books") Record one, @ForAll("books") Record other, @ForAll("tags") String tag) {
    Assume.that(one.first(tag).isPresent());
    Record closer = other.without(tag);
    for (Field field : one.fields(tag).toList()) {
      closer = closer.with(field);
    }

    assertThat(Examples.compare(one, closer).points())
        .as("%s with %s of %s", other, tag, one)
        .isGreaterThanOrEqualTo(Examples.compare(one, other).points());
  }

  @Property(tries = 300)
  void conflictsAreNeverAccepted(@ForAll("books") Record one, @ForAll("books") Record other) {
    Score score = Examples.compare(one, other);

    if (!score.conflicts().isEmpty()) {
      assertThat(score.verdict()).isNotEqualTo(Verdict.YES);
    }
  }

  @Property(tries = 300)
  void theReasonsAddUpToThePoints(@ForAll("books") Record one, @ForAll("books") Record other) {
    Score score = Examples.compare(one, other);

    assertThat(score.reasons().stream().mapToInt(Reason::points).sum())
        .isEqualTo(score.points() - ScoredMatch.START);
  }

  @Property(tries = 600)
  void nothingMakesItFail(@ForAll("anything") Record one, @ForAll("anything") Record other) {
    assertThat(Examples.compare(one, other).verdict()).isNotNull();
    assertThat(BlockingKeys.of(one)).hasSizeLessThanOrEqualTo(BlockingKeys.MOST);
  }

  private static Set<Level> levels(Score score) {
    Set<Level> levels = new HashSet<>();
    score.reasons().forEach(reason -> levels.add(reason.level()));
    return levels;
  }

  @Provide
  Arbitrary<Record> books() {
    return AnyMarc.book();
  }

  @Provide
  Arbitrary<Record> anything() {
    return AnyMarc.anything();
  }

  @Provide
  Arbitrary<String> tags() {
    return Arbitraries.of("020", "260", "300", "490");
  }
}
