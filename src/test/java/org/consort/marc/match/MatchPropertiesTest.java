package org.consort.marc.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class MatchPropertiesTest {
  /// Methods that ask other things of the incoming record than of the candidate.
  private static final Set<MatchMethod> ONE_SIDED =
      EnumSet.of(
          MatchMethod.ORIGINAL_SYSTEM_ID, MatchMethod.FUZZY_SERIAL, MatchMethod.FUZZY_NON_SERIAL);

  @Property(tries = 150)
  void saysTheSameFromBothSides(@ForAll("records") Record one, @ForAll("records") Record other) {
    for (MatchMethod method : MatchMethod.values()) {
      if (!ONE_SIDED.contains(method)) {
        assertThat(MatchRecords.meet(method, one, other))
            .as(method.code())
            .isEqualTo(MatchRecords.meet(method, other, one));
      }
    }
  }

  @Property(tries = 150)
  void saysTheSameAgainAndFindsNothingWithoutASharedKey(
      @ForAll("records") Record incoming, @ForAll("records") Record candidate) {
    for (MatchMethod method : MatchMethod.values()) {
      MatchPlan plan = method.plan(incoming);
      List<Verdict> verdicts = plan.judge(List.of(candidate, candidate));

      assertThat(verdicts).isEqualTo(method.plan(incoming).judge(List.of(candidate, candidate)));
      assertThat(verdicts.getFirst()).isEqualTo(verdicts.getLast());
      if (MatchKeys.of(candidate).stream().noneMatch(plan.keys()::contains)) {
        assertThat(verdicts).noneMatch(Verdict::isYes);
      }
    }
  }

  @Property(tries = 200)
  void readsKeysOfAnyRecord(@ForAll("anything") Record record) {
    Set<MatchKey> keys = MatchKeys.of(record);

    assertThat(keys).allMatch(key -> !key.value().isEmpty());
    for (MatchMethod method : MatchMethod.values()) {
      assertThat(method.plan(record).judge(List.of(record))).hasSize(1);
    }
  }

  @Test
  void boundsWhatAHostileRecordCosts() {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      fields.add(DataField.of("035", "  ", "a", "(X)" + i));
      fields.add(DataField.of("246", "  ", "a", "title " + i));
      fields.add(DataField.of("700", "  ", "a", "name " + i));
    }
    fields.add(DataField.of("245", "00", "a", "long ".repeat(200_000)));
    Record record = new Record(Leader.BOOK, fields);

    assertThat(MatchKeys.of(record))
        .hasSizeLessThanOrEqualTo(KeyKind.values().length * 200)
        .allMatch(key -> key.value().length() <= 1000);
  }

  @Property(tries = 200)
  void titlesDoNotDependOnPunctuationCaseOrHyphens(@ForAll("words") List<String> words) {
    Record plain = titled(String.join(" ", words));

    assertThat(MatchKeys.of(titled(String.join("-", words) + " /"))).isEqualTo(MatchKeys.of(plain));
    assertThat(MatchKeys.of(titled(String.join(" : ", words).toUpperCase(Locale.ROOT))))
        .isEqualTo(MatchKeys.of(plain));
  }

  @Provide
  Arbitrary<Record> records() {
    Arbitrary<Field> field =
        Arbitraries.of(
            DataField.of("020", "  ", "a", "9780820347523"),
            DataField.of("020", "  ", "z", "0820347523"),
            DataField.of("022", "  ", "a", "0028-0836"),
            DataField.of("022", "  ", "l", "0028-0836"),
            DataField.of("010", "  ", "a", "85-2"),
            DataField.of("024", "8 ", "a", "4711"),
            DataField.of("035", "  ", "a", "(OCoLC)4711"),
            DataField.of("035", "  ", "z", "(OCoLC)4711"),
            DataField.of("100", "1 ", "a", "Pell, Nora"),
            DataField.of("700", "1 ", "a", "Dunn, Ida"),
            DataField.of("245", "14", "a", "The heron /"),
            DataField.of("245", "10", "a", "Heron", "b", "a study"),
            DataField.of("246", "30", "a", "Heron"));
    return Combinators.combine(
            Arbitraries.of("2018", "2019", "2021", "20uu"), field.list().ofMaxSize(6))
        .as((year, fields) -> new Record(Leader.BOOK, fields).with(MatchRecords.fixed(year)));
  }

  @Provide
  Arbitrary<Record> anything() {
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(40);
    Arbitrary<String> tags =
        Arbitraries.of(
            "001", "008", "010", "019", "020", "022", "024", "030", "035", "100", "710", "210",
            "245", "246", "880");
    Arbitrary<Character> codes = Arbitraries.of('a', 'b', 'z', '2', '6');
    Arbitrary<Field> field =
        Combinators.combine(tags, codes, text, text)
            .as(
                (tag, code, one, two) ->
                    tag.startsWith("00")
                        ? new ControlField(tag, one)
                        : DataField.of(tag, "71", String.valueOf(code), one, "6", two));
    return field.list().ofMaxSize(30).map(fields -> new Record(Leader.BLANK, fields));
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings().withChars("abcéß").ofMinLength(1).ofMaxLength(8).list().ofSize(3);
  }

  private static Record titled(String title) {
    return Record.of(Leader.BOOK, DataField.of("245", "10", "a", title));
  }
}
