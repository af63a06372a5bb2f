package org.consort.marc.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.marc.validate.RightRecords.book;
import static org.consort.marc.validate.RightRecords.with;

import java.util.List;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class ExceptionProfileTest {
  private static final ExceptionProfile EDITOR = ExceptionProfile.METADATA_EDITOR;
  private static final ExceptionProfile IMPORT = ExceptionProfile.MARCXML_BIB_IMPORT;

  @Test
  void theEditorStopsWhatItsDefaultsName() {
    assertThat(EDITOR.stops(findings(book().without("245")))).isTrue();
    assertThat(EDITOR.stops(findings(with(book(), DataField.of("245", "00", "a", ""))))).isTrue();
    assertThat(EDITOR.stops(findings(twice("100", "1 ")))).isTrue();
    assertThat(EDITOR.stops(findings(twice("110", "2 ")))).isTrue();
    assertThat(EDITOR.stops(findings(twice("111", "2 ")))).isTrue();
    assertThat(EDITOR.stops(findings(twice("245", "00")))).isTrue();
  }

  @Test
  void theEditorOnlyWarnsOfTheRest() {
    assertThat(EDITOR.stops(findings(twice("130", "0 ")))).isFalse();
    assertThat(EDITOR.stops(findings(with(book(), DataField.of("100", "1 ", "d", "1951-")))))
        .isFalse();
    assertThat(EDITOR.stops(findings(with(book(), DataField.of("245", "00", "c", "x"))))).isFalse();
    assertThat(EDITOR.stops(findings(with(book(), DataField.of("245", "00", "a", "x", "a", "y")))))
        .isFalse();
    assertThat(EDITOR.stops(findings(book().with(DataField.of("650", " 0", "x", "History")))))
        .isFalse();
  }

  @Test
  void anImportStopsOnlyWhatIsUnusable() {
    assertThat(IMPORT.stops(findings(book().without("245")))).isTrue();
    assertThat(IMPORT.stops(findings(book().with(book().leader().with(6, '?'))))).isTrue();
    assertThat(IMPORT.stops(findings(twice("245", "00")))).isFalse();
    assertThat(IMPORT.stops(findings(twice("100", "1 ")))).isFalse();
    assertThat(IMPORT.stops(findings(book().without("008")))).isFalse();
  }

  @Test
  void anImportDoesNotTellWhatOlderRulesAllowed() {
    List<Finding> found = findings(book().with(DataField.of("440", " 0", "a", "Fjord series")));

    assertThat(found).extracting(Finding::kind).containsExactly(FindingKind.FIELD_OBSOLETE);
    assertThat(IMPORT.judge(found)).isEmpty();
    assertThat(EDITOR.judge(found)).isEqualTo(found);
  }

  @Test
  void theStrictOneStopsEverythingButWhatIsObsolete() {
    List<Finding> undefined = findings(book().with(DataField.of("207", "  ", "a", "x")));
    List<Finding> obsolete = findings(book().with(DataField.of("440", " 0", "a", "x")));

    assertThat(ExceptionProfile.STRICT.stops(undefined)).isTrue();
    assertThat(ExceptionProfile.STRICT.stops(obsolete)).isFalse();
    assertThat(ExceptionProfile.STRICT.judge(undefined))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aLibraryJudgesByItsOwnLines() {
    ExceptionProfile own =
        ExceptionProfile.parse(
            """
            title Ours
            otherwise nothing
            error field-* 6XX
            warning field-repeated 650
            error indicator-undefined 245_ind2
            error code-undefined 008/35-37
            """);

    assertThat(own.title()).isEqualTo("Ours");
    assertThat(own.severity(FindingKind.FIELD_EMPTY, "610[2]")).isEqualTo(Severity.ERROR);
    assertThat(own.severity(FindingKind.FIELD_REPEATED, "650[2]")).isEqualTo(Severity.WARNING);
    assertThat(own.severity(FindingKind.FIELD_EMPTY, "700")).isEqualTo(Severity.NOTHING);
    assertThat(own.severity(FindingKind.INDICATOR_UNDEFINED, "245 ind2")).isEqualTo(Severity.ERROR);
    assertThat(own.severity(FindingKind.INDICATOR_UNDEFINED, "245 ind1"))
        .isEqualTo(Severity.NOTHING);
    assertThat(own.severity(FindingKind.CODE_UNDEFINED, "008/35-37")).isEqualTo(Severity.ERROR);
    assertThat(own.severity(FindingKind.CODE_UNDEFINED, "008/33")).isEqualTo(Severity.NOTHING);
  }

  @Test
  void aProfileIsReadStrictly() {
    for (String wrong :
        List.of("error", "fatal field-empty", "error field-blue", "error field-empty 24")) {
      assertThatThrownBy(() -> ExceptionProfile.parse("title x\n" + wrong))
          .isInstanceOf(ProfileError.class)
          .hasMessageContaining("own profile, line 2");
    }
  }

  @Test
  void shippedProfilesAreFoundByName() {
    assertThat(ExceptionProfile.shipped())
        .extracting(ExceptionProfile::title)
        .containsExactly("Metadata Editor", "MarcXML Bib Import", "Strict");
    assertThat(ExceptionProfile.named("marcxml-bib-import")).contains(IMPORT);
    assertThat(ExceptionProfile.named("lenient")).isEmpty();
  }

  private static Record twice(String tag, String indicators) {
    return book()
        .without("100")
        .without(tag)
        .with(DataField.of(tag, indicators, "a", "one"))
        .with(DataField.of(tag, indicators, "a", "two"));
  }

  private static List<Finding> findings(Record record) {
    return Validation.of(record.leader()).validate(record);
  }
}
