package org.consort.marc.validate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.consort.marc.record.RecordKind;
import org.junit.jupiter.api.Test;

class StandardTest {
  private static final Standard BOOKS = Standard.of(RecordKind.BIBLIOGRAPHIC);

  @Test
  void allThreeFormatsAreThere() {
    assertThat(BOOKS.fields()).hasSizeGreaterThan(280);
    assertThat(Standard.of(RecordKind.HOLDINGS).fields()).hasSizeGreaterThan(55);
    assertThat(Standard.of(RecordKind.AUTHORITY).fields()).hasSizeGreaterThan(140);
  }

  @Test
  void everyFieldHasANameAndAPage() {
    for (RecordKind kind :
        List.of(RecordKind.BIBLIOGRAPHIC, RecordKind.HOLDINGS, RecordKind.AUTHORITY)) {
      assertThat(Standard.of(kind).fields())
          .allSatisfy(
              rule -> {
                assertThat(rule.name()).isNotBlank();
                assertThat(rule.page()).startsWith("https://www.loc.gov/marc/").endsWith(".html");
              });
    }
  }

  @Test
  void knowsWhatTheNewestUpdatesBrought() {
    assertThat(BOOKS.field("023").name()).isEqualTo("Cluster ISSN");
    assertThat(BOOKS.field("361").content().subfield('f').marks().repeatable()).isTrue();
    assertThat(BOOKS.field("788").marks().repeatable()).isTrue();
    assertThat(BOOKS.field("857").content().subfield('g').name())
        .isEqualTo("Persistent identifier");
    assertThat(BOOKS.field("245").content().subfield('7').name()).isEqualTo("Data provenance");
    assertThat(BOOKS.field("533").content().subfield('y').name()).isEqualTo("Data provenance");
  }

  @Test
  void tellsTheObsoleteFromTheUnknown() {
    assertThat(BOOKS.field("440").marks().obsolete()).isTrue();
    assertThat(BOOKS.field("245").content().subfield('d').marks().obsolete()).isTrue();
    assertThat(BOOKS.field("100").content().first().codes().state('2'))
        .isEqualTo(CodeState.OBSOLETE);
    assertThat(BOOKS.field("100").content().first().codes().state('4'))
        .isEqualTo(CodeState.UNKNOWN);
  }

  @Test
  void everyMaterialAndCategoryHasItsPositions() {
    assertThat(BOOKS.layouts().named().keySet())
        .contains("008/books", "008/continuing", "008/computer", "008/maps", "008/music")
        .contains("008/visual", "008/mixed")
        .contains("007/a", "007/c", "007/d", "007/f", "007/g", "007/h", "007/k", "007/m")
        .contains("007/o", "007/q", "007/r", "007/s", "007/t", "007/v", "007/z");
  }

  @Test
  void theCodeListsAreWhole() {
    assertThat(Tables.LISTS.get("language").codes().codes()).hasSizeGreaterThan(500);
    assertThat(Tables.LISTS.get("country").codes().codes()).hasSizeGreaterThan(370);
    assertThat(Tables.LISTS.get("relator").codes().codes()).hasSizeGreaterThan(270);
  }

  @Test
  void refusesAFieldTableWithSlips() {
    fieldsFail("245 Title\n", "has nothing below it");
    fieldsFail("24 Title\n  $a x\n", "expected: TAG");
    fieldsFail("245** Title\n  $a x\n", "expected: TAG");
    fieldsFail("245 Title\n  $a x\n  $a y\n", "twice: a");
    fieldsFail("245 T\n  $a x\n245 T\n  $a x\n", "twice: field 245");
    fieldsFail("245 Title\n  1: Added entry\n", "without codes");
    fieldsFail("245 Title\n  1: Added entry; 0=no; 0=yes\n", "twice: code 0");
    fieldsFail("245 Title\n  1: Added entry; 10=no\n", "one character");
    fieldsFail("245 Title\n  $a x\n  need b\n", "needs an unknown subfield");
    fieldsFail("245 Title\n  +link\n", "no such group");
    fieldsFail("group link\n  $6 Linkage\n", "nobody uses");
    fieldsFail("245 Title\n  $a x @tongues\n", "no such list");
    fieldsFail("245 Title\n  something\n", "neither indicator nor subfield");
    fieldsFail("  $a x\n", "belongs to nothing");
  }

  @Test
  void refusesPositionsWithSlips() {
    fixedFail("layout 007/t 2 t\n  00 code X; a=b\n", "no position 01");
    fixedFail("layout 007/t 3 t\n  01 code X; a=b\n", "ends at 2, not at 3");
    fixedFail("layout 007/t 2 t\n  01 code X; ab=b\n", "not 1 long");
    fixedFail("layout 007/t 2 t\n  01 code X\n", "no codes");
    fixedFail("layout 007/t 2 t\n  01 cod X; a=b\n", "no such kind");
    fixedFail("layout 007/t 2 t\n  01 code X; =set\n", "no such set");
    fixedFail("layout 007/t 2 t\n  01 list X @tongues\n", "a list must be known");
    fixedFail("layout 007/t two t\n  01 any X\n", "not a length");
    fixedFail("something else\n", "neither set nor layout");
  }

  private static void fieldsFail(String table, String trouble) {
    assertThatThrownBy(() -> FieldTableReader.read("test", table, Map.of()))
        .as(table)
        .isInstanceOf(TableError.class)
        .hasMessageContaining("test, line")
        .hasMessageContaining(trouble);
  }

  private static void fixedFail(String table, String trouble) {
    assertThatThrownBy(() -> FixedTableReader.read("test", table, Map.of(), ""))
        .as(table)
        .isInstanceOf(TableError.class)
        .hasMessageContaining(trouble);
  }
}
