package org.consort.marc.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.score.Examples.changed;
import static org.consort.marc.score.Examples.lighthouses;

import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.score.MatchPolicy.Treatment;
import org.consort.marc.score.traits.Traits;
import org.junit.jupiter.api.Test;

class ConflictTest {
  private static final MatchPolicy ONE_RECORD =
      new MatchPolicy(Treatment.SAME_RECORD, Treatment.SAME_RECORD);

  @Test
  void aLaterPrintingGoesToAPersonUnlessThePolicySaysOneRecord() {
    Record later = of(lighthouses(), "1844", "mau");

    Score apart = compare(lighthouses(), later);
    Score together = compare(lighthouses(), later, ONE_RECORD);

    assertThat(apart.conflicts()).containsExactly(Conflict.LATER_PRINTING);
    assertThat(apart.verdict()).isNotEqualTo(Verdict.YES);
    assertThat(together.verdict()).isEqualTo(Verdict.YES);
    assertThat(together.reasons())
        .extracting(Reason::level)
        .contains(Level.POLICY_LATER_PRINTING, Level.IMPRINT_YEAR_FAR);
  }

  @Test
  void thePolicyForPrintingsDoesNotReachEditions() {
    Record second = of(lighthouses(), "1844", "mau").with(DataField.of("250", "  ", "a", "2d ed."));

    assertThat(compare(lighthouses(), second, ONE_RECORD).verdict()).isNotEqualTo(Verdict.YES);
  }

