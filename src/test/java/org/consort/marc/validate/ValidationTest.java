package org.consort.marc.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.validate.RightRecords.authority;
import static org.consort.marc.validate.RightRecords.book;
import static org.consort.marc.validate.RightRecords.control;
import static org.consort.marc.validate.RightRecords.holdings;
import static org.consort.marc.validate.RightRecords.kinds;
import static org.consort.marc.validate.RightRecords.paths;
import static org.consort.marc.validate.RightRecords.serial;
import static org.consort.marc.validate.RightRecords.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.RecordKind;
import org.consort.marc.record.Subfield;
import org.junit.jupiter.api.Test;

class ValidationTest {
  @Test
  void tellsPlaceFoundAllowedSeverityAndPage() {
    Record record = with(book(), DataField.of("245", "20", "a", "x", "b", "y", "b", "z"));

    assertThat(Validation.of(RecordKind.BIBLIOGRAPHIC).validate(record))
        .containsExactly(
            new Finding(
                "245 ind1",
                FindingKind.INDICATOR_UNDEFINED,
                "2",
                "0, 1",
                Severity.WARNING,
                "https://www.loc.gov/marc/bibliographic/bd245.html"),
            new Finding(
                "245$b[2]",
                FindingKind.SUBFIELD_REPEATED,
                "z",
                "once",
                Severity.WARNING,
                "https://www.loc.gov/marc/bibliographic/bd245.html"));
  }

  @Test
  void countsFieldsInAPath() {
    Record record =
        book()
            .with(DataField.of("650", " 0", "a", "Bays"))
            .with(DataField.of("650", "99", "a", "Coasts"));
    assertThat(paths(record)).containsExactly("650[3] ind1", "650[3] ind2");
  }

  @Test
  void aRecordNeedsALeader() {
    assertThat(Validation.of(RecordKind.BIBLIOGRAPHIC).validate(book().with(Leader.BLANK)))
        .first()
        .extracting(Finding::path, Finding::kind, Finding::severity)
        .containsExactly("LDR", FindingKind.FIELD_MISSING, Severity.ERROR);
  }

  @Test
  void knowsTheCodesOfTheLeader() {
    Leader wrong = book().leader().with(5, 'x').with(17, '9').with(18, 'Q');
    assertThat(paths(book().with(wrong))).containsExactly("LDR/05", "LDR/17", "LDR/18");
  }

  @Test
  void theMaterialDecidesWhatField008Has() {
    String map = "240229s2024    nyuab  aa a  d  1   eng d";
    Record asMap = with(book(), control("008", map)).with(new Leader("00714cem a2200205 i 4500"));
    Record asBook = with(book(), control("008", map));

    assertThat(paths(asMap)).containsExactly("008/28");
    assertThat(paths(asBook)).contains("008/33").doesNotContain("008/25");
  }

  @Test
  void aSerialHasFrequencyAndRegularity() {
    String wrong = "900101c19909999nyu?? p       0   a0eng c";
    assertThat(paths(with(serial(), control("008", wrong)))).containsExactly("008/18", "008/19");
  }

  @Test
  void field006RepeatsThePositionsOfItsMaterial() {
    assertThat(kinds(with(book(), control("006", "m     o  d        ")))).isEmpty();
    assertThat(paths(with(book(), control("006", "m     o  ?        ")))).containsExactly("006/09");
    assertThat(paths(with(book(), control("006", "?     o  d        ")))).containsExactly("006/00");
  }

  @Test
  void field007IsReadByItsCategory() {
    assertThat(kinds(with(book(), control("007", "cr |||||||||||")))).isEmpty();
    assertThat(kinds(with(book(), control("007", "sd fungnnmxned"))))
        .containsExactly(FindingKind.CODE_UNDEFINED);
    assertThat(paths(with(book(), control("007", "yy")))).containsExactly("007/00");
    assertThat(kinds(with(book(), control("007", "vd "))))
        .containsExactly(FindingKind.FIELD_LENGTH);
  }

  @Test
  void datesMustFitTheirType() {
    assertThat(dates("s2024    ")).isEmpty();
    assertThat(dates("s20242024")).containsExactly(FindingKind.DATES_CONTRADICT);
    assertThat(dates("t20242023")).isEmpty();
    assertThat(dates("m20209999")).isEmpty();
    assertThat(dates("m2020    ")).containsExactly(FindingKind.DATES_CONTRADICT);
    assertThat(dates("r20241924")).isEmpty();
    assertThat(dates("r19242024")).containsExactly(FindingKind.DATES_CONTRADICT);
    assertThat(dates("q19uu2024")).isEmpty();
    assertThat(dates("nuuuuuuuu")).isEmpty();
    assertThat(dates("e20240229")).isEmpty();
    assertThat(dates("s2o24    ")).containsExactly(FindingKind.DATE_MALFORMED);
    assertThat(dates("|||||||||")).isEmpty();
  }

  @Test
  void aFieldInAnotherScriptIsCheckedAsTheFieldItRepeats() {
    DataField right =
        DataField.of("880", "10", "6", "245-01/(N/r", "a", "Фьорд /", "c", "Кари Му.");
    DataField wrong = DataField.of("880", "90", "6", "245-01/(N", "a", "Фьорд /", "q", "x");
    DataField title = DataField.of("245", "14", "6", "880-01", "a", "The fjord");

    assertThat(kinds(with(book(), title).with(right))).isEmpty();
    assertThat(paths(with(book(), title).with(wrong))).containsExactly("880 ind1", "880$q");
  }

