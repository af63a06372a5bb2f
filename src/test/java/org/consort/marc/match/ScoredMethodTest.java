package org.consort.marc.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.match.MatchRecords.author;
import static org.consort.marc.match.MatchRecords.bookOf;
import static org.consort.marc.match.MatchRecords.isbn;
import static org.consort.marc.match.MatchRecords.judge;

import org.consort.marc.match.Verdict.Answer;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class ScoredMethodTest {
  private final Record heron = heron("2019", "312 pages ;", "24 cm");

  @Test
  void saysYesToTheSameBookWithoutAnyNumber() {
    Verdict verdict = judge(MatchMethod.SCORED, heron, heron("2019", "312 p. :", "24 cm."));

    assertThat(verdict.answer()).isEqualTo(Answer.YES);
    assertThat(verdict.reasons().getFirst())
        .matches("\\d+ points, yes from \\d+, review from \\d+");
    assertThat(verdict.reasons()).anyMatch(reason -> reason.contains("title"));
  }

  @Test
  void saysNoToAnotherBook() {
    Record other =
        bookOf(
            "1975",
            DataField.of("245", "10", "a", "Steam pumps of the Cornish mines"),
            author("Dunn, Ida"),
            DataField.of("300", "  ", "a", "96 pages"));

    Verdict verdict = judge(MatchMethod.SCORED, heron, other);

    assertThat(verdict.answer()).isEqualTo(Answer.NO);
    assertThat(verdict.reasons()).contains("no number or blocking key in common");
  }

  @Test
  void neverSaysYesToAnotherVolume() {
    Record one = heron.with(DataField.of("020", "  ", "a", "9780820347523"));
    Record two =
        one.without("245")
            .with(DataField.of("245", "14", "a", "The grey heron.", "n", "Volume 2 /", "c", "P."));
    Record first =
        one.without("245")
            .with(DataField.of("245", "14", "a", "The grey heron.", "n", "Volume 1 /", "c", "P."));

    assertThat(judge(MatchMethod.SCORED, first, two).answer()).isEqualTo(Answer.NO);
  }

  @Test
  void asksForNumbersFirstAndNoBlockingKeyOfANumber() {
    assertThat(MatchMethod.SCORED.keys(bookOf("2019", isbn("9780820347523"))))
        .containsExactly(new MatchKey(KeyKind.ISBN, "9780820347523"));
    assertThat(MatchMethod.SCORED.keys(heron))
        .isNotEmpty()
        .allMatch(key -> key.kind() == KeyKind.BLOCKING)
        .hasSizeLessThanOrEqualTo(12);
  }

  private static Record heron(String year, String extent, String size) {
    Field title =
        DataField.of(
            "245",
            "14",
            "a",
            "The grey heron :",
            "b",
            "a study of its colonies /",
            "c",
            "N. Pell.");
    return bookOf(
        year,
        title,
        author("Pell, Nora."),
        DataField.of("264", " 1", "a", "Leeds :", "b", "Reedbed Press,", "c", year + "."),
        DataField.of("300", "  ", "a", extent, "c", size));
  }
}
