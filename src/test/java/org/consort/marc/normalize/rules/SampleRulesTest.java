package org.consort.marc.normalize.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.normalize.rules.Rulebook.record;
import static org.consort.marc.normalize.rules.Rulebook.shown;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordReader;
import org.consort.marc.normalize.edit.Normalized;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Rules in daily use, when they are at hand: that all can be read and run, and for many of them
/// what they make of records written here, worked out by hand.
class SampleRulesTest {
  private static final Path RULES =
      Path.of("../shared/samples/rules/ubb-norcat-norms-20240209.txt");
  private static final Path RECORDS = Path.of("../shared/samples/marc");

  private static final String ENGLISH = "008 240101s2024    nyu|||||||||||||||||eng||";
  private static final String FRENCH = ENGLISH.replace("eng", "fre");
  private static final String SPANISH = ENGLISH.replace("eng", "spa");
  private static final String GERMAN = ENGLISH.replace("eng", "ger");
  private static final String ITALIAN = ENGLISH.replace("eng", "ita");
  private static final String DUTCH = ENGLISH.replace("eng", "dut");
  private static final String PORTUGUESE = ENGLISH.replace("eng", "por");
  private static final String FROM_GERMANY = "040    $aDE-101$cDE-101";

  @BeforeAll
  static void theSamplesAreThere() {
    assumeTrue(Files.isRegularFile(RULES));
  }

  @Test
  void allOfThemParse() throws IOException {
    assertThat(rules().size()).isEqualTo(107);
  }

  @Test
  void allOfThemRunOverEverySampleRecordThatCanBeRead() throws IOException {
    Rules rules = rules();
    int changed = 0;
    for (Path file : files()) {
      try (InputStream in = Files.newInputStream(file)) {
        for (Outcome outcome : (Iterable<Outcome>) () -> RecordReader.of(in)) {
          if (outcome instanceof Outcome.Read read) {
            Normalized normalized = rules.apply(read.record());
            assertThat(normalized.findings()).as(file + " " + read.at().sentence()).isEmpty();
            changed += normalized.record().equals(read.record()) ? 0 : 1;
          }
        }
      }
    }
    assertThat(changed).isGreaterThan(1_000);
  }

  /// @param names the rules tried, together
  record Expectation(List<String> names, List<String> before, List<String> after) {
    Expectation becomes(String... fields) {
      return new Expectation(names, before, List.of(fields));
    }

    @Override
    public String toString() {
      return names.getFirst() + ": " + before;
    }
  }

  private static Expectation rule(String name, String... before) {
    return new Expectation(List.of(name), List.of(before), List.of(before));
  }

  private static Expectation chain(String one, String two, String three, String... before) {
    return new Expectation(List.of(one, two, three), List.of(before), List.of(before));
  }

  @ParameterizedTest
  @MethodSource
  void theyDoWhatTheyAreFor(Expectation expected) throws IOException {
    Rules rules = rules().only(expected.names().toArray(String[]::new));
    Record before = record(expected.before().toArray(String[]::new));

    assertThat(rules.names()).hasSameElementsAs(expected.names());
    assertThat(shown(rules.apply(before).record())).isEqualTo(expected.after());
  }

  static Stream<Expectation> theyDoWhatTheyAreFor() {
    return Stream.of(
            seriesAndNames(), indicators(), standardNumbers(), extent(), imprint(), fields())
        .flatMap(expectations -> expectations);
  }

