package org.consort.marc.normalize.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.normalize.rules.Rulebook.after;

import org.junit.jupiter.api.Test;

class ActionsTest {
  @Test
  void addsAFieldWhereItsTagBelongs() {
    assertThat(
            after(
                "addField \"590.{ ,1}.a.Bound with. Another\"", "245 10 $aEmma", "650  0 $aHorses"))
        .containsExactly("245 10 $aEmma", "590  1 $aBound with. Another", "650  0 $aHorses");
    assertThat(after("addField \"590.a.new\"", "590    $aold", "100 1  $aA"))
        .containsExactly("590    $aold", "590    $anew", "100 1  $aA");
    assertThat(after("addField \"590.{-,-}.a.A|B*\"")).containsExactly("590    $aA|B*");
    assertThat(after("addField \"009.raw\"")).containsExactly("009 raw");
  }

  @Test
  void addsAControlFieldThatIsMissing() {
    assertThat(after("addControlField \"008.250101s2025####xx#\"", "245    $aT"))
        .containsExactly("008 250101s2025    xx ", "245    $aT");
    assertThat(after("addControlField \"008.new\"", "008 old")).containsExactly("008 old");
    assertThat(after("addControlField \"007.tu\"", "007 ta")).containsExactly("007 ta", "007 tu");
    assertThat(after("addControlField \"001.a#1\"")).containsExactly("001 a#1");
  }

  @Test
  void addsASubfieldToEveryFieldOfTheTag() {
    assertThat(after("addSubField \"650.2.fast\"", "650  7 $aA", "651  7 $aB", "650  0 $aC"))
        .containsExactly("650  7 $aA$2fast", "651  7 $aB", "650  0 $aC$2fast");
    assertThat(after("addSubField \"650.{-,7}.2.fast\"", "650  7 $aA", "650  0 $aC"))
        .containsExactly("650  7 $aA$2fast", "650  0 $aC");
    assertThat(after("addSubField \"650.2.fast\"", "245    $aT")).containsExactly("245    $aT");
  }

  @Test
  void asksTheIfOfEachField() {
    assertThat(
            after(
                "addSubField \"695.d.Doctorate\" if (not exists \"695.d\")",
                "695    $aA$dMaster",
                "695    $aB"))
        .containsExactly("695    $aA$dMaster", "695    $aB$dDoctorate");
    assertThat(
            after(
                "addSubField \"650.9.x\" if (exists \"650.{-,7}.2.fast\" AND exists \"245\")",
                "245    $aT",
                "650  7 $aA$2fast",
                "650  7 $aB$2gnd"))
        .containsExactly("245    $aT", "650  7 $aA$2fast$9x", "650  7 $aB$2gnd");
    assertThat(after("addField \"590.a.x\" if (not exists \"590\")", "590    $ay"))
        .containsExactly("590    $ay");
  }

  @Test
  void removesFields() {
    assertThat(after("removeField \"029\"", "029    $aX", "029    $aY", "030    $aZ"))
        .containsExactly("030    $aZ");
    assertThat(
            after("removeField \"655.a.e*|Gone\"", "655    $aebook", "655    $aGone", "655    $aG"))
        .containsExactly("655    $aG");
    assertThat(after("removeField \"650.{-,4}\"", "650  4 $aA", "650  0 $aB"))
        .containsExactly("650  0 $aB");
    assertThat(after("removeField \"9*\"", "900    $aA", "035    $aB", "999    $aC"))
        .containsExactly("035    $aB");
    assertThat(after("removeField \"009\"", "009 x", "001 1")).containsExactly("001 1");
    assertThat(after("removeField \"0*\"", "001 1", "035    $aB")).containsExactly("001 1");
  }

  @Test
  void removesControlFields() {
    assertThat(
            after(
                "removeControlField \"007\" if (existsControl \"007.{0,1}.c\")",
                "007 cr",
                "007 ta",
                "008 x"))
        .containsExactly("007 ta", "008 x");
    assertThat(after("removeControlField \"0*\"", "001 1", "009 1", "010    $a1"))
        .containsExactly("010    $a1");
  }

