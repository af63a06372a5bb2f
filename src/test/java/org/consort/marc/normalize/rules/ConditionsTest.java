package org.consort.marc.normalize.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
  private static final String[] RECORD = {
    "LDR 00000cam a2200000   4500",
    "001 oc#1",
    "008 250101s2025    xx |||||||||| 000 0 eng d",
    "035    $a(DE-605)HT1",
    "245 14 $aThe sea$bA.B.$h",
    "650  7 $aTwo-spirit people$2fast",
    "650  0 $aSea",
    "690    $a.",
    "700 1  $aA*B$aC|D$e\u202Bx"
  };

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\0',
      value = {
        "TRUE;true",
        "true;true",
        "(True);true",
        "NOT TRUE;false",
        "exists \"245\";true",
        "exists \"246\";false",
        "EXISTS \"245.a\";true",
        "exists \"245.c\";false",
        "exists \"245.a.The sea\";true",
        "exists \"245.a.The\";false",
        "exists \"245.a.the sea\";false",
        "exists \"245.a.The*\";true",
        "exists \"245.a.*sea\";true",
        "exists \"245.a.*e s*\";true",
        "exists \"245.a.T*e*a\";true",
        "exists \"245.a.*x*\";false",
        "exists \"245.a.*\";true",
        "exists \"245.c.*\";false",
        "exists \"245.h.\";true",
        "exists \"245.a.\";false",
        "exists \"245.b.A.B.\";true",
        "exists \"690.a..\";true",
        "exists \"245.a.A lake|The sea\";true",
        "exists \"245.a.A lake|*river\";false",
        "exists \"245.*.The sea\";true",
        "exists \"24*\";true",
        "exists \"3*\";false",
        "exists \"650.{-,7}\";true",
        "exists \"650.{-,7}.a.Sea\";false",
        "exists \"650.{*,0}.a.Sea\";true",
        "exists \"650.{ ,7}.a.Two-spirit people\";true",
        "exists \"650.{#,7}\";true",
        "exists \"650.{1,7}\";false",
        "exists \"650.{ , }\";false",
        "exists \"035.a.(DE-605)*\";true",
        "exists \"700.a.A\\*B\";true",
        "exists \"700.a.A\\*C\";false",
        "exists \"700.a.C\\|D\";true",
        "exists \"700.a.C|D\";false",
        "exists \"700.e.\\u202B*\";true",
        "exists \"700.e.\\\\\\\\u202bx\";true",
        "exists \"001\";true",
        "exists \"002\";false",
        "existsControl \"001.oc#1\";true",
        "existsControl \"001.oc*\";true",
        "existsControl \"008.{35,3}.eng\";true",
        "existsControl \"008.{35,3}.nor|eng\";true",
        "existsControl \"008.{35,3}.nor|ger\";false",
        "existsControl \"008.{35,3}.e*\";true",
        "existsControl \"008.{18,3}.|||\";true",
        "existsControl \"008.{11,4}.####\";true",
        "existsControl \"008.{38,9}\";false",
        "existsControl \"LDR.{5,1}.c\";true",
        "existsControl \"ldr.{5,1}.n\";false",
        "existsControl \"LDR.{17,3}.   \";true",
        "exists \"LDR.{6,2}.am\";true",
        "existsControl \"245\";false",
        "existsMoreThanOnce \"650\";true",
        "existsMoreThanOnce \"245\";false",
        "existsMoreThanOnce \"700.a\";true",
        "existsMoreThanOnce \"650.a\";true",
        "existsMoreThanOnce \"650.2\";false",
        "not existsMoreThanOnce \"650.a.Sea\";true",
        "exists \"245\" AND exists \"246\";false",
        "exists \"245\" and not exists \"246\";true",
        "exists \"246\" OR exists \"245\";true",
        "exists \"246\" or exists \"247\";false",
        "TRUE OR TRUE AND NOT TRUE;true",
        "(TRUE OR TRUE) AND NOT TRUE;false",
        "NOT (exists \"245\" AND exists \"246\");true",
        "not not TRUE;true",
        "(exists \"245\") (not exists \"246\");true",
        "(exists \"245\") (exists \"246\");false"
      })
  void asksTheRecord(String condition, boolean answer) {
    String rule = "rule \"r\" when " + condition + " then addField \"999.a.yes\" end";

    assertThat(Rulebook.apply(rule, RECORD).first("999").isPresent()).isEqualTo(answer);
  }
}