  private static Stream<Expectation> seriesAndNames() {
    return Stream.of(
        chain(
                "One Remove semicolon from 490 A",
                "Two Remove semicolon from 490 A ",
                "Three Remove semicolon from 490 A ",
                "490    $aPoems; new series ;$v1",
                "490    $aPlain")
            .becomes("490    $aPoems; new series $v1", "490    $aPlain"),
        chain(
                "One Replace comma in 600 A with nothing",
                "Two Replace comma in 600 A with nothing",
                "Three Replace comma in 600 A with nothing",
                "600 1  $aIbsen, Henrik,$d1828-1906")
            .becomes("600 1  $aIbsen, Henrik$d1828-1906"),
        chain(
                "One Remove period from 500",
                "Two Remove period from 500",
                "Three Remove period from 500",
                "500    $aA. B. C.",
                "500    $aNone")
            .becomes("500    $aA. B. C", "500    $aNone"),
        chain(
                "One Remove period from 250 A",
                "Two Remove period from 250 A",
                "Three Remove period from 250 A",
                "250    $a2. ed.")
            .becomes("250    $a2. ed"),
        chain(
                "One Remove comma from 700 a",
                "Two Remove comma from 700 a",
                "Three Remove comma from 700 a",
                "700 1  $aMoe, Kari,$eeditor")
            .becomes("700 1  $aMoe, Kari$eeditor"),
        chain(
                "One Remove comma from 100 a",
                "Two Remove comma from 100 a ",
                "Three Remove comma from 100 a",
                "100 1  $aMoe, Kari,$d1970-")
            .becomes("100 1  $aMoe, Kari$d1970-"),
        chain(
                "One Remove comma from 100 d",
                "Two Remove comma from 100 d",
                "Three Remove comma from 100 d",
                "100 1  $aMoe, Kari,$d1970-,")
            .becomes("100 1  $aMoe, Kari,$d1970-"),
        // The third rule of this chain looks at 700 by mistake: its mark stays where no comma was.
        chain(
                "One Remove comma from 100 c",
                "Two Remove comma from 100 c",
                "Three Remove comma from 100 c ",
                "100 0  $aOlav$cKing of Norway,",
                "700 0  $aOlav$cSaint")
            .becomes("100 0  $aOlav$cKing of Norway", "700 0  $aOlav$cSaint"),
        chain(
                "One Remove comma from 245 c",
                "Two Remove comma from 245 c",
                "Three Remove comma from 245 c",
                "245 10 $aPoems /$cby A. B.")
            .becomes("245 10 $aPoems /$cby A. B"),
        rule("copy 490 to 830", "490 0  $aNordic poems$v3")
            .becomes("490 1  $aNordic poems$v3", "830  0 $aNordic poems$v3"),
        rule("copy 490 to 830", "490 0  $aNordic poems", "830  0 $aNordic poetry"),
        rule("Add aut in 100", "100 1  $aMoe, Kari").becomes("100 1  $aMoe, Kari$4aut"),
        rule("Add aut in 100", "100 1  $aMoe, Kari$4edt"));
  }

  private static Stream<Expectation> indicators() {
    return Stream.of(
        rule("Fix 2nd indicator for English in 245", ENGLISH, "245 10 $aThe sea")
            .becomes(ENGLISH, "245 14 $aThe sea"),
        rule("Fix 2nd indicator for English in 245", ENGLISH, "245 10 $aTheatre"),
        rule("Fix 2nd indicator for English in 245", FRENCH, "245 10 $aThe sea"),
        rule("Fix 2nd indicator for English in 830", ENGLISH, "830  0 $aA life", "830  0 $aAn end")
            .becomes(ENGLISH, "830  2 $aA life", "830  3 $aAn end"),
        rule("Fix 2nd indicator for French in 245", FRENCH, "245 10 $aL'été")
            .becomes(FRENCH, "245 12 $aL'été"),
        rule("Fix 2nd indicator for Spanish in 245", SPANISH, "245 10 $aLos ríos")
            .becomes(SPANISH, "245 14 $aLos ríos"),
        rule("Fix 2nd indicator for German in 245", GERMAN, "245 10 $aDie Welt")
            .becomes(GERMAN, "245 14 $aDie Welt"),
        rule("Fix 2nd indicator for German in 830", GERMAN, "830  0 $aDas Neue", "830  0 $aNeues")
            .becomes(GERMAN, "830  4 $aDas Neue", "830  0 $aNeues"),
        rule("Fix 2nd indicator for Italian in 245", ITALIAN, "245 10 $aL' isola")
            .becomes(ITALIAN, "245 13 $aL' isola"),
        rule("Fix 2nd indicator for Italian in 245", ITALIAN, "245 10 $aL'isola"),
        rule("Fix 2nd indicator for Dutch in 245", DUTCH, "245 10 $a't Huis")
            .becomes(DUTCH, "245 13 $a't Huis"),
        rule("Fix 2nd indicator for Portuguese in 245", PORTUGUESE, "245 10 $aOs rios")
            .becomes(PORTUGUESE, "245 13 $aOs rios"));
  }