  @Test
  void removesSubfieldsAndAFieldThatHasNoneLeft() {
    assertThat(after("removeSubField \"655.2\"", "655  7 $aA$2x$2y", "655  7 $2x"))
        .containsExactly("655  7 $aA");
    assertThat(after("removeSubField \"655.2.x\"", "655  7 $aA$2x$2y"))
        .containsExactly("655  7 $aA$2y");
    assertThat(after("removeSubField \"655.*.x\"", "655  7 $aA$2x$9x"))
        .containsExactly("655  7 $aA");
  }

  @Test
  void changesTheTagOfAllFieldsAndKeepsTheRest() {
    assertThat(after("changeField \"653\" to \"695\"", "653 1  $aA", "653    $aB", "690    $aC"))
        .containsExactly("690    $aC", "695 1  $aA", "695    $aB");
    assertThat(
            after(
                "changeField \"653\" to \"695\" if (exists \"653.a.Subject discipline:*\")",
                "653    $aSubject discipline: Law",
                "653    $aLaw"))
        .containsExactly("653    $aLaw", "695    $aSubject discipline: Law");
    assertThat(after("changeField \"653.a\" to \"695.{ ,7}.b\"", "653 1  $aA$cC"))
        .containsExactly("695  7 $bA$cC");
    assertThat(after("changeField \"65*\" to \"655\"", "650    $aA", "651    $aB", "655    $aC"))
        .containsExactly("655    $aC", "655    $aA", "655    $aB");
  }

  @Test
  void changesTheTagOfAControlField() {
    assertThat(after("changeControlField \"001\" to \"009\"", "001 1")).containsExactly("009 1");
    assertThat(after("changeControlField \"009\" to \"001\"", "001 1", "009 2"))
        .containsExactly("001 2");
    assertThat(after("changeField \"001\" to \"009\"", "001 1")).containsExactly("009 1");
  }

  @Test
  void changesCodes() {
    assertThat(after("changeSubField \"856.a\" to \"u\"", "856    $aA$bB$aC"))
        .containsExactly("856    $uA$bB$uC");
    assertThat(after("changeSubField \"856.a.http*\" to \"856.u\"", "856    $ahttp://a$aC"))
        .containsExactly("856    $uhttp://a$aC");
    assertThat(after("changeSubFieldOnlyFirst \"245.b\" to \"p\"", "245    $aT$bA$bB"))
        .containsExactly("245    $aT$pA$bB");
    assertThat(after("changeSubFieldExceptFirst \"245.b\" to \"p\"", "245    $aT$bA$bB$bC"))
        .containsExactly("245    $aT$bA$pB$pC");
  }

  @Test
  void changesIndicators() {
    assertThat(after("changeFirstIndicator \"852\" to \"0\"", "852 81 $bX"))
        .containsExactly("852 01 $bX");
    assertThat(after("changeSecondIndicator \"655\" to \" \"", "655 17 $aX"))
        .containsExactly("655 1  $aX");
    assertThat(
            after(
                "changeSecondIndicator \"245\" to \"4\" if (exists \"245.{*,*}.a.The *\")",
                "245 10 $aThe sea"))
        .containsExactly("245 14 $aThe sea");
  }