  @Test
  void linkedFieldsMustNameEachOther() {
    DataField note = DataField.of("500", "  ", "6", "880-02", "a", "x");
    DataField unlinked = DataField.of("880", "  ", "6", "500-00/Cyrl", "a", "x");
    DataField alone = DataField.of("880", "  ", "6", "500-03", "a", "x");
    DataField nameless = DataField.of("880", "  ", "a", "x");

    assertThat(kinds(book().with(unlinked))).isEmpty();
    assertThat(kinds(book().with(note))).containsExactly(FindingKind.LINK_BROKEN);
    assertThat(kinds(book().with(alone))).containsExactly(FindingKind.LINK_BROKEN);
    assertThat(kinds(book().with(nameless))).containsExactly(FindingKind.SUBFIELD_MISSING);
    assertThat(kinds(book().with(note).with(DataField.of("880", "  ", "6", "500-02", "a", "x"))))
        .isEmpty();
  }

  @Test
  void fieldsAndSubfieldsWithANineAreTheLibrarys() {
    List<Field> own =
        List.of(
            DataField.of("090", "  ", "a", "x"),
            DataField.of("599", "zz", "q", "x"),
            DataField.of("909", "  ", "a", "x"),
            DataField.of("500", "  ", "a", "x", "9", "local"));
    for (Field field : own) {
      assertThat(kinds(book().with(field))).as(field.tag()).isEmpty();
    }
    assertThat(kinds(book().with(DataField.of("CAT", "  ", "a", "x"))))
        .containsExactly(FindingKind.FIELD_UNDEFINED);
  }

  @Test
  void codesOfOtherListsAreNotChecked() {
    assertThat(kinds(with(book(), DataField.of("041", "07", "a", "en", "2", "iso639-1"))))
        .isEmpty();
    assertThat(kinds(with(book(), DataField.of("336", "  ", "b", "own", "2", "local")))).isEmpty();
    assertThat(kinds(with(book(), DataField.of("336", "  ", "b", "own", "2", "rdacontent"))))
        .containsExactly(FindingKind.CODE_UNDEFINED);
  }

  @Test
  void severalLanguagesInOneSubfieldAreTheOldWay() {
    assertThat(kinds(with(book(), DataField.of("041", "1 ", "a", "engfre"))))
        .containsExactly(FindingKind.CODE_OBSOLETE);
    assertThat(kinds(with(book(), DataField.of("041", "1 ", "a", "engxyz"))))
        .containsExactly(FindingKind.CODE_UNDEFINED);
  }

  @Test
  void holdingsHaveRulesOfTheirOwn() {
    Record record =
        holdings()
            .with(DataField.of("245", "00", "a", "No place here"))
            .with(DataField.of("852", "9 ", "b", "Annex"));
    assertThat(paths(with(record, control("008", "2402290p    9   4001zaeng0240229"))))
        .containsExactly("008/12", "008/20", "245", "852[2] ind1");
  }

  @Test
  void anAuthorityRecordHasOneHeading() {
    assertThat(paths(authority().without("100"))).containsExactly("1XX");
    assertThat(kinds(authority().with(DataField.of("151", "  ", "a", "Norway"))))
        .containsExactly(FindingKind.MAIN_ENTRIES);
    assertThat(paths(with(authority(), control("008", "240229n| azannaabn          |n aaa     ?"))))
        .containsExactly("008/39");
  }

  @Test
  void aLibraryMayDescribeItsOwnFields() {
    Validation own =
        Validation.of(book().leader()).with("999 Ours\n  1: Place; z=here\n  $k Mark\n");

    assertThat(own.validate(book())).extracting(Finding::path).containsExactly("999 ind2");
    assertThat(own.validate(book().with(book().first("999").orElseThrow())))
        .extracting(Finding::kind)
        .contains(FindingKind.FIELD_REPEATED);
  }

  @Test
  void tellsWhatIsOverTheLimitsOfTheExchangeFormat() {
    Record record = book();
    for (int i = 0; i < 12; i++) {
      record = record.with(DataField.of("500", "  ", "a", i + "x".repeat(9_000)));
    }
    assertThat(paths(record)).containsExactly("record");
  }

  @Test
  void aFieldOfAMillionSubfieldsIsCheckedInOnePass() {
    List<Subfield> many = new ArrayList<>(Collections.nCopies(1_000_000, new Subfield('a', "xyz")));
    many.add(new Subfield('2', "local"));

    assertThat(kinds(with(book(), new DataField("041", ' ', '7', many))))
        .containsExactly(FindingKind.RECORD_LENGTH, FindingKind.RECORD_LENGTH);
    assertThat(kinds(with(book(), new DataField("245", '0', '0', many))))
        .startsWith(FindingKind.SUBFIELD_REPEATED, FindingKind.SUBFIELD_UNDEFINED);
  }

  @Test
  void findsCharactersNobodyMeant() {
    assertThat(kinds(note("tab\there"))).containsExactly(FindingKind.CHARACTER_WRONG);
    assertThat(kinds(note("half \uD83D of a pair"))).containsExactly(FindingKind.CHARACTER_WRONG);
    assertThat(kinds(note("\u0098The \u009Cfjord \uD83D\uDE00"))).isEmpty();
  }

  private static Record note(String text) {
    return book().with(DataField.of("500", "  ", "a", text));
  }

  private static List<FindingKind> dates(String typeAndDates) {
    String value = "240229" + typeAndDates + RightRecords.BOOK_008.substring(15);
    return kinds(with(book(), control("008", value)));
  }
}