  private static Stream<Expectation> standardNumbers() {
    return Stream.of(
        rule(
                "Remove 020 when non physical format",
                "020    $a1$q(paperback)",
                "020    $z2 (PDF)",
                "020    $a3$q(an electronic book)",
                "020    $a4$qe-book",
                "020    $a5 (electronic; e-ISBN)")
            .becomes("020    $a1$q(paperback)"),
        rule(
                "Translate expressions in 020 v1",
                "020    $a1$q(pbk. : alk. paper)",
                "020    $a2$q(hbk)")
            .becomes("020    $a1$qheftet", "020    $a2$qinnbundet"),
        rule(
                "Translate expressions in 020 v2",
                "020    $a1$qa softcover book",
                "020    $a2$q(hbk.)")
            .becomes("020    $a1$qheftet", "020    $a2$qinnbundet"),
        rule("Translate expressions in 020 v3", "020    $a82 :$qpbk.", "020    $a83$qmjuka pärmar")
            .becomes("020    $a82 $qheftet", "020    $a83$qheftet"),
        rule("Translate expressions in 020 q v4", "020    $a1$qhbk", "020    $a2$qpbk")
            .becomes("020    $a1$qinnbundet", "020    $a2$qheftet"),
        rule("Move (hbk.) : in 020 a", "020    $a82 (hbk.) :", "020    $a83 (hbkx) :")
            .becomes("020    $a82 $qinnbundet", "020    $a83 (hbkx) :"),
        rule("Move (cased) : in 020 a", "020    $a82 (cased) :$c£9")
            .becomes("020    $a82 $c£9$qinnbundet"),
        rule("Move Festeinband 020 c", "020    $a82$cFesteinband : EUR 20", "020    $cEUR 9")
            .becomes("020    $a82$qinnbundet"),
        rule("Move (pbk alk.) : in 020 a", "020    $a82 (pbk. : alk. paper)")
            .becomes("020    $a82 $qheftet"),
        rule("Move (alk\\\\\\\\. paper) : i 020 a", "020    $a82 (alk. paper)")
            .becomes("020    $a82 "),
        rule("Remove 020 subfield c", "020    $a82$c£9", "020    $c£8").becomes("020    $a82"));
  }

  private static Stream<Expectation> extent() {
    return Stream.of(
        rule("Make all subfields A except the first blank", "300    $a1 v.$a2 v.$c20 cm")
            .becomes("300    $a1 v.$a$c20 cm"),
        rule(
                "Translate unnumbered pages of plates in 300 c",
                "300    $a2 unnumbered pages of plates")
            .becomes("300    $a2 unummererte sider med plansjer"),
        rule("Translate expressions in 300 v1", "300    $aXII, 30 S.$c23 cm.")
            .becomes("300    $aXII, 30 sider$c23 cm"),
        rule("Translate expressions in 300 v2", "300    $a1 volume :$bzahlr. Ill.")
            .becomes("300    $a1 bind $b Ill."),
        rule("Translate expressions in 300 v3", "300    $a30 p. :$bill.")
            .becomes("300    $a30 sider$bill."),
        rule("Translate expressions in 300 v4", "300    $a30 p").becomes("300    $a30 sider"),
        rule("Translate expressions in 300 v5", "300    $a3$bcolor illustrations (chiefly color)")
            .becomes("300    $a3$billustrasjoner (farger) (hovedsakelig i farger)"),
        rule("Translate expressions in 300 v6", "300    $bblack and colour")
            .becomes("300    $bblack farger"),
        rule("Remove semicolon from 300A", "300    $a30 s. ;$c2 cm")
            .becomes("300    $a30 s. $c2 cm"),
        rule("Remove Noten in 300 for German import", FROM_GERMANY, "300    $bNoten")
            .becomes(FROM_GERMANY, "300    $bnoter"),
        rule("Remove Noten in 300 for German import", "040    $cDE-1", "300    $bNoten"),
        rule("Edit 336", "336    $atext$2rdacontent", "337    $aunmediated")
            .becomes(
                "336    $atekst$0http://rdaregistry.info/termList/RDAContentType/1020$2rdaco",
                "337    $aunmediated"),
        rule("Edit 338", "245    $aT")
            .becomes(
                "245    $aT",
                "338    $abind$0http://rdaregistry.info/termList/RDACarrierType/1049$2rdact"));
  }

