package org.consort.marc.normalize.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.normalize.rules.Rulebook.apply;
import static org.consort.marc.normalize.rules.Rulebook.errors;
import static org.consort.marc.normalize.rules.Rulebook.rules;
import static org.consort.marc.normalize.rules.Rulebook.shown;
import static org.consort.marc.normalize.rules.Rulebook.warnings;

import org.junit.jupiter.api.Test;

class RuleFileTest {
  @Test
  void readsRulesWithCommentsInAnyCase() {
    String text =
        """
        # what this is for
        rule "first"   # why
        when
          (TRUE)
        then
          ADDFIELD "590.a.#1"   # not a comment inside quotation marks
        end
        rule "second" WHEN NOT EXISTS "900" THEN addfield "900.a.x" END
        """;

    assertThat(rules(text).names()).containsExactly("first", "second");
    assertThat(shown(apply(text))).containsExactly("590    $a#1", "900    $ax");
  }

  @Test
  void runsTheHigherPriorityFirstAndEqualOnesInTheOrderOfTheFile() {
    String text =
        """
        rule "no number" when TRUE then suffix "500.a" with "0" end
        rule "below" priority -1 when TRUE then suffix "500.a" with "-" end
        rule "ten" priority 10 when TRUE then suffix "500.a" with "a" end
        rule "twenty" salience 20 when TRUE then suffix "500.a" with "b" end
        rule "ten again" salience 10 when TRUE then suffix "500.a" with "c" end
        """;

    assertThat(rules(text).names())
        .containsExactly("twenty", "ten", "ten again", "no number", "below");
    assertThat(shown(apply(text, "500    $a:"))).containsExactly("500    $a:bac0-");
  }

  @Test
  void asksEachRulesConditionOfWhatTheRulesBeforeLeft() {
    String text =
        """
        rule "one" when TRUE then changeField "653" to "690" end
        rule "two" when exists "690" then addField "591.a.there" end
        """;

    assertThat(shown(apply(text, "653    $aA"))).containsExactly("591    $athere", "690    $aA");
  }

  @Test
  void tellsLineAndColumnOfEveryError() {
    String text =
        """
        rule "one"
        priority high
        when
          exist "500"
        then
          removeFeild "500"
          addField "590"
          removeField "20"
        end
        rule "two"
        when (exists "500.a.x"
        then
          replaceContents "500" with "x"
          removeField "500" if exists "500.{1}.a"
        end
        """;

    assertThat(errors(text))
        .containsExactly(
            "2:10: a priority is a whole number, not high",
            "4:3: expected a condition (TRUE, exists, existsControl, existsMoreThanOnce, not),"
                + " found exist",
            "6:3: there is no action removeFeild",
            "7:16: a subfield is missing, as in \"500.a\"",
            "8:16: a tag is three letters or digits, or fewer with * behind, not \"20\"",
            "12:1: expected ), found then",
            "13:23: a subfield is missing, as in \"500.a\"",
            "14:37: indicators are written {1,2}, {-,7} or { , }");
  }

  @Test
  void tellsOfRulesThatAreNotClosed() {
    assertThat(errors("rule \"a\" when TRUE then\nrule \"b\" when TRUE then end"))
        .containsExactly("2:1: the rule \"a\" of line 1 has no end");
    assertThat(errors("rule \"a\" when TRUE then removeField \"500\""))
        .containsExactly("1:42: the rule \"a\" of line 1 has no end");
    assertThat(errors("end")).containsExactly("1:1: expected rule, found end");
    assertThat(errors("rule one when TRUE then end"))
        .containsExactly("1:6: expected the rule's name in quotation marks, found one");
  }

  @Test
  void tellsOfTextsThatDoNotEndAndOfTypographersQuotationMarks() {
    assertThat(errors("rule \"a\" when TRUE then\nremoveField \"500\nend"))
        .containsExactly("2:13: the quoted text does not end on its line");
    assertThat(errors("rule “a” when TRUE then end"))
        .contains("1:6: a text is quoted by \", not by the typographer's “");
    assertThat(errors("// no\nrule \"a\" when TRUE then end"))
        .containsExactly("1:1: a comment begins with #");
  }

  @Test
  void refusesWhatCannotBeDone() {
    assertThat(wrong("replaceControlContents \"008.{23,1}\" with \"ab\""))
        .endsWith("2 characters do not fit into 1");
    assertThat(wrong("addField \"5*.a.x\"")).endsWith("a new field has one tag, without *");
    assertThat(wrong("addSubField \"500.*.x\"")).endsWith("a new subfield has one code, not *");
    assertThat(wrong("changeField \"245\" to \"TITLE\"")).contains("a tag is three letters");
    assertThat(wrong("changeField \"001\" to \"035\"")).contains("copy it");
    assertThat(wrong("changeFirstIndicator \"245\" to \"12\"")).contains("one character");
    assertThat(wrong("changeFirstIndicator \"245\" \"1\""))
        .endsWith("this is written changeFirstIndicator \"…\" to \"…\"");
    assertThat(wrong("prefix \"LDR\" with \"x\"")).contains("cannot be moved");
    assertThat(wrong("moveSubfieldsToEndOfField \"597\" \"ca\"")).contains("\"a,b,c\"");
    assertThat(wrong("regexReplace \"245.a.(\" with \"\"")).contains("not a regular expression");
    assertThat(wrong("regexReplace \"245.a.(x)\" with \"$2\"")).contains("a group from 0 to 1");
    assertThat(wrong("regexReplace \"245.a.((x{99}){99}){99}\" with \"\"")).contains("too large");
    assertThat(wrong("removeField \"500.ab\"")).contains("one character after a period");
    assertThat(wrong("removeControlField \"008.{1,x}\"")).contains("{position,length}");
  }

  private static String wrong(String action) {
    return errors("rule \"r\" when TRUE then\n" + action + "\nend").getFirst();
  }

  @Test
  void warnsOfWhatAlmaWouldNotLike() {
    assertThat(warnings("Rule \"a\\b\" when TRUE then end"))
        .containsExactly(
            "1:1: Alma knows the word rule only in small letters",
            "1:1: the rule does nothing",
            "1:6: Alma cannot use a rule with a backslash in its name for filter sets");
  }

  @Test
  void boundsTheFileItsRulesAndItsConditions() {
    assertThat(errors(" ".repeat(2_000_000)))
        .containsExactly("1:1: the file is longer than 1048576 characters");
    assertThat(errors("rule \"x\" when TRUE then end\n".repeat(5_001)))
        .containsExactly("5001:1: a file has at most 5000 rules");
    assertThat(errors("rule \"x\" when " + "(".repeat(100_000)))
        .contains("1:66: conditions nest deeper than 50");
    assertThat(errors("rule \"x\" when " + "not ".repeat(100_000)).getFirst())
        .contains("conditions nest deeper than 50");
    assertThat(errors("x \n".repeat(1_000) + "rule rule rule")).hasSizeLessThanOrEqualTo(100);
  }

  @Test
  void takesTheLineEndingsAndTheMarkOfWindows() {
    assertThat(rules("\uFEFFrule \"a\"\r\nwhen TRUE\r\nthen\r\nend\r\n").size()).isEqualTo(1);
    assertThat(errors("rule \"a\"\r\nwhen\r\nthen\r\nend").getFirst()).startsWith("3:1: ");
  }
}
