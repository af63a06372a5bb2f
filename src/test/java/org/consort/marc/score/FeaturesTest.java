package org.consort.marc.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.score.Examples.changed;
import static org.consort.marc.score.Examples.compare;
import static org.consort.marc.score.Examples.lighthouses;

import java.util.Optional;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rivers of Wales : a guide    | Rivers of Wales; a guide.       | TITLE_EQUAL
          The rivers of Wales              | Rivers of Wales, a guide        | TITLE_CONTAINED
          The rivers of northern Wales     | Rivers of nothern Wales         | TITLE_EQUAL
          A hand-book of rock climbing     | Handbook of rock climbing       | TITLE_EQUAL
          A natural history of Norf        | Natural history of Norfolk      | TITLE_NEAR
          Rivers, lakes and seas of Wales  | Rivers, lakes and hills of Wales| TITLE_MOST
          Rivers of Wales                  | Cooking for two                 | TITLE_UNRELATED
          World War II                     | World War 2                     | TITLE_EQUAL
          Über Flüsse                      | Uber Flusse                     | TITLE_EQUAL
          北の鳥                           | 北の鳥.                         | TITLE_EQUAL
          """)
  void titles(String left, String right, Level expected) {
    assertThat(level(Feature.TITLE, title(left), title(right))).contains(expected);
  }

  @Test
  void aTitleInTheOtherScriptIsFoundInField880() {
    Record left =
        changed(lighthouses(), DataField.of("245", "10", "6", "880-01", "a", "Kita no tori"))
            .with(DataField.of("880", "10", "6", "245-01/$1", "a", "北の鳥"));

    assertThat(level(Feature.TITLE, left, with(title("北の鳥")))).contains(Level.TITLE_EQUAL);
  }

  @Test
  void aVariantTitleCounts() {
    Record left = with(title("The rivers of Wales")).with(variant("Afonydd Cymru"));

    assertThat(level(Feature.ANY_TITLE, left, with(title("Afonydd Cymru"))))
        .contains(Level.ANY_TITLE_HIGH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Report to accompany S. 1970        | Report to accompany S. 501      | TITLE_NUMBERS_CONFLICT
          Letters, 1914-18                   | Letters, 1914-1918              | TITLE_NUMBERS_EQUAL
          Fourth census of Ohio              | Fifth census of Ohio            | TITLE_NUMBERS_CONFLICT
          History until August l945          | History until August 1945       | TITLE_NUMBERS_EQUAL
          """)
  void numbersInTitles(String left, String right, Level expected) {
    assertThat(level(Feature.TITLE_NUMBERS, title(left), title(right))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Birds. Vol. I     | Birds. Vol. 2     | PART_CONFLICT
          Birds. Part three | Birds. Pt. 3      | PART_EQUAL
          Vögel. Band 1     | Vögel. Bd. II     | PART_CONFLICT
          """)
  void partsOfTitles(String left, String right, Level expected) {
    assertThat(level(Feature.PART, title(left), title(right))).contains(expected);
  }

  @Test
  void namedPartsDiffer() {
    Record york = changed(lighthouses(), part("New York"));
    Record hampshire = changed(lighthouses(), part("New Hampshire"));

    assertThat(level(Feature.PART, york, hampshire)).contains(Level.PART_CONFLICT);
    assertThat(level(Feature.PART, york, york)).contains(Level.PART_EQUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Eliot, Thomas Stearns, | Eliot, Thomas S.      | AGENT_FULL
          Eliot, T. S.           | Eliot, Thomas Stearns | AGENT_ADDED
          Eliot, George          | Eliot, Thomas         | AGENT_CONFLICT
          Müller, Jürgen         | Muller, Jurgen        | AGENT_FULL
          """)
  void agents(String left, String right, Level expected) {
    assertThat(level(Feature.AGENT, author(left), author(right))).contains(expected);
  }

  @Test
  void anEditorIsFoundAmongAddedEntriesAndInTheStatement() {
    Record main = changed(lighthouses(), DataField.of("100", "1 ", "a", "Quill, Adam"));
    Record added =
        lighthouses().without("100").with(DataField.of("700", "1 ", "a", "Quill, Adam, ed."));
    Record stated =
        changed(
            lighthouses().without("100").with(DataField.of("700", "1 ", "a", "Other, Ann")),
            DataField.of("245", "10", "a", "A treatise", "c", "edited by A. Quill."));

    assertThat(level(Feature.AGENT, main, added)).contains(Level.AGENT_ADDED);
    assertThat(level(Feature.AGENT, main, stated)).contains(Level.AGENT_IN_STATEMENT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1901     | [1901]       | IMPRINT_YEAR_EQUAL
          1901     | 1902         | IMPRINT_YEAR_NEXT
          1901     | 1908, c1901  | IMPRINT_YEAR_FAR
          1901     | MCMI         | IMPRINT_YEAR_EQUAL
          """)
  void imprintYears(String left, String right, Level expected) {
    assertThat(level(Feature.IMPRINT_YEAR, year(left), year(right))).contains(expected);
  }

  @Test
  void aCopyrightYearIsNoImprintYear() {
    assertThat(level(Feature.IMPRINT_YEAR, year("1901"), year("c1901"))).isEmpty();
    assertThat(level(Feature.IMPRINT_YEAR, year("1901"), year("[19--]"))).isEmpty();
  }

  @Test
  void aQuestionableCodedDateFitsWithinItsSpan() {
    Record exact = lighthouses();
    Record doubted =
        changed(exact, new ControlField("008", "880719q18301845mau           000 0 eng d"));

    assertThat(level(Feature.CODED_YEAR, exact, doubted)).contains(Level.CODED_YEAR_FITS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G. P. Putnam's Sons           | Putnam                      | PUBLISHER_AGREES
          Government Printing Office    | G.P.O.                      | PUBLISHER_AGREES
          H.M. Stationery Office        | HMSO                        | PUBLISHER_AGREES
          Macmillan Company             | Harper & Brothers Company   | PUBLISHER_CONFLICT
          """)
  void publishers(String left, String right, Level expected) {
    assertThat(level(Feature.PUBLISHER, publisher(left), publisher(right))).contains(expected);
  }

  @Test
  void anUnknownPublisherIsMissing() {
    assertThat(level(Feature.PUBLISHER, publisher("[s.n.]"), publisher("Harper"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          New York, N.Y.  | New York ; London | PLACE_AGREES
          New York        | New Haven         | PLACE_CONFLICT
          Helsinki        | Helsingissä       | PLACE_AGREES
          """)
  void places(String left, String right, Level expected) {
    assertThat(level(Feature.PLACE, place(left), place(right))).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 p.l., 3-376, [1] p. | 376 pages                        | EXTENT_EQUAL
          376 p.                | 1 online resource (xi, 376 p.)   | EXTENT_EQUAL
          376 p.                | 378 p.                           | EXTENT_CLOSE
          376 p.                | 340 p.                           | EXTENT_WITHIN_FIFTH
          376 p.                | 120 leaves                       | EXTENT_FAR
          2 v.                  | 26 volumes                       | EXTENT_FAR
          3 v. in 1             | 3 v.                             | EXTENT_EQUAL
          """)
  void extents(String left, String right, Level expected) {
    assertThat(level(Feature.EXTENT, extent(left), extent(right))).contains(expected);
  }

  @Test
  void unnumberedPagesSayNothing() {
    assertThat(level(Feature.EXTENT, extent("v."), extent("376 p."))).isEmpty();
    assertThat(level(Feature.EXTENT, extent("p. cm."), extent("376 p."))).isEmpty();
    assertThat(level(Feature.EXTENT, extent("volumes <1-3>"), extent("376 p."))).isEmpty();
    assertThat(level(Feature.EXTENT, extent("v, 376 p."), extent("376 p.")))
        .contains(Level.EXTENT_EQUAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2d ed.             | Second edition      | EDITION_EQUAL
          3rd ed., rev.      | 4th ed., rev.       | EDITION_CONFLICT
          2. Auflage         | 3. Aufl.            | EDITION_CONFLICT
          Deuxième édition   | 2e éd.              | EDITION_EQUAL
          New ed.            | Abridged ed.        | EDITION_WORDS
          """)
  void editions(String left, String right, Level expected) {
    assertThat(level(Feature.EDITION, edition(left), edition(right))).contains(expected);
  }

  @Test
  void aLaterEditionOnOneSideOnlyCounts() {
    assertThat(level(Feature.EDITION, lighthouses(), edition("3d ed.")))
        .contains(Level.EDITION_ONE_SIDE);
    assertThat(level(Feature.EDITION, lighthouses(), edition("1st ed."))).isEmpty();
  }

  @Test
  void numbersInOneSeries() {
    assertThat(level(Feature.SERIES, series("v. 40"), series("vol. XL")))
        .contains(Level.SERIES_EQUAL);
    assertThat(level(Feature.SERIES, series("no. 3"), series("no. 4")))
        .contains(Level.SERIES_CONFLICT);
  }

  @Test
  void identifiersSharedAndNot() {
    Record one = lighthouses().with(DataField.of("020", "  ", "a", "0-306-40615-2 (pbk.)"));
    Record same = lighthouses().with(DataField.of("020", "  ", "a", "9780306406157"));
    Record other = lighthouses().with(DataField.of("020", "  ", "a", "9783161484100"));

    assertThat(level(Feature.ISBN, one, same)).contains(Level.ISBN_SHARED);
    assertThat(level(Feature.ISBN, one, other)).contains(Level.ISBN_DISJOINT);
    assertThat(level(Feature.ISBN, one, lighthouses())).isEmpty();
  }

  @Test
  void aNumberOfWorldCatCountsHoweverItIsWritten() {
    Record one = lighthouses().with(DataField.of("035", "  ", "a", "(OCoLC)ocm00012345"));
    Record same = lighthouses().with(DataField.of("035", "  ", "a", "(OCoLC)12345"));

    assertThat(level(Feature.OCLC, one, same)).contains(Level.OCLC_SHARED);
  }

  private static Optional<Level> level(Feature feature, Field left, Field right) {
    return level(feature, with(left), with(right));
  }

  private static Optional<Level> level(Feature feature, Record left, Field right) {
    return level(feature, left, with(right));
  }

  private static Optional<Level> level(Feature feature, Record left, Record right) {
    return compare(left, right).reasons().stream()
        .map(Reason::level)
        .filter(level -> level.feature() == feature)
        .findFirst();
  }

  private static Record with(Field field) {
    return changed(lighthouses(), field);
  }

  private static Field title(String text) {
    return DataField.of("245", "00", "a", text);
  }

  private static Field variant(String text) {
    return DataField.of("246", "3 ", "a", text);
  }

  private static Field part(String name) {
    return DataField.of("245", "00", "a", "Census of houses.", "p", name);
  }

  private static Field author(String text) {
    return DataField.of("100", "1 ", "a", text);
  }

  private static Field year(String text) {
    return DataField.of("260", "  ", "c", text);
  }

  private static Field publisher(String text) {
    return DataField.of("260", "  ", "b", text);
  }

  private static Field place(String text) {
    return DataField.of("260", "  ", "a", text);
  }

  private static Field extent(String text) {
    return DataField.of("300", "  ", "a", text);
  }

  private static Field edition(String text) {
    return DataField.of("250", "  ", "a", text);
  }

  private static Field series(String number) {
    return DataField.of("490", "0 ", "a", "Studies of nature", "v", number);
  }
}