  private static Stream<Expectation> imprint() {
    return Stream.of(
        rule("Remove backslash from 245 a", "245 10 $aPoems /$cA / B")
            .becomes("245 10 $aPoems $cA / B"),
        rule("Remove colon and semicolon from 264 a", "264  1 $aOslo :$bX", "264  1 $aBergen ;")
            .becomes("264  1 $aOslo$bX", "264  1 $aBergen"),
        rule("Remove colon and comma from 264 b", "264  1 $aOslo :$bCappelen,$c2020")
            .becomes("264  1 $aOslo :$bCappelen$c2020"),
        rule("Remove a period from 264 c", "264  1 $bX.$c2020.").becomes("264  1 $bX.$c2020"),
        rule("Add space when copyright in 264", "264  4 $c©2020", "264  4 $c©1999")
            .becomes("264  4 $c© 2020", "264  4 $c©1999"));
  }

  private static Stream<Expectation> fields() {
    return Stream.of(
        rule("Translate expressions in 500", "500    $aPrevious edition. Oslo, 1999")
            .becomes("500    $aForrige utgave Oslo, 1999"),
        rule(
                "Replace expression Text in English, French and German. In 546",
                "546    $aText in English, French and German.")
            .becomes("546    $aTekst på engelsk, fransk og tysk"),
        rule("Remove field 044", "044    $aXA-DE", "044    $cno").becomes(),
        rule("Remove field 044", "044    $aXA-DE"),
        rule("Remove 041 ger ", FROM_GERMANY, "041    $ager").becomes(FROM_GERMANY),
        rule("Remove 041 ger ", FROM_GERMANY, "041    $anor"),
        rule("Remove 028 from German import", "028 52 $aM1", "028 30 $aM2", FROM_GERMANY)
            .becomes(FROM_GERMANY),
        rule(
                "Remove 500-fields by expressions",
                "500    $aFormerly CIP. Uk",
                "500    $aKept$5Uk",
                "500    $aLiteraturangaben",
                "500    $aLiteraturangaben S. 3",
                "530    $aAlso issued online.")
            .becomes("500    $aLiteraturangaben S. 3"),
        rule("Add StDuBDS to 082", "040    $aStDuBDS$beng", "082 04 $a839.82", "082 14 $a839")
            .becomes("040    $aStDuBDS$beng", "082 04 $a839.82$qStDuBDS", "082 14 $a839$qStDuBDS"),
        rule("Remove backslash from 082 a", "082 04 $a839.82/09").becomes("082 04 $a839.8209"),
        rule("Set control fields in 008", "008 240101s2024    nyuabcd rrr i0001000eng d")
            .becomes("008 240101s2024    nyuabcd  rr i|00|000eng|d"),
        rule(
                "Remove 504 Includes bibliographical references\\\\\\\\.",
                "504    $aIncludes bibliographical references.",
                "504    $aIncludes bibliographical references")
            .becomes("504    $aIncludes bibliographical references"),
        rule(
                "Translate  expressions in 504 a",
                "504    $aIncludes bibliographical references (pages 101-110) and index.",
                "504    $aIncludes bibliographical references (p. 9).")
            .becomes("504    $aBibliografi: side 101-110", "504    $aBibliografi: side 9"),
        rule("Remove leftover parentheses from 504 a", "504    $aSide 9)")
            .becomes("504    $aSide 9"),
        rule(
                "Remove 500 a field with expression Includes index",
                "500    $aIncludes index",
                "500    $aIncludes index.")
            .becomes("500    $aIncludes index."));
  }

  @Test
  void theLeaderSaysThatPunctuationIsOmitted() throws IOException {
    Record record = record("LDR 00000nam a2200000 i 4500");

    Record after = rules().only("Change LDR pos 18 to c").apply(record).record();

    assertThat(after.leader().text()).isEqualTo("00000nam a2200000 c 4500");
  }

  private static Rules rules() throws IOException {
    return Rulebook.rules(Files.readString(RULES));
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(RECORDS)) {
      return files.filter(file -> file.toString().matches(".*\\.(mrc|xml)")).sorted().toList();
    }
  }
}