  @Test
  void twoHousesOfTwoCountriesGoToAPersonUnlessThePolicySaysOneRecord() {
    Record london =
        changed(
            of(lighthouses(), "1839", "enk"),
            DataField.of("260", "  ", "a", "London :", "b", "Strahan,", "c", "1839."));

    assertThat(compare(lighthouses(), london).conflicts()).containsExactly(Conflict.CO_PUBLICATION);
    assertThat(compare(lighthouses(), london).verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(compare(lighthouses(), london, ONE_RECORD).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void yearsKeepApartWhereverEachRecordHasIts() {
    Record bare = lighthouses().without(field -> field.tag().equals("008"));
    Record laterImprint =
        changed(
            bare, DataField.of("260", "  ", "a", "Boston :", "b", "Turner & Sons,", "c", "1844."));
    Record onlyCoded = of(lighthouses(), "1844", "mau").without(field -> field.tag().equals("260"));
    Record otherCoded = lighthouses().without(field -> field.tag().equals("260"));

    assertThat(compare(bare, laterImprint).verdict()).isNotEqualTo(Verdict.YES);
    assertThat(compare(otherCoded, onlyCoded).verdict()).isNotEqualTo(Verdict.YES);
    assertThat(compare(bare, onlyCoded).verdict()).isNotEqualTo(Verdict.YES);
    assertThat(compare(bare, lighthouses()).conflicts()).isEmpty();
  }

  @Test
  void twoVolumesOfASeriesAreNeverAccepted() {
    Record first = lighthouses().with(DataField.of("490", "1 ", "a", "Coasts ;", "v", "v. 1"));
    Record seventh = lighthouses().with(DataField.of("490", "1 ", "a", "Coasts ;", "v", "v. 7"));

    assertThat(compare(first, seventh).conflicts()).containsExactly(Conflict.SERIES);
    assertThat(compare(first, seventh).verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(compare(first, first).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void aVolumeOfAnyOfSeveralSeriesKeepsApart() {
    Record first = lighthouses().with(series("Coasts ;", "v. 1")).with(series("Lamps ;", "no. 8"));
    Record seventh = lighthouses().with(series("The coasts ;", "v. 7")).with(series("Sea", "2"));

    assertThat(compare(first, seventh).conflicts()).containsExactly(Conflict.SERIES);
    assertThat(compare(seventh, first).verdict()).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void aVolumeWithItsWholeNumberIsTheSameVolume() {
    Record brief = lighthouses().with(series("Coasts ;", "v. 46, no. 4"));
    Record full = lighthouses().with(series("Coasts", "Vol. xlvi, no. 4, whole no. 117"));

    assertThat(compare(brief, full).conflicts()).isEmpty();
    assertThat(compare(brief, full).reasons())
        .extracting(Reason::level)
        .contains(Level.SERIES_EQUAL);
  }

  @Test
  void twoVolumesNamedInTheExtentAreDifferentParts() {
    Record first = extent("v. 1 (284 p.) ;");
    Record second = extent("Volume 2 of 3 (284 p.) ;");

    assertThat(compare(first, second).conflicts()).containsExactly(Conflict.PART);
    assertThat(compare(first, second).verdict()).isEqualTo(Verdict.NO);
    assertThat(compare(first, first).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void romanPagesAndVolumesHeldSoFarNameNoVolume() {
    assertThat(compare(extent("v. 12, 284 p. ;"), extent("v, 12, 284 p. ;")).conflicts()).isEmpty();
    assertThat(compare(extent("v. <1-3> ;"), extent("v. <1> ;")).conflicts()).isEmpty();
    assertThat(compare(extent("2 v. ;"), extent("1 v. ;")).conflicts()).isEmpty();
  }

  @Test
  void imprintsCountWhereBothRecordsDenyTheirCodedYear() {
    assertThat(compare(imprint("1841"), imprint("1844")).verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(compare(imprint("1841"), imprint("1841")).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void aRecordThatContradictsItselfSaysNoYear() {
    Record other = imprint("1844");

    assertThat(compare(lighthouses(), other).conflicts()).isEmpty();
    assertThat(compare(lighthouses(), other).reasons())
        .extracting(Reason::level)
        .contains(Level.IMPRINT_YEAR_FAR);
  }

  private static DataField series(String name, String number) {
    return DataField.of("490", "1 ", "a", name, "v", number);
  }

  private static Record imprint(String year) {
    return changed(
        lighthouses(),
        DataField.of("260", "  ", "a", "Boston :", "b", "Turner & Sons,", "c", year + "."));
  }

  private static Record extent(String text) {
    return changed(lighthouses(), DataField.of("300", "  ", "a", text, "c", "19 cm."));
  }

  @Test
  void aYearWithAQuestionMarkIsNoOtherYear() {
    Record doubted =
        changed(
            of(lighthouses(), "1840", "mau"),
            DataField.of("260", "  ", "a", "Boston :", "b", "Turner & Sons,", "c", "[1840?]"));

    assertThat(compare(lighthouses(), doubted).conflicts()).isEmpty();
  }

  @Test
  void aRecordMadeBeforePublicationMayBeAYearOff() {
    Record announced =
        of(lighthouses(), "1838", "mau").with(new Leader("00000nam a22000008i 4500"));

    assertThat(compare(lighthouses(), announced).conflicts()).isEmpty();
    assertThat(compare(lighthouses(), announced).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void anElectronicBookIsNotThePrintedOne() {
    Record electronic =
        changed(lighthouses(), DataField.of("300", "  ", "a", "1 online resource (xii, 284 p.)"))
            .with(DataField.of("337", "  ", "a", "computer", "b", "c"));

    Score score = compare(lighthouses(), electronic);

    assertThat(score.conflicts()).contains(Conflict.FORM);
    assertThat(score.verdict()).isNotEqualTo(Verdict.YES);
    assertThat(compare(electronic, electronic).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void aSerialIsNoMonograph() {
    assertThat(compare(lighthouses(), lighthouses().with(Leader.SERIAL)).conflicts())
        .contains(Conflict.RECORD_TYPE);
  }

  @Test
  void anotherNumberInTheTitleGoesToAPerson() {
    Record one = changed(lighthouses(), DataField.of("245", "00", "a", "Report on bill 1970"));
    Record other = changed(lighthouses(), DataField.of("245", "00", "a", "Report on bill 501"));

    assertThat(compare(one, other).conflicts()).contains(Conflict.NUMBERS);
  }

  @Test
  void aStubWithATitleThatTellsLittleIsNeverAccepted() {
    Record poems = Record.of(Leader.BOOK, DataField.of("245", "00", "a", "Poems"));

    assertThat(compare(poems, poems).verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(compare(poems, poems).conflicts()).containsExactly(Conflict.TOO_LITTLE);
  }

  @Test
  void aVendorsStubWithAnIsbnIsFound() {
    DataField isbn = DataField.of("020", "  ", "a", "9780306406157");
    Record stub =
        Record.of(
            Leader.BOOK,
            isbn,
            DataField.of("245", "00", "a", "Treatise on lighthouses"),
            DataField.of("260", "  ", "c", "1839"));

    assertThat(compare(lighthouses().with(isbn), stub).verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void aSharedIsbnDoesNotMakeAnotherTitleTheSame() {
    DataField isbn = DataField.of("020", "  ", "a", "9780306406157");
    Record other =
        Record.of(
            Leader.BOOK,
            isbn,
            DataField.of("100", "1 ", "a", "Baker, Tom"),
            DataField.of("245", "00", "a", "Poultry for profit and pleasure"),
            DataField.of("300", "  ", "a", "96 p."));

    assertThat(compare(lighthouses().with(isbn), other).verdict()).isEqualTo(Verdict.NO);
  }

  private static Record of(Record record, String year, String country) {
    String fixed = "880719s" + year + "    " + country + "           000 0 eng d";
    return changed(
        changed(record, new ControlField("008", fixed)),
        DataField.of("260", "  ", "a", "Boston :", "b", "Turner & Sons,", "c", year + "."));
  }

  private static Score compare(Record left, Record right, MatchPolicy policy) {
    return new ScoredMatch(policy).compare(Traits.of(left), Traits.of(right));
  }

  private static Score compare(Record left, Record right) {
    return Examples.compare(left, right);
  }
}
