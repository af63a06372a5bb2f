package org.consort.app.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consort.app.demo.Title.Form;
import org.consort.app.demo.Title.Holder;
import org.consort.app.demo.Title.Original;
import org.consort.app.demo.Title.Script;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static final Map<Script, Set<UnicodeScript>> LETTERS =
      Map.of(
          Script.GREEK, Set.of(UnicodeScript.GREEK),
          Script.CYRILLIC, Set.of(UnicodeScript.CYRILLIC),
          Script.ARABIC, Set.of(UnicodeScript.ARABIC),
          Script.HEBREW, Set.of(UnicodeScript.HEBREW),
          Script.CJK,
              Set.of(
                  UnicodeScript.HAN,
                  UnicodeScript.HIRAGANA,
                  UnicodeScript.KATAKANA,
                  UnicodeScript.HANGUL));

  private final List<Title> titles = Titles.read();

  @Test
  void holdsThreeHundredTitlesAThirdOfThemEverywhere() {
    assertThat(titles).hasSize(300);
    assertThat(titles.stream().collect(groupingBy(title -> title.holders().size(), counting())))
        .isEqualTo(Map.of(3, 100L, 2, 100L, 1, 100L));
  }

  @Test
  void holdsTwentySerialsTwentyEbooksAndTenTitlesInBothForms() {
    assertThat(titles.stream().collect(groupingBy(Title::form, counting())))
        .isEqualTo(Map.of(Form.BOOK, 250L, Form.SERIAL, 20L, Form.EBOOK, 20L, Form.BOTH, 10L));
  }

  @Test
  void givesMiddlemarchOneItemInEachLibrary() {
    var middlemarch = onlyWith("9780141439549");

    assertThat(middlemarch.heading().title()).isEqualTo("Middlemarch");
    assertThat(barcodes(middlemarch)).containsExactly("NOR-B0001-1", "SOU-B0001-1", "EAS-B0001-1");
  }

  @Test
  void givesTheLeftHandOfDarknessToSouthOnly() {
    var title = onlyWith("9780441478125");

    assertThat(title.heading().title()).isEqualTo("The left hand of darkness");
    assertThat(barcodes(title)).containsExactly("SOU-B0002-1");
  }

  @Test
  void givesThingsFallApartToNorthInTwoRecords() {
    var pair = withNumber("9780385474542");

    assertThat(pair).extracting(Title::form).containsExactly(Form.BOOK, Form.EBOOK);
    assertThat(pair).extracting(TitlesTest::libraries).containsOnly(List.of("NOR"));
    assertThat(pair).extracting(title -> title.heading().title()).containsOnly("Things fall apart");
  }

  @Test
  void leavesInvisibleCitiesOut() {
    assertThat(withNumber("9780156453806")).isEmpty();
    assertThat(titles)
        .noneMatch(title -> title.heading().title().equalsIgnoreCase("Invisible cities"));
  }

  @Test
  void usesNoNumberTwiceButTheStatedOne() {
    var twice = titles.stream().map(Title::number).filter(number -> withNumber(number).size() > 1);

    assertThat(twice).containsExactly("9780385474542", "9780385474542");
  }

  @Test
  void givesEveryNumberItsCheckDigit() {
    assertThat(titles).allMatch(title -> title.isbn().map(TitlesTest::isIsbn).orElse(true));
    assertThat(titles).allMatch(title -> title.issn().map(TitlesTest::isIssn).orElse(true));
  }

  @Test
  void givesEveryItemABarcodeOfItsOwn() {
    assertThat(titles.stream().flatMap(title -> barcodes(title).stream())).doesNotHaveDuplicates();
    assertThat(titles).allMatch(title -> barcodes(title).isEmpty() == !title.form().hasItems());
    assertThat(titles.stream().flatMap(title -> title.holders().stream()))
        .allMatch(holder -> holder.copies() <= 3)
        .extracting(Holder::library)
        .containsOnly("NOR", "SOU", "EAS");
  }

  @Test
  void givesEveryPrintedTitleACopyWhereItIsHeld() {
    assertThat(titles.stream().filter(title -> title.form().hasItems()))
        .allMatch(title -> title.holders().stream().allMatch(holder -> holder.copies() >= 1));
  }

  @Test
  void leavesTitlesToBorrowBetweenTheLibraries() {
    assertThat(books(title -> libraries(title).equals(List.of("SOU", "EAS"))))
        .hasSizeGreaterThanOrEqualTo(5);
    assertThat(
            books(
                title ->
                    libraries(title).equals(List.of("NOR", "SOU")) && barcodes(title).size() == 2))
        .hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void writesSeveralTitlesInEachScriptWithLettersOfThatScript() {
    var originals =
        titles.stream().map(title -> title.heading().original()).filter(Objects::nonNull).toList();

    assertThat(originals.stream().collect(groupingBy(Original::script, counting())))
        .hasSize(Script.values().length)
        .allSatisfy((script, count) -> assertThat(count).as("%s", script).isGreaterThan(5));
    assertThat(originals).allMatch(original -> isWrittenIn(lettersOf(original), wording(original)));
  }

  @Test
  void writesEveryHeadingInLatinLetters() {
    assertThat(titles)
        .allMatch(
            title ->
                isWrittenIn(
                    Set.of(UnicodeScript.LATIN),
                    title.heading().title()
                        + Objects.requireNonNullElse(title.heading().author(), "")));
  }

  @Test
  void describesEveryTitle() {
    assertThat(titles)
        .allMatch(title -> title.heading().language().matches("[a-z]{3}"))
        .allMatch(title -> title.imprint().year() >= 1450 && title.imprint().year() <= 2025)
        .allMatch(title -> title.topic().mark().matches("[A-Z]{1,3}\\d[\\d.]*|\\d{3}(\\.\\d+)?"))
        .allMatch(title -> title.topic().subjects().stream().noneMatch(String::isBlank))
        .noneMatch(
            title -> title.imprint().place().isBlank() || title.imprint().publisher().isBlank())
        .allMatch(title -> Normalizer.isNormalized(title.toString(), Normalizer.Form.NFC));
  }

  @Test
  void refusesAFileWithOtherColumns() {
    assertThatThrownBy(() -> Titles.parse("# no header\nbook\teng\n"))
        .isInstanceOf(IllegalStateException.class);
  }

  private Title onlyWith(String number) {
    var found = withNumber(number);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private List<Title> withNumber(String number) {
    return titles.stream().filter(title -> title.number().equals(number)).toList();
  }

  private Stream<Title> books(Predicate<Title> which) {
    return titles.stream().filter(title -> title.form() == Form.BOOK).filter(which);
  }

  private static List<String> libraries(Title title) {
    return title.holders().stream().map(Holder::library).toList();
  }

  private static List<String> barcodes(Title title) {
    return title.holders().stream().flatMap(holder -> holder.barcodes().stream()).toList();
  }

  private static Set<UnicodeScript> lettersOf(Original original) {
    return LETTERS.getOrDefault(original.script(), Set.of());
  }

  private static String wording(Original original) {
    return original.title() + Objects.requireNonNullElse(original.author(), "");
  }

  private static boolean isWrittenIn(Set<UnicodeScript> scripts, String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.COMMON)
        .allMatch(scripts::contains);
  }

  private static boolean isIsbn(String number) {
    return number.matches("97[89]\\d{10}")
        && IntStream.range(0, 13)
                    .map(at -> Character.digit(number.charAt(at), 10) * (at % 2 == 0 ? 1 : 3))
                    .sum()
                % 10
            == 0;
  }

  private static boolean isIssn(String number) {
    var digits = number.replace("-", "");
    return number.matches("\\d{4}-\\d{3}[\\dX]")
        && IntStream.range(0, 8)
                    .map(
                        at ->
                            (digits.charAt(at) == 'X' ? 10 : Character.digit(digits.charAt(at), 10))
                                * (8 - at))
                    .sum()
                % 11
            == 0;
  }
}
