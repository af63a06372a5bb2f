package org.consort.marc.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class MatchMethodTest {
  private static final MatchMethod ISBN = MatchMethod.ISBN_EXACT_SUBFIELD;
  private static final MatchMethod ISSN = MatchMethod.ISSN_EXACT_SUBFIELD;

  @Test
  void findsAnIsbnOfTenDigitsByItsThirteen() {
    assertThat(
            meet(
                ISBN,
                record(DataField.of("020", "  ", "a", "0820347523 (pbk.)")),
                record(DataField.of("020", "  ", "a", "978-0-8203-4752-3"))))
        .isTrue();
  }

  @Test
  void findsByOneOfSeveralIsbns() {
    assertThat(
            meet(
                ISBN,
                record(
                    DataField.of("020", "  ", "a", "9780141439549"),
                    DataField.of("020", "  ", "a", "9780820347523")),
                record(DataField.of("020", "  ", "a", "0820347523"))))
        .isTrue();
  }

  @Test
  void comparesCancelledIsbnsOnlyWithCancelledOnes() {
    Record cancelled = record(DataField.of("020", "  ", "z", "0820347523"));
    Record valid = record(DataField.of("020", "  ", "a", "9780820347523"));

    assertThat(meet(ISBN, valid, cancelled)).isFalse();
    assertThat(meet(ISBN, cancelled, valid)).isFalse();
    assertThat(meet(ISBN, cancelled, record(DataField.of("020", "  ", "z", "978-0820347523"))))
        .isTrue();
  }

  @Test
  void findsTheSameWrongIsbnAgain() {
    Record slip = record(DataField.of("020", "  ", "a", "9780820347524 (pbk.)"));

    assertThat(meet(ISBN, slip, record(DataField.of("020", "  ", "a", "978-0-8203-4752-4"))))
        .isTrue();
  }

  @Test
  void comparesIssnsSubfieldBySubfield() {
    Record linking = record(DataField.of("022", "  ", "l", "0028-0836"));
    Record own = record(DataField.of("022", "  ", "a", "00280836"));

    assertThat(meet(ISSN, own, own)).isTrue();
    assertThat(meet(ISSN, linking, linking)).isTrue();
    assertThat(meet(ISSN, own, linking)).isFalse();
    assertThat(meet(ISBN, own, own)).isFalse();
  }

  @Test
  void hasNothingToAskWithoutANumber() {
    assertThat(ISBN.keys(record(DataField.of("245", "10", "a", "Emma")))).isEmpty();
    assertThat(ISBN.keys(record(DataField.of("020", "  ", "a", "no number")))).isEmpty();
  }

  @Property
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

  private static boolean meet(MatchMethod method, Record incoming, Record existing) {
    Set<MatchKey> shared = new HashSet<>(method.keys(incoming));
    shared.retainAll(MatchKeys.of(existing));
    return method.accepts(shared);
  }

  private static Record record(Field... fields) {
    return Record.of(Leader.BOOK, fields);
  }
}
