package org.consort.app.bench.marc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MarcBenchTest {
  private static final List<Record> RECORDS = MadeUpRecords.all().subList(0, 24);
  private static final Rate FAST = new Rate(1000, 10_000_000, 5_000_000);
  private static final Rate SLOW = new Rate(1000, 60_000_000, 5_000_000);

  @Test
  void everyJobWorksOnEveryRecord() {
    List<Work> works = new Engine(Samples.of("made up", RECORDS), MadeUpRules.all()).works();

    assertThat(works).hasSize(14);
    for (Work work : works) {
      int all = work.what().equals("scored comparison") ? 23 : 24;
      assertThat(work.ours().run()).as(work.what()).isEqualTo(all);
      work.marc4j().ifPresent(job -> assertThat(job.run()).as(work.what()).isEqualTo(all));
    }
  }

  @Test
  void theRecordsAreTheSameEveryTime() {
    assertThat(MadeUpRecords.all()).hasSize(MadeUpRecords.COUNT).isEqualTo(MadeUpRecords.all());
    assertThat(MadeUpRules.all().size()).isEqualTo(107);
  }

  @Test
  void saysWhetherAGoalIsMet() {
    Goal fiveTimes = new Goal.TimesMarc4j(5);
    Goal twenty = new Goal.Micros(20);

    assertThat(new Row("read", fiveTimes, FAST, Optional.of(SLOW)).line())
        .endsWith("6.0x  5 x marc4j, met");
    assertThat(new Row("read", fiveTimes, SLOW, Optional.of(FAST)).line()).endsWith("not met");
    assertThat(new Row("compare", twenty, FAST, Optional.empty()).tree())
        .containsEntry("met", true)
        .containsEntry(
            "ours", Map.of("per_second", 100_000L, "micros_each", 10.0, "bytes_each", 5000L));
    assertThat(new Row("compare", twenty, SLOW, Optional.empty()).tree())
        .containsEntry("met", false);
  }

  @Test
  void tellsWhatWasMeasuredAndForHowLong() {
    Row row = new Row("read", new Goal.None(), FAST, Optional.empty());
    Findings found =
        new Findings(
            Instant.parse("2026-11-22T10:00:00.5Z"),
            Duration.ofSeconds(1),
            new Meter(Duration.ofSeconds(1)).warmUp(),
            "two records",
            "no rules",
            List.of(row));

    assertThat(found.table())
        .contains("consort bench marc, 2026-11-22T10:00:00Z", "1 s each", "after 4 s to warm up")
        .contains("two records", "no rules", "read ");
    assertThat(found.tree()).containsEntry("seconds", 1L).containsEntry("bench", "marc");
  }

  @Test
  void refusesTimesOutOfBounds() {
    StringWriter err = new StringWriter();
    CommandLine line = new CommandLine(new MarcBenchCommand()).setErr(new PrintWriter(err));

    assertThat(line.execute("--seconds", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--seconds takes 1 to 600");
  }
}