  @Test
  void replacesContents() {
    assertThat(
            after(
                "replaceContents \"695.a.Subject: \" with \"\"",
                "695    $aSubject: Law$bSubject: x"))
        .containsExactly("695    $aLaw$bSubject: x");
    assertThat(after("replaceContents \"300.a.p\\\\\\\\.\" with \"pages\"", "300    $a5 p., 7 p."))
        .containsExactly("300    $a5 pages, 7 pages");
    assertThat(after("replaceContents \"300.a.aa|b\" with \"ab\"", "300    $aaaab"))
        .containsExactly("300    $aabaab");
    assertThat(after("replaceContents \"020.q.*soft*\" with \"heftet\"", "020    $q(softcover)"))
        .containsExactly("020    $qheftet");
    assertThat(after("replaceContents \"500.a.from*\" with \"X\"", "500    $aa from b from c"))
        .containsExactly("500    $aa X");
    assertThat(after("replaceContents \"500.a.*from\" with \"X\"", "500    $aa from b from c"))
        .containsExactly("500    $aX c");
    assertThat(after("replaceContents \"500.a\" with \"X\"", "500    $aA$aB$bC"))
        .containsExactly("500    $aX$aX$bC");
    assertThat(after("replaceContents \"690.a..\" with \"\"", "690    $aA.b."))
        .containsExactly("690    $aAb");
    assertThat(after("replaceContentsExceptFirst \"300.a\" with \"\"", "300    $aA$aB$aC"))
        .containsExactly("300    $aA$a$a");
    assertThat(after("replaceContentsOnlyFirst \"300.a.x\" with \"y\"", "300    $ax$ax"))
        .containsExactly("300    $ay$ax");
  }

  @Test
  void replacesPositions() {
    assertThat(
            after(
                "replaceControlContents \"008.{35,3}.eng\" with \"nor\"",
                "008 250101s2025    xx            000 0 eng d"))
        .containsExactly("008 250101s2025    xx            000 0 nor d");
    assertThat(after("replaceControlContents \"008.{0,2}\" with \"#\"", "008 250101"))
        .containsExactly("008   0101");
    assertThat(after("replaceControlContents \"008.{5,3}\" with \"|||\"", "008 250101"))
        .as("too short for the positions")
        .containsExactly("008 250101");
    assertThat(after("replaceControlContents \"001.oc\" with \"\"", "001 oclc oc1"))
        .containsExactly("001 lc 1");
    assertThat(after("replaceControlContents \"003\" with \"X\"", "003 OCoLC"))
        .containsExactly("003 X");
    assertThat(
            Rulebook.apply(
                    "rule \"r\" when TRUE then replaceControlContents \"LDR.{5,1}\" with \"n\""
                        + " if (existsControl \"LDR.{5,1}. \") end",
                    "LDR 00000 am a2200000   4500")
                .leader()
                .text())
        .isEqualTo("00000nam a2200000   4500");
  }

  @Test
  void copiesFields() {
    assertThat(after("copyField \"490\" to \"830\"", "490 1  $aS$v1", "490    $aT"))
        .containsExactly("490 1  $aS$v1", "490    $aT", "830 1  $aS$v1", "830    $aT");
    assertThat(after("copyField \"776.x\" to \"099.{1, }.y\"", "776 08 $x1$tT$x2"))
        .containsExactly("099 1  $y1$y2", "776 08 $x1$tT$x2");
    assertThat(
            after(
                "copyField \"035.a\" to \"YLK\" if (exists \"035.a.(DE-605)*\")",
                "035    $a(OCoLC)1",
                "035    $a(DE-605)2"))
        .containsExactly("035    $a(OCoLC)1", "035    $a(DE-605)2", "YLK    $a(DE-605)2");
    assertThat(after("copyField \"245\" to \"990.a\"", "245 10 $aA :$bb"))
        .containsExactly("245 10 $aA :$bb", "990 10 $aA : b");
  }

  @Test
  void copiesBetweenControlFieldsAndSubfields() {
    assertThat(
            after(
                "copyControlField \"YLK.a\" to \"001\"",
                "001 old",
                "YLK    $anew",
                "YLK    $aother"))
        .containsExactly("001 new", "YLK    $anew", "YLK    $aother");
    assertThat(after("copyControlField \"001\" to \"035.a\"", "001 7"))
        .containsExactly("001 7", "035    $a7");
    assertThat(
            after(
                "copyControlField \"008.{35,3}\" to \"041.a\"",
                "008 250101s2025    xx            000 0 eng d"))
        .containsExactly("008 250101s2025    xx            000 0 eng d", "041    $aeng");
    assertThat(after("copyControlField \"LDR.{6,1}\" to \"990.a\"")).containsExactly("990    $aa");
    assertThat(after("copyControlField \"041.a\" to \"008.{0,3}\"", "008 xxxyyy", "041    $anor"))
        .containsExactly("008 noryyy", "041    $anor");
  }

