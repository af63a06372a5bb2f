package org.consort.marc.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.marc.match.MatchRecords.book;
import static org.consort.marc.match.MatchRecords.isbn;
import static org.consort.marc.match.MatchRecords.judge;
import static org.consort.marc.match.MatchRecords.meet;
import static org.consort.marc.match.MatchRecords.serial;
import static org.consort.marc.match.MatchRecords.systemNumber;
import static org.consort.marc.match.MatchRecords.title;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class MatchMethodTest {
  private static final MatchMethod EXACT_ISBN = MatchMethod.ISBN_EXACT_SUBFIELD;
  private static final MatchMethod EXACT_ISSN = MatchMethod.ISSN_EXACT_SUBFIELD;

  @Test
  void findsAnIsbnOfTenDigitsByItsThirteen() {
    assertThat(meet(EXACT_ISBN, book(isbn("0820347523 (pbk.)")), book(isbn("978-0-8203-4752-3"))))
        .isTrue();
  }

  @Test
  void findsByOneOfSeveralIsbns() {
    assertThat(
            meet(
                EXACT_ISBN,
                book(isbn("9780141439549"), isbn("9780820347523")),
                book(isbn("0820347523"))))
        .isTrue();
  }

  @Test
  void comparesCancelledIsbnsAcrossOnlyWithTheWiderMethod() {
    Record cancelled = book(field("020", "z", "0820347523"));
    Record valid = book(isbn("9780820347523"));

    assertThat(meet(EXACT_ISBN, valid, cancelled)).isFalse();
    assertThat(meet(EXACT_ISBN, cancelled, valid)).isFalse();
    assertThat(meet(EXACT_ISBN, cancelled, book(field("020", "z", "978-0820347523")))).isTrue();
    assertThat(meet(MatchMethod.ISBN, valid, cancelled)).isTrue();
    assertThat(meet(MatchMethod.ISBN, cancelled, valid)).isTrue();
    assertThat(meet(MatchMethod.ISBN, valid, book(isbn("9780141439549")))).isFalse();
  }

  @Test
  void findsTheSameWrongIsbnAgain() {
    assertThat(
            meet(EXACT_ISBN, book(isbn("9780820347524 (pbk.)")), book(isbn("978-0-8203-4752-4"))))
        .isTrue();
  }

  @Test
  void comparesIssnsAcrossOnlyWithTheWiderMethod() {
    Record linking = serial(field("022", "l", "0028-0836"));
    Record own = serial(field("022", "a", "00280836"));
    Record cancelled = serial(field("022", "z", "0028-0836"));

    assertThat(meet(EXACT_ISSN, own, own)).isTrue();
    assertThat(meet(EXACT_ISSN, linking, linking)).isTrue();
    assertThat(meet(EXACT_ISSN, own, linking)).isFalse();
    assertThat(meet(MatchMethod.ISSN, own, linking)).isTrue();
    assertThat(meet(MatchMethod.ISSN, cancelled, linking)).isTrue();
    assertThat(meet(MatchMethod.ISSN, own, serial(field("022", "a", "1476-4687")))).isFalse();
    assertThat(meet(EXACT_ISBN, own, own)).isFalse();
  }

  @Test
  void comparesStandardNumbersWithinTheirSourceOnly() {
    Record doi = book(DataField.of("024", "7 ", "a", "10.1000/1", "2", "doi"));

    assertThat(
            meet(
                MatchMethod.OTHER_NUMBERS,
                doi,
                book(DataField.of("024", "7 ", "a", " 10.1000/1 ", "2", "DOI"))))
        .isTrue();
    assertThat(
            meet(
                MatchMethod.OTHER_NUMBERS,
                doi,
                book(DataField.of("024", "7 ", "a", "10.1000/1", "2", "hdl"))))
        .isFalse();
    assertThat(
            meet(MatchMethod.OTHER_NUMBERS, doi, book(DataField.of("024", "8 ", "a", "10.1000/1"))))
        .isFalse();
  }

  @Test
  void keepsThePrefixOfASystemNumber() {
    Record ybp = book(systemNumber(" (YBP)  4711 "));

    assertThat(meet(MatchMethod.OTHER_NUMBERS, ybp, book(systemNumber("(YBP) 4711")))).isTrue();
    assertThat(meet(MatchMethod.SYSTEM_NUMBER, ybp, book(systemNumber("(YBP) 4711")))).isTrue();
    assertThat(meet(MatchMethod.SYSTEM_NUMBER, ybp, book(systemNumber("(ABC) 4711")))).isFalse();
    assertThat(meet(MatchMethod.SYSTEM_NUMBER, ybp, book(systemNumber("4711")))).isFalse();
  }

  @Test
  void comparesOnlySystemNumbersWithThePrefix() {
    MatchChoice ybp = MatchChoice.of(MatchMethod.SYSTEM_NUMBER).withPrefix("(ybp)");
    Record both = book(systemNumber("(YBP)4711"), systemNumber("(ABC)12"));

    assertThat(meet(ybp, both, book(systemNumber("(YBP)4711")))).isTrue();
    assertThat(meet(ybp, both, book(systemNumber("(ABC)12")))).isFalse();
    assertThat(meet(MatchMethod.SYSTEM_NUMBER, both, book(systemNumber("(ABC)12")))).isTrue();
  }

  @Test
  void doesNotLookAt024WhereTheMethodNames035Alone() {
    Record upc = book(DataField.of("024", "1 ", "a", "012345678905"));

    assertThat(meet(MatchMethod.OTHER_NUMBERS, upc, upc)).isTrue();
    assertThat(meet(MatchMethod.SYSTEM_NUMBER, upc, upc)).isFalse();
  }

  @Test
  void findsByAnyOfTheNumbersACombinedMethodNames() {
    Record incoming = book(isbn("9780820347523"), systemNumber("(YBP)4711"));
    Record byIsbn = book(isbn("0820347523"));
    Record bySystem = book(systemNumber("(YBP)4711"));
    Record byCancelled = book(field("020", "z", "0820347523"));

    for (MatchMethod method :
        List.of(MatchMethod.ISBN_EXACT_OR_OTHER_NUMBERS, MatchMethod.ISBN_OR_OTHER_NUMBERS)) {
      assertThat(meet(method, incoming, byIsbn)).isTrue();
      assertThat(meet(method, incoming, bySystem)).isTrue();
      assertThat(meet(method, incoming, book(title("Emma")))).isFalse();
    }
    assertThat(meet(MatchMethod.ISBN_EXACT_OR_OTHER_NUMBERS, incoming, byCancelled)).isFalse();
    assertThat(meet(MatchMethod.ISBN_OR_OTHER_NUMBERS, incoming, byCancelled)).isTrue();
  }

  @Test
  void combinesIssnsWithOtherNumbersAsWell() {
    Record incoming = serial(field("022", "a", "0028-0836"), systemNumber("(YBP)4711"));
    Record linking = serial(field("022", "l", "0028-0836"));

    for (MatchMethod method :
        List.of(MatchMethod.ISSN_EXACT_OR_OTHER_NUMBERS, MatchMethod.ISSN_OR_OTHER_NUMBERS)) {
      assertThat(meet(method, incoming, serial(field("022", "a", "00280836")))).isTrue();
      assertThat(meet(method, incoming, serial(systemNumber("(YBP)4711")))).isTrue();
      assertThat(meet(method, incoming, serial(field("022", "a", "1476-4687")))).isFalse();
    }
    assertThat(meet(MatchMethod.ISSN_EXACT_OR_OTHER_NUMBERS, incoming, linking)).isFalse();
    assertThat(meet(MatchMethod.ISSN_OR_OTHER_NUMBERS, incoming, linking)).isTrue();
  }

  @Test
  void comparesLccnsNormalized() {
    Record incoming = book(field("010", "a", "   85-2 "));

    assertThat(meet(MatchMethod.LCCN, incoming, book(field("010", "a", "85000002 //r87"))))
        .isTrue();
    assertThat(meet(MatchMethod.LCCN, incoming, book(field("010", "z", "85000002")))).isTrue();
    assertThat(meet(MatchMethod.LCCN, incoming, book(field("010", "a", "85000020")))).isFalse();
  }

  @Test
  void takesOclcNumbersForOneWhateverTheyBeginWith() {
    assertThat(
            meet(
                MatchMethod.UNIQUE_OCLC,
                book(systemNumber("(OCoLC)ocm00012345")),
                book(systemNumber("(OCoLC)12345"))))
        .isTrue();
    assertThat(
            meet(
                MatchMethod.UNIQUE_OCLC,
                book(systemNumber("(OCoLC)12345")),
                book(systemNumber("(DE-599)12345"))))
        .isFalse();
  }

  @Test
  void countsFormerOclcNumbersUnlessToldNotTo() {
    Record incoming = book(systemNumber("(OCoLC)12345"));
    Record merged = book(field("019", "a", "12345"));
    Record cancelled = book(field("035", "z", "(OCoLC)12345"));
    MatchChoice strict = MatchChoice.of(MatchMethod.UNIQUE_OCLC).disregardingCancelled();

    assertThat(meet(MatchMethod.UNIQUE_OCLC, incoming, merged)).isTrue();
    assertThat(meet(MatchMethod.UNIQUE_OCLC, incoming, cancelled)).isTrue();
    assertThat(meet(MatchMethod.UNIQUE_OCLC, merged, cancelled)).isTrue();
    assertThat(meet(strict, incoming, merged)).isFalse();
    assertThat(meet(strict, incoming, cancelled)).isFalse();
    assertThat(meet(strict, incoming, book(systemNumber("ocm00012345")))).isTrue();
  }

  @Test
  void findsARecordOfTheCatalogueByItsOwnNumber() {
    Record there = book(new ControlField("001", "991234567899001"));

    assertThat(meet(MatchMethod.MMS_ID, book(new ControlField("001", " 991234567899001")), there))
        .isTrue();
    assertThat(meet(MatchMethod.MMS_ID, book(new ControlField("001", "99123456789900")), there))
        .isFalse();
    assertThat(meet(MatchMethod.MMS_ID, book(systemNumber("991234567899001")), there)).isFalse();
  }

  @Test
  void findsWhatAStandardNumberNamesHereOrWhereItCameFrom() {
    MatchMethod method = MatchMethod.ORIGINAL_SYSTEM_ID;
    Record incoming = book(DataField.of("024", "8 ", "a", "4711"));

    assertThat(meet(method, incoming, book(new ControlField("001", "4711")))).isTrue();
    assertThat(meet(method, incoming, book(systemNumber("4711")))).isTrue();
    assertThat(meet(method, incoming, book(systemNumber("(X)4711")))).isFalse();
    assertThat(meet(method, incoming, incoming)).isFalse();
  }

  @Test
  void hasNothingToAskWithoutANumber() {
    assertThat(EXACT_ISBN.keys(book(title("Emma")))).isEmpty();
    assertThat(EXACT_ISBN.keys(book(isbn("no number")))).isEmpty();
    assertThat(judge(EXACT_ISBN, book(title("Emma")), book(title("Emma"))))
        .isEqualTo(
            new Verdict(Verdict.Answer.NO, List.of("the record has nothing this method compares")));
  }

  @Test
  void tellsWhatIsInCommon() {
    assertThat(judge(EXACT_ISBN, book(isbn("0820347523")), book(isbn("9780820347523"))).reasons())
        .containsExactly("ISBN 9780820347523 in common");
    assertThat(judge(EXACT_ISBN, book(isbn("0820347523")), book()).reasons())
        .containsExactly("no ISBN in common");
  }

  @Test
  void isKnownByCodeLabelAndName() {
    for (MatchMethod method : MatchMethod.values()) {
      assertThat(MatchMethod.named(method.code())).contains(method);
      assertThat(MatchMethod.named(method.label())).contains(method);
      assertThat(MatchMethod.named(method.name())).contains(method);
    }
    assertThat(MatchMethod.named("nearly")).isEmpty();
  }

  @Test
  void isOfferedForSerialsForTheRestOrForBoth() {
    assertThat(MatchMethod.codes(true))
        .contains("issn-exact", "fuzzy-serial", "multi-step")
        .doesNotContain("isbn", "fuzzy-non-serial");
    assertThat(MatchMethod.codes(false))
        .contains("isbn-exact", "fuzzy-non-serial", "multi-step")
        .doesNotContain("issn", "fuzzy-serial");
  }

  @Test
  void codesOfKindsAreUniqueAndFound() {
    Set<Integer> codes = new HashSet<>();
    for (KeyKind kind : EnumSet.allOf(KeyKind.class)) {
      assertThat(codes.add(kind.code())).isTrue();
      assertThat(KeyKind.ofCode(kind.code())).isEqualTo(kind);
    }
  }

  @Property(tries = 200)
  void givesTextsOtherHashesThanNumbers(@ForAll Set<String> values) {
    Set<Long> hashes = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (String value : values) {
      boolean number = value.matches("[0-9]{1,18}");
      if (!number || numbers.add(value.replaceFirst("^0+(?=.)", ""))) {
        assertThat(hashes.add(new MatchKey(KeyKind.SYSTEM_NUMBER, value).hash())).isTrue();
      }
    }
  }

  private static Field field(String tag, String code, String value) {
    return DataField.of(tag, "  ", code, value);
  }
}
