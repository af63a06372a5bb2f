package org.consort.publishing.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The examples are those of https://www.loc.gov/standards/sru/cql/, and some of our own.
class CqlParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '~',
      textBlock =
          """
          dinosaur @ [cql.serverChoice = dinosaur]
          "complete dinosaur" @ [cql.serverChoice = complete dinosaur]
          "" @ [cql.serverChoice = ]
          title = dinosaur @ [title = dinosaur]
          title = "complete dinosaur" @ [title = complete dinosaur]
          title exact "the complete dinosaur" @ [title exact the complete dinosaur]
          title==emma @ [title == emma]
          dinosaur or bird @ ([cql.serverChoice = dinosaur] OR [cql.serverChoice = bird])
          dinosaur not reptile @ ([cql.serverChoice = dinosaur] NOT [cql.serverChoice = reptile])
          dinosaur AND bird Or dinobird @ (([cql.serverChoice = dinosaur] AND [cql.serverChoice = bird]) OR [cql.serverChoice = dinobird])
          (bird or dinosaur) and (feathers or scales) @ (([cql.serverChoice = bird] OR [cql.serverChoice = dinosaur]) AND ([cql.serverChoice = feathers] OR [cql.serverChoice = scales]))
          "feathered dinosaur" and (yixian or jehol) @ ([cql.serverChoice = feathered dinosaur] AND ([cql.serverChoice = yixian] OR [cql.serverChoice = jehol]))
          year>1998 @ [year > 1998]
          numberOfWheels <= 3 @ [numberOfWheels <= 3]
          lengthOfFemur > 2.4 @ [lengthOfFemur > 2.4]
          year <> 1998 @ [year <> 1998]
          bioMass >= 100 @ [bioMass >= 100]
          title any "dinosaur bird" @ [title any dinosaur bird]
          dc.title any fish or dc.creator any sanderson @ ([dc.title any fish] OR [dc.creator any sanderson])
          dc.title any fish sortBy dc.date/sort.ascending @ [dc.title any fish] by [dc.date, sort.ascending]
          dinosaur sortBy dc.date/sort.descending dc.title/sort.ascending @ [cql.serverChoice = dinosaur] by [dc.date, sort.descending] [dc.title, sort.ascending]
          subject any /relevant "fish frog" @ [subject any /relevant fish frog]
          title =/relevant/rel.algorithm=CORI fish @ [title = /relevant/rel.algorithm=cori fish]
          ribs prox/distance<=5 chevrons @ ([cql.serverChoice = ribs] PROX/distance<=5 [cql.serverChoice = chevrons])
          ribs prox/unit=word/distance>3 chevrons @ ([cql.serverChoice = ribs] PROX/unit=word/distance>3 [cql.serverChoice = chevrons])
          > dc = "http://deepcustard.org/" dc.custardDepth > 10 @ [dc.custardDepth > 10]
          > "http://deepcustard.org/" custardDepth > 10 @ [custardDepth > 10]
          ( > dc = "info:srw/1" dc.title=x ) and y @ ([dc.title = x] AND [cql.serverChoice = y])
          dino* @ [cql.serverChoice = dino*]
          title = "says \\"moo\\" \\* twice" @ [title = says "moo" \\* twice]
          and @ [cql.serverChoice = and]
          dc.title = and @ [dc.title = and]
          "and" and "or" @ ([cql.serverChoice = and] AND [cql.serverChoice = or])
          alma.title all "Värktøj 資本" @ [alma.title all Värktøj 資本]
          """)
  void readsTheExamplesOfTheStandard(String query, String tree) {
    assertThat(text(CqlParser.parse(query))).isEqualTo(tree);
  }

  @Test
  void readsBracketsAsDeepAsTheStandardDoes() {
    String query = "(((a and b) or (c not d) not (e or f and g)) and h not i)";
    assertThat(text(CqlParser.parse(query)).replaceAll("\\[cql.serverChoice = (.)]", "$1"))
        .isEqualTo("(((((a AND b) OR (c NOT d)) NOT ((e OR f) AND g)) AND h) NOT i)");
  }

  @Test
  void refusesWhatIsNoQuery() {
    for (String wrong :
        List.of(
            "",
            "   ",
            "(a",
            "a)",
            "a and",
            "and and",
            "title =",
            "= x",
            "title = (x)",
            "\"open",
            "a sortBy",
            "a prox/ b",
            "> dc =",
            "a b",
            "()",
            "a / b",
            "title =/ x")) {
      assertThatThrownBy(() -> CqlParser.parse(wrong)).as(wrong).isInstanceOf(CqlTrouble.class);
    }
  }

  @Test
  void refusesMoreThanItReads() {
    String deep = "(".repeat(60) + "a" + ")".repeat(60);
    assertThatThrownBy(() -> CqlParser.parse(deep)).hasMessageContaining("deeper");
    assertThatThrownBy(() -> CqlParser.parse("(".repeat(3999))).isInstanceOf(CqlTrouble.class);
    assertThatThrownBy(() -> CqlParser.parse("a".repeat(4001))).hasMessageContaining("longer");
    assertThatThrownBy(() -> CqlParser.parse("a" + " or a".repeat(200)))
        .hasMessageContaining("more than 100");
    assertThat(CqlParser.parse("(".repeat(40) + "a" + ")".repeat(40))).isNotNull();
  }

  @Property(tries = 2000)
  void readsOrRefusesAnyText(@ForAll @StringLength(max = 60) String text) {
    try {
      assertThat(CqlParser.parse(text)).isNotNull();
    } catch (CqlTrouble trouble) {
      assertThat(trouble).hasMessageMatching("(?s).+");
    }
  }

  private static String text(CqlQuery query) {
    StringBuilder text = new StringBuilder(text(query.node()));
    if (!query.keys().isEmpty()) {
      text.append(" by");
      query
          .keys()
          .forEach(
              key ->
                  text.append(" [")
                      .append(key.index())
                      .append(", ")
                      .append(String.join("/", key.modifiers()))
                      .append(']'));
    }
    return text.toString();
  }

  private static String text(CqlNode node) {
    return switch (node) {
      case CqlNode.Joined(CqlNode left, CqlNode.Joint joint, CqlNode right) ->
          "(" + text(left) + " " + joint.kind() + all(joint.modifiers()) + " " + text(right) + ")";
      case CqlNode.Clause(String index, String relation, List<String> modifiers, String term) ->
          "["
              + index
              + " "
              + relation
              + (modifiers.isEmpty() ? "" : " " + all(modifiers))
              + " "
              + term
              + "]";
    };
  }

  private static String all(List<String> modifiers) {
    return modifiers.isEmpty() ? "" : "/" + String.join("/", modifiers);
  }
}
