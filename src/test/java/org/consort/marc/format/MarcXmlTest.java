package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarcXmlTest {
  private static final String BODY =
      """
      <leader>00000nam a2200000   4500</leader>
      <controlfield tag="001">42</controlfield>
      <datafield tag="245" ind1="1" ind2="0">
        <subfield code="a">Fish &amp; chips /</subfield>
        <subfield code="c">Ida Brew.</subfield>
      </datafield>
      """;

  private static final Record FISH =
      Record.of(
          Leader.BOOK,
          new ControlField("001", "42"),
          DataField.of("245", "10", "a", "Fish & chips /", "c", "Ida Brew."));

  @Provide
  Arbitrary<Record> records() {
    return AnyRecord.withText(AnyRecord.xmlText());
  }

  @Property
  void readsWhatItWrote(@ForAll("records") Record record) {
    assertThat(MarcXml.read(MarcXml.write(record))).isEqualTo(record);
  }

  @Test
  void readsWithAndWithoutNamespace() {
    String slim = "http://www.loc.gov/MARC21/slim";

    assertThat(MarcXml.read("<record>" + BODY + "</record>")).isEqualTo(FISH);
    assertThat(MarcXml.read("<record xmlns=\"%s\">%s</record>".formatted(slim, BODY)))
        .isEqualTo(FISH);
    String prefixed = BODY.replace("</", "</m:").replaceAll("<(?=[a-z])(?!m:)", "<m:");
    assertThat(
            MarcXml.read(
                "<m:collection xmlns:m=\"%s\"><m:record>%s</m:record></m:collection>"
                    .formatted(slim, prefixed)))
        .isEqualTo(FISH);
  }

  @Test
  void readsTextThatSaysUtf16ButTravelsAsUtf8() {
    String body = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><record>" + BODY + "</record>";

    assertThat(MarcXml.read(body.getBytes(UTF_8))).isEqualTo(FISH);
  }

  @Test
  void readsARecordWithoutLeaderAsBlank() {
    Record record =
        MarcXml.read(
            "<record><datafield tag='852'><subfield code='b'>M</subfield></datafield></record>");

    assertThat(record.leader().isBlank()).isTrue();
    assertThat(record.first("852")).contains(DataField.of("852", "  ", "b", "M"));
  }

  @Test
  void writesWithoutNamespaceAndProlog() {
    assertThat(MarcXml.write(FISH))
        .isEqualTo(
            "<record><leader>00000nam a2200000   4500</leader>"
                + "<controlfield tag=\"001\">42</controlfield>"
                + "<datafield ind1=\"1\" ind2=\"0\" tag=\"245\">"
                + "<subfield code=\"a\">Fish &amp; chips /</subfield>"
                + "<subfield code=\"c\">Ida Brew.</subfield></datafield></record>");
  }

  @Test
  void leavesOutCharactersXmlCannotCarry() {
    Record record =
        Record.of(Leader.BOOK, new ControlField("001", "a\u0000b\u001Fc\uFFFFd\uD800e"));

    assertThat(MarcXml.read(MarcXml.write(record)).control("001")).contains("abcde");
  }

  @Test
  void refusesADocumentType() {
    String body =
        "<!DOCTYPE record [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><record>&x;</record>";

    assertThatThrownBy(() -> MarcXml.read(body))
        .isInstanceOf(MalformedRecord.class)
        .hasMessageContaining("document type");
  }

  @Test
  void refusesADocumentThatIsTooLong() {
    assertThatThrownBy(() -> MarcXml.read(new byte[MarcXml.LARGEST + 1]))
        .isInstanceOf(MalformedRecord.class)
        .hasMessageContaining("longer than");
  }

  @Test
  void refusesARecordOfTooManyFields() {
    String body = "<record>" + "<controlfield tag='009'/>".repeat(10_001) + "</record>";

    assertThatThrownBy(() -> MarcXml.read(body))
        .isInstanceOf(MalformedRecord.class)
        .hasMessageContaining("more than 10000 fields");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          <bib/>                                                   | expected a record, found bib
          <record xmlns='urn:else'/>                               | expected a record
          <record><other/></record>                                | no element other
          <record>text</record>                                    | text outside of a field
          <record><datafield tag='2'/></record>                    | no tag
          <record><datafield tag='245' ind1='xx'/></record>        | ind1 that is not one letter
          <record><datafield tag='245'><subfield>a</subfield></datafield></record> | without a code
          <record><datafield tag='245'><x/></datafield></record>   | field 245 has no element x
          <record><controlfield tag='001'><b/></controlfield></record> | expected text only
          <collection><record/><record/></collection>              | found more
          <record><controlfield tag='001'>&x;</controlfield></record> | x
          <record>                                                 | (line 1
          no xml                                                   | (line 1
          """)
  void saysWhatIsWrongAndWhere(String body, String message) {
    assertThatThrownBy(() -> MarcXml.read(body))
        .isInstanceOf(MalformedRecord.class)
        .hasMessageContaining(message)
        .hasMessageMatching("(?s).*\\(line \\d+, column \\d+\\)");
  }

  @Test
  void refusesNothingAtAll() {
    assertThatThrownBy(() -> MarcXml.read("")).isInstanceOf(MalformedRecord.class);
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] body =
        "<record><controlfield tag=\"001\">\u00E9</controlfield></record>".getBytes(ISO_8859_1);

    assertThatThrownBy(() -> MarcXml.read(body)).isInstanceOf(MalformedRecord.class);
  }
}
