package org.consort.marc.normalize.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.normalize.rules.Rulebook.record;
import static org.consort.marc.normalize.rules.Rulebook.rules;

import java.time.Duration;
import org.consort.marc.normalize.edit.Normalized;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RulesStayBoundedTest {
  @Test
  void aRecordThatWouldHaveTooManyFieldsIsLeftAsItWas() {
    Record record = record("500    $aA");

    Normalized normalized = quickly("copyField \"500\" to \"500\"\n".repeat(20), record);

    assertThat(normalized.record()).isSameAs(record);
    assertThat(normalized.findings())
        .containsExactly(
            "test: the record would have more than 10000 fields (rule \"r\", line 15);"
                + " the record is left as it was");
  }

  @Test
  void aRecordThatWouldGrowTooLongIsLeftAsItWas() {
    Record record = record("500    $aA");
    String longer = "replaceContents \"500.a.A\" with \"" + "A".repeat(1_000) + "\"\n";

    assertThat(quickly(longer.repeat(5), record).findings().getFirst())
        .contains("would grow beyond 2097152 characters");
    assertThat(
            quickly("combineFields \"5*\"\ncopyField \"500\" to \"501\"\n".repeat(40), record)
                .findings())
        .hasSize(1);
  }

  @Test
  void rulesThatTakeTooMuchWorkAreStopped() {
    Record record = record("500    $a" + "ab".repeat(500_000));

    assertThat(
            quickly("replaceContents \"500.a.*x*y*\" with \"\"\n".repeat(20_000), record)
                .findings()
                .getFirst())
        .contains("too much work");
    assertThat(
            quickly("regexReplace \"500.a.(a|b|ab)*(c|d)$\" with \"\"\n".repeat(100), record)
                .findings()
                .getFirst())
        .contains("too much work");
    assertThat(quickly("regexReplace \"500.a.a.*x|b\" with \"\"", record).findings().getFirst())
        .contains("too much work");
    assertThat(
            quickly("replaceContents \"500.a.zz|a*z|b\" with \"c\"\n".repeat(100), record)
                .findings()
                .getFirst())
        .contains("too much work");
  }

  @Test
  void aRegularExpressionThatWouldBacktrackForEverIsQuick() {
    Record record = record("500    $a" + "a".repeat(5_000) + "!");

    assertThat(quickly("regexReplace \"500.a.^(a+)+$\" with \"x\"", record).record())
        .isEqualTo(record);
  }

  private static Normalized quickly(String actions, Record record) {
    String rule = "rule \"r\" when TRUE then\n" + actions + "end";
    return Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> rules(rule).apply(record));
  }
}
