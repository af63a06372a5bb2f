package org.consort.marc.normalize;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Rules that parse, and records few of whose tags, codes and letters differ, so that rules meet
/// what they look for.
public final class AnyRules {
  private static final Arbitrary<String> TAG = Arbitraries.of("245", "500", "501", "650", "9ZZ");
  private static final Arbitrary<String> CONTROL =
      Arbitraries.of("001", "006", "007", "008", "009");
  private static final Arbitrary<Character> CODE = Arbitraries.of('a', 'b', '2');
  private static final Arbitrary<Character> INDICATOR = Arbitraries.of(' ', '0', '1');
  private static final Arbitrary<String> TEXT =
      Arbitraries.of("a", "b", ".", " ", ", ", "aa", "é", "\u0301", "")
          .list()
          .ofMaxSize(6)
          .map(pieces -> String.join("", pieces));
  private static final Arbitrary<String> CONTENT =
      Arbitraries.of("a", "b", ".", "*", "|", "\\\\.", "\\u0061")
          .list()
          .ofMinSize(1)
          .ofMaxSize(4)
          .map(pieces -> String.join("", pieces));

  private AnyRules() {}

  /// Text of one to six rules.
  public static Arbitrary<String> text() {
    Arbitrary<String> action =
        Combinators.combine(action(), condition(), Arbitraries.of(true, false))
            .as((what, when, bare) -> bare ? what : what + " if (" + when + ")");
    Arbitrary<String> actions =
        action.list().ofMinSize(1).ofMaxSize(8).map(list -> String.join("\n", list));
    return Combinators.combine(Arbitraries.integers().between(-9, 9), condition(), actions)
        .as("rule \"r\"\npriority %d\nwhen %s\nthen\n%s\nend\n"::formatted)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> condition() {
    Arbitrary<String> simple =
        Arbitraries.oneOf(
            Arbitraries.just("TRUE"),
            address().map("exists \"%s\""::formatted),
            address().map("existsMoreThanOnce \"%s\""::formatted),
            Combinators.combine(CONTROL, CONTENT).as("existsControl \"%s.{0,1}.%s\""::formatted));
    Arbitrary<String> negated = simple.map("not "::concat);
    Arbitrary<String> one = Arbitraries.oneOf(simple, negated);
    return Combinators.combine(one, Arbitraries.of("AND", "or", ""), one)
        .as("(%s %s (%s))"::formatted);
  }

  private static Arbitrary<String> tag() {
    return Arbitraries.oneOf(TAG, Arbitraries.of("5*", "*"));
  }

  private static Arbitrary<String> part() {
    return Combinators.combine(tag(), Arbitraries.of("", ".{-,1}"), CODE).as("%s%s.%s"::formatted);
  }

  private static Arbitrary<String> address() {
    return Arbitraries.oneOf(
        tag(), part(), Combinators.combine(part(), CONTENT).as("%s.%s"::formatted));
  }

  private static Arbitrary<String> action() {
    Arbitrary<String> whole = Combinators.combine(part(), CONTENT).as("%s.%s"::formatted);
    return Arbitraries.oneOf(
        Combinators.combine(TAG, CODE, CONTENT).as("addField \"%s.%s.%s\""::formatted),
        Combinators.combine(CONTROL, TEXT).as("addControlField \"%s.x%s\""::formatted),
        whole.map("addSubField \"%s\""::formatted),
        Arbitraries.of("addSystemNumber", "correctDuplicateFields \"500,65*\""),
        Combinators.combine(
                Arbitraries.of(
                    "removeField",
                    "combineFields",
                    "moveSubfieldsToEndOfField",
                    "correctDuplicateSubfields"),
                address())
            .as(
                (word, at) ->
                    word + " \"" + at + "\"" + (word.startsWith("move") ? " \"b,a\"" : "")),
        Combinators.combine(Arbitraries.of("removeSubField", "trimEnd"), part())
            .as("%s \"%s\""::formatted),
        CONTROL.map("removeControlField \"%s\""::formatted),
        Combinators.combine(Arbitraries.of("changeField", "copyField"), address(), TAG)
            .as("%s \"%s\" to \"%s\""::formatted),
        Combinators.combine(
                Arbitraries.of("changeControlField", "copyControlField"), CONTROL, CONTROL)
            .as("%s \"%s\" to \"%s\""::formatted),
        Combinators.combine(
                Arbitraries.of(
                    "changeSubField", "changeSubFieldExceptFirst", "changeSubFieldOnlyFirst"),
                part(),
                CODE)
            .as("%s \"%s\" to \"%s\""::formatted),
        Combinators.combine(
                Arbitraries.of("changeFirstIndicator", "changeSecondIndicator"),
                address(),
                INDICATOR)
            .as("%s \"%s\" to \"%s\""::formatted),
        Combinators.combine(
                Arbitraries.of(
                    "replaceContents", "replaceContentsExceptFirst", "replaceContentsOnlyFirst"),
                whole,
                TEXT)
            .as("%s \"%s\" with \"%s\""::formatted),
        Combinators.combine(
                Arbitraries.of("prefix", "suffix", "prefixSubField", "suffixSubField"),
                part(),
                Arbitraries.oneOf(TEXT, part()))
            .as("%s \"%s\" with \"%s\""::formatted),
        Combinators.combine(CONTROL, Arbitraries.of("", "x", "#", "|"))
            .as("replaceControlContents \"%s.{1,1}\" with \"%s\""::formatted),
        Combinators.combine(part(), Arbitraries.of("a+", "(a|b)*", "^.", ""))
            .as("regexReplace \"%s.%s\" with \"<$0>\""::formatted));
  }

  public static Arbitrary<Record> record() {
    Arbitrary<Field> control = Combinators.combine(CONTROL, TEXT).as(ControlField::new);
    Arbitrary<Field> data =
        Combinators.combine(
                TAG,
                INDICATOR,
                INDICATOR,
                Combinators.combine(CODE, TEXT).as(Subfield::new).list().ofMaxSize(4))
            .as(DataField::new);
    return Arbitraries.oneOf(control, data)
        .list()
        .ofMaxSize(10)
        .map(fields -> new Record(Leader.BOOK, fields));
  }
}
