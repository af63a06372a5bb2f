package org.consort.marc.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.RecordKind;
import org.consort.marc.record.Subfield;

class ValidationPropertiesTest {
  private static final int LONGEST_FOUND = 500;

  @Property(tries = 300)
  void anyRecordIsCheckedAndTheFindingsAreBounded(
      @ForAll("records") Record record, @ForAll RecordKind kind) {
    List<Finding> findings = Validation.of(kind).validate(record);

    assertThat(findings).hasSizeLessThanOrEqualTo(Validation.MOST_FINDINGS + 1);
    assertThat(findings).allMatch(finding -> finding.found().length() <= LONGEST_FOUND);
    for (ExceptionProfile profile : ExceptionProfile.shipped()) {
      assertThat(profile.judge(findings)).hasSizeLessThanOrEqualTo(findings.size());
    }
  }

  @Property(tries = 300)
  void everyFindingSaysWhatIsAllowedAndWhereTheStandardSaysSo(
      @ForAll("records") Record record, @ForAll RecordKind kind) {
    assertThat(Validation.of(kind).validate(record))
        .allSatisfy(
            finding -> {
              assertThat(finding.allowed()).as(finding.sentence()).isNotBlank();
              assertThat(finding.link()).as(finding.sentence()).startsWith("https://www.loc.gov/");
            });
  }

  @Property(tries = 100)
  void findingsDependOnTheRecordAlone(@ForAll("records") Record record) {
    Validation validation = Validation.of(record.leader());
    assertThat(validation.validate(record)).isEqualTo(validation.validate(record));
  }

  @Provide
  Arbitrary<Record> records() {
    Arbitrary<Leader> leader =
        Arbitraries.oneOf(
            Arbitraries.strings().withCharRange(' ', '~').ofLength(Leader.LENGTH).map(Leader::new),
            Arbitraries.of(Leader.BOOK, Leader.SERIAL, Leader.HOLDINGS, Leader.BLANK));
    return Combinators.combine(leader, fields().list().ofMaxSize(60)).as(Record::new);
  }

  private static Arbitrary<Field> fields() {
    Arbitrary<String> tag =
        Arbitraries.oneOf(
            Arbitraries.of("005", "006", "007", "008", "020", "022", "041", "245", "880", "ABC"),
            Arbitraries.strings().numeric().ofLength(3));
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(45),
            Arbitraries.strings().withChars("240229s|u #-/()0").ofMaxLength(45));
    Arbitrary<Character> code = Arbitraries.chars().range(' ', '~');
    Arbitrary<Subfield> subfield = Combinators.combine(code, text).as(Subfield::new);
    Arbitrary<Field> control = Combinators.combine(tag, text).as(ControlField::new);
    Arbitrary<Field> data =
        Combinators.combine(tag, code, code, subfield.list().ofMaxSize(8)).as(DataField::new);
    return Arbitraries.oneOf(control, data);
  }
}
