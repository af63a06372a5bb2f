package org.consort.marc.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.match.MatchRecords.author;
import static org.consort.marc.match.MatchRecords.bookOf;
import static org.consort.marc.match.MatchRecords.fixed;
import static org.consort.marc.match.MatchRecords.isbn;
import static org.consort.marc.match.MatchRecords.judge;
import static org.consort.marc.match.MatchRecords.meet;
import static org.consort.marc.match.MatchRecords.title;

import java.util.List;
import org.consort.marc.match.Verdict.Answer;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzyMatchTest {
  private static final MatchMethod FUZZY = MatchMethod.FUZZY_NON_SERIAL;
  private static final MatchMethod STATEMENT = MatchMethod.TITLE_STATEMENT_NON_SERIAL;
  private static final MatchMethod EXTENDED = MatchMethod.EXTENDED_FUZZY_NON_SERIAL;

  @ParameterizedTest
  @EnumSource(
      value = MatchMethod.class,
      names = {"FUZZY.*", "EXTENDED_FUZZY.*", "TITLE_STATEMENT.*"},
      mode = EnumSource.Mode.MATCH_ANY)
  void findsByEachKindOfNumberWhenYearAndTypeAgree(MatchMethod method) {
    for (Field number :
        List.of(
            isbn("9780820347523"),
            DataField.of("022", "  ", "a", "0028-0836"),
            DataField.of("010", "  ", "a", "85000002"),
            DataField.of("030", "  ", "a", "JASMAN"),
            DataField.of("035", "  ", "a", "(OCoLC)12345"),
            DataField.of("035", "  ", "a", "(YBP)12345"))) {
      Record incoming = bookOf("2019", number, title("One"));
      assertThat(meet(method, incoming, bookOf("2020", number, title("Other")))).isTrue();
      assertThat(meet(method, incoming, bookOf("2021", number, title("Other")))).isFalse();
    }
  }

  @Test
  void doesNotFindByACancelledNumber() {
    Record cancelled = bookOf("2019", DataField.of("020", "  ", "z", "9780820347523"));

    assertThat(meet(FUZZY, cancelled, cancelled)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018", "2019", "2020"})
  void allowsOneYearOfDifference(String year) {
    assertThat(meet(STATEMENT, heron("2019"), heron(year))).isTrue();
  }

  @Test
  void keepsOutAnotherYearTypeOrAnUnknownYearAndSaysSo() {
    Record incoming = bookOf("2019", isbn("9780820347523"));
    Record map = incoming.with(new Leader("00000nem a2200000   4500"));

    assertThat(judge(STATEMENT, incoming, bookOf("2021", isbn("9780820347523"))).reasons())
        .containsExactly(
            "ISBN 9780820347523 in common, but the years are too far apart (2019 and 2021)");
    assertThat(judge(STATEMENT, incoming, map).reasons())
        .containsExactly(
            "ISBN 9780820347523 in common, but the records are of different types (a and e)");
    assertThat(judge(STATEMENT, incoming, bookOf("20uu", isbn("9780820347523"))).reasons())
        .containsExactly("ISBN 9780820347523 in common, but a year is not known (2019 and 20uu)");
    assertThat(meet(STATEMENT, incoming, incoming.without("008"))).isFalse();
  }

  @Test
  void needsAuthorAndTitleWhereTheIncomingRecordHasAnAuthor() {
    Record incoming = bookOf("2019", author("Pell, Nora."), title("The grey heron /"));
    Record same = bookOf("2019", author("Pell, Nora"), title("GREY HERON"));
    Record byAnother = bookOf("2019", author("Dunn, Ida"), title("The grey heron"));

    assertThat(meet(FUZZY, incoming, same)).isTrue();
    assertThat(meet(FUZZY, incoming, byAnother)).isFalse();
    assertThat(meet(FUZZY, bookOf("2019", title("Grey heron")), byAnother)).isTrue();
    assertThat(
            meet(
                FUZZY,
                incoming,
                byAnother.with(DataField.of("700", "1 ", "a", "Pell, Nora,", "e", "editor."))))
        .isTrue();
  }

  @Test
  void goesOnToTheTitleAloneWhenTheTitleStatementDecides() {
    Record incoming = bookOf("2019", author("Pell, Nora."), title("The grey heron /"));
    Record byAnother = bookOf("2019", author("Dunn, Ida"), title("The grey heron"));

    assertThat(judge(STATEMENT, incoming, byAnother))
        .isEqualTo(
            new Verdict(
                Answer.YES,
                List.of(
                    "no author and title in common",
                    "title grey heron in common, year within one of 2019 and type of record a")));
  }

  @Test
  void goesOnThoughTheNumbersDiffer() {
    Record incoming = bookOf("2019", isbn("9780820347523"), title("The grey heron"));

    assertThat(
            judge(STATEMENT, incoming, bookOf("2019", isbn("9780141439549"), title("Grey heron")))
                .reasons())
        .containsExactly(
            "no number in common",
            "title grey heron in common, year within one of 2019 and type of record a");
  }

  @Test
  void takesTheFirstStageThatFindsAnything() {
    Record incoming = bookOf("2019", isbn("9780820347523"), author("Pell"), title("Grey heron"));
    Record byNumber = bookOf("2019", isbn("0820347523"), title("Another"));
    Record byTitle = bookOf("2019", title("Grey heron"));
    Record byBoth = bookOf("2019", author("Pell"), title("Grey heron"));

    assertThat(STATEMENT.plan(incoming).judge(List.of(byTitle, byNumber, byBoth)))
        .extracting(Verdict::isYes)
        .containsExactly(false, true, false);
    assertThat(STATEMENT.plan(incoming).judge(List.of(byTitle, byBoth, byTitle)))
        .extracting(Verdict::isYes)
        .containsExactly(false, true, false);
    assertThat(STATEMENT.plan(incoming).judge(List.of(byTitle, byTitle)))
        .extracting(Verdict::isYes)
        .containsExactly(true, true);
  }

  @Test
  void goesOnWhenTheYearKeepsTheNumberOut() {
    Record incoming = bookOf("2019", isbn("9780820347523"), title("Grey heron"));

    assertThat(
            STATEMENT
                .plan(incoming)
                .judge(
                    List.of(
                        bookOf("1999", isbn("9780820347523")),
                        bookOf("2019", title("Grey heron")))))
        .extracting(Verdict::isYes)
        .containsExactly(false, true);
  }

  @Test
  void comparesTheWholeTitleStatement() {
    Record incoming = bookOf("1997", title("Paradiso /"));
    Field longer = DataField.of("245", "10", "a", "Paradiso", "b", ": I-XVII :");

    assertThat(meet(STATEMENT, incoming, bookOf("1997", longer))).isFalse();
    assertThat(meet(FUZZY, incoming, bookOf("1997", longer))).isFalse();
    assertThat(meet(EXTENDED, incoming, bookOf("1997", longer))).isTrue();
  }

  @Test
  void comparesPartsAndFormsOfATitle() {
    Field one = DataField.of("245", "10", "a", "Herons.", "n", "Part 1,", "p", "Grey /", "c", "X");
    Field two = DataField.of("245", "10", "a", "Herons.", "n", "Part 2,", "p", "Grey /", "c", "X");
    Field again = DataField.of("245", "00", "a", "Herons", "n", "Part 1", "p", "Grey", "c", "Y");

    assertThat(meet(STATEMENT, bookOf("2019", one), bookOf("2019", again))).isTrue();
    assertThat(meet(STATEMENT, bookOf("2019", one), bookOf("2019", two))).isFalse();
  }

  @Test
  void takesAnyOfTheTitlesWhenExtended() {
    Record incoming = bookOf("2019", title("Herons of the north"));
    Field variant = DataField.of("246", "3 ", "a", "The herons of the north");
    Field abbreviated = DataField.of("210", "0 ", "a", "Herons of the North");

    assertThat(meet(EXTENDED, incoming, bookOf("2019", title("Birds"), variant))).isTrue();
    assertThat(meet(EXTENDED, incoming, bookOf("2019", title("Birds"), abbreviated))).isTrue();
    assertThat(meet(EXTENDED, bookOf("2019", title("Birds"), variant), incoming)).isTrue();
    assertThat(meet(EXTENDED, incoming, bookOf("2019", title("Birds")))).isFalse();
    assertThat(meet(STATEMENT, incoming, bookOf("2019", title("Birds"), variant))).isFalse();
  }

  @Test
  void prefersAnAuthorWithAnyOfTheTitlesWhenExtended() {
    Record incoming = bookOf("2019", author("Pell, Nora"), title("Herons of the north"));
    Field variant = DataField.of("246", "3 ", "a", "Herons of the north");
    Record byHer = bookOf("2019", author("Pell, Nora"), title("Birds"), variant);
    Record byAnother = bookOf("2019", author("Dunn, Ida"), title("Herons of the north"));

    assertThat(EXTENDED.plan(incoming).judge(List.of(byAnother, byHer)))
        .extracting(Verdict::isYes)
        .containsExactly(false, true);
  }

  @Test
  void findsByATitleInItsOwnScript() {
    Field linked = DataField.of("880", "10", "6", "245-01/(N", "a", "Война и мир /", "c", "Л. Т.");
    Record romanized = bookOf("1978", title("Voĭna i mir /"), linked);
    Record original = bookOf("1978", title("Война и мир"));

    assertThat(meet(STATEMENT, romanized, original)).isTrue();
    assertThat(meet(STATEMENT, original, romanized)).isTrue();
    assertThat(
            meet(
                STATEMENT,
                bookOf("1978", title("X"), DataField.of("880", "1 ", "6", "100-02", "a", "Война")),
                bookOf("1978", title("Война"))))
        .isFalse();
  }

  @Test
  void readsEachNameWithItsSubfields() {
    Field meeting = DataField.of("111", "2 ", "a", "Heron Days", "n", "(3rd :", "c", "Leeds)");
    Field other = DataField.of("111", "2 ", "a", "Heron Days", "n", "(4th :", "c", "Leeds)");
    Field body = DataField.of("710", "2 ", "a", "Reedbed.", "b", "Wardens.", "4", "isb");

    assertThat(meet(FUZZY, both(meeting), both(meeting))).isTrue();
    assertThat(meet(FUZZY, both(meeting), both(other))).isFalse();
    assertThat(
            meet(
                FUZZY, both(body), both(DataField.of("110", "2 ", "a", "Reedbed", "b", "Wardens"))))
        .isTrue();
  }

  @Test
  void asksForTheKeysOfAllStagesAtOnceTheFirstStageFirst() {
    Record incoming =
        bookOf("2019", isbn("9780820347523"), author("Pell, Nora"), title("The grey heron"));

    assertThat(STATEMENT.keys(incoming))
        .extracting(MatchKey::toString)
        .containsExactly(
            "ISBN 9780820347523", "title and author grey heron / pell nora", "title grey heron");
  }

  @Test
  void aSerialIsComparedTheSameWay() {
    Record incoming = Record.of(Leader.SERIAL, fixed("1999"), title("Heron notes"));

    assertThat(meet(MatchMethod.FUZZY_SERIAL, incoming, incoming)).isTrue();
    assertThat(meet(MatchMethod.TITLE_STATEMENT_SERIAL, incoming, incoming)).isTrue();
    assertThat(meet(MatchMethod.EXTENDED_FUZZY_SERIAL, incoming, incoming)).isTrue();
  }

  private static Record heron(String year) {
    return bookOf(year, title("The grey heron"));
  }

  private static Record both(Field name) {
    return bookOf("2019", name, title("Herons"));
  }
}