  @Test
  void putsTextBeforeAndBehind() {
    assertThat(after("suffix \"500.a\" with \"tmp\"", "500    $aA$aB$bC"))
        .containsExactly("500    $aAtmp$aBtmp$bC");
    assertThat(
            after(
                "prefix \"245.a\" with \"\\u202B\" if (not exists \"245.a.\\u202B*\")",
                "245    $aA",
                "245    $a\u202BB"))
        .containsExactly("245    $a\u202BA", "245    $a\u202BB");
    assertThat(after("prefix \"001\" with \"oc\"", "001 1")).containsExactly("001 oc1");
    assertThat(after("prefixSubField \"900.a\" with \"900.b\"", "900    $aA$bB", "900    $aC"))
        .containsExactly("900    $aBA$bB", "900    $aC");
    assertThat(after("suffixSubField \"900.a\" with \"001\"", "001 7", "900    $aA"))
        .containsExactly("001 7", "900    $aA7");
    assertThat(after("prefixSubField \"035.a\" with \"(OCoLC)\"", "035    $a1"))
        .containsExactly("035    $a(OCoLC)1");
  }

  @Test
  void combinesFields() {
    assertThat(
            after(
                "combineFields \"852\" excluding \"b,8\"",
                "852 0  $bX$cA",
                "852 1  $bY$cB$81",
                "853    $aN"))
        .containsExactly("852 0  $bX$cA$cB", "853    $aN");
    assertThat(after("combineFields \"852\"", "852    $bX")).containsExactly("852    $bX");
  }

  @Test
  void addsASystemNumberOnce() {
    String action = "addSystemNumber \"035.a\" from \"001\" prefixed by \"003\"";
    assertThat(after(action, "001 17", "003 DE-101"))
        .containsExactly("001 17", "003 DE-101", "035    $a(DE-101)17");
    assertThat(after("addSystemNumber", "001 17", "003 X", "035    $a(X)17"))
        .containsExactly("001 17", "003 X", "035    $a(X)17");
    assertThat(after(action, "001 17")).containsExactly("001 17");
  }

  @Test
  void movesSubfieldsToTheEndInTheOrderGiven() {
    assertThat(after("moveSubfieldsToEndOfField \"597\" \"c,a,d,9\"", "597    $a1$9n$xX$cC$a2"))
        .containsExactly("597    $xX$cC$a1$a2$9n");
  }

  @Test
  void removesRepeats() {
    assertThat(
            after(
                "correctDuplicateFields \"610,630, 650\"",
                "650  0 $aA",
                "650  0 $aA",
                "650  4 $aA",
                "651    $aB",
                "651    $aB",
                "630    $aC",
                "630    $aC"))
        .containsExactly("650  0 $aA", "650  4 $aA", "651    $aB", "651    $aB", "630    $aC");
    assertThat(after("correctDuplicateSubfields \"650\" \"2\"", "650    $aA$aA$2x$2x$2y"))
        .containsExactly("650    $aA$aA$2x$2y");
    assertThat(after("correctDuplicateSubfields \"650\"", "650    $aA$aA$2x"))
        .containsExactly("650    $aA$2x");
  }

  @Test
  void replacesByRegularExpressions() {
    assertThat(after("regexReplace \"300.a.([0-9]+) p\\.?$\" with \"$1 pages\"", "300    $a12 p."))
        .containsExactly("300    $a12 pages");
    assertThat(after("regexReplace \"245.a.\\s+|x{2}\" with \" \"", "245    $aa   bxxc"))
        .containsExactly("245    $aa b c");
  }

  @Test
  void trimsTheEnd() {
    assertThat(after("trimEnd \"264.a\" with \",:;\"", "264    $aLondon, :; "))
        .containsExactly("264    $aLondon");
    assertThat(after("trimEnd \"264.a\"", "264    $aLondon :  "))
        .containsExactly("264    $aLondon :");
  }
}
