package org.consort.marc.normalize.xslt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class StylesheetTest {
  private static final Record RECORD =
      Record.of(
          Leader.BOOK,
          DataField.of("245", "10", "a", "Ærlig & <sann>"),
          DataField.of("938", "  ", "a", "vendor"));

  private static final Record LONG =
      new Record(Leader.BOOK, Collections.nCopies(2000, DataField.of("500", "  ", "a", "note")));

  private static final String COPY =
      "<xsl:template match=\"@*|node()\"><xsl:copy><xsl:apply-templates select=\"@*|node()\"/>"
          + "</xsl:copy></xsl:template>";

  @Test
  void changesARecord() {
    Stylesheet.Result result = apply(COPY + "<xsl:template match=\"datafield[@tag='938']\"/>");

    assertThat(result)
        .isEqualTo(
            new Stylesheet.Transformed(
                Record.of(Leader.BOOK, DataField.of("245", "10", "a", "Ærlig & <sann>"))));
  }

  @Test
  void tellsWhatIsWrongWithAStylesheet() {
    assertThat(why(Stylesheet.parse("x", "<xsl:stylesheet"))).isNotEmpty();
    assertThat(why(parsed("<xsl:template match=\"[\"/>"))).isNotEmpty();
    assertThat(why(Stylesheet.parse("x", "<!DOCTYPE x [<!ENTITY a \"a\">]><x/>")))
        .isEqualTo("a document type is not allowed");
    assertThat(why(parsed(" ".repeat(1 << 20)))).contains("longer than");
  }

  @Test
  void reachesNothingOutsideTheRecord() {
    assertThat(why(parsed("<xsl:include href=\"file:///etc/passwd\"/>"))).isNotEmpty();
    assertThat(
            apply(
                "<xsl:template match=\"/\"><record><leader><xsl:value-of"
                    + " select=\"document('file:///etc/passwd')\"/></leader></record></xsl:template>"))
        .isInstanceOf(Stylesheet.Failed.class);
    assertThat(
            outcome(
                "<xsl:template match=\"/\"><record><leader><xsl:value-of"
                    + " select=\"j:getProperty('user.dir')\"/></leader></record></xsl:template>",
                "xmlns:j=\"http://xml.apache.org/xalan/java/java.lang.System\""))
        .isNotInstanceOf(Stylesheet.Transformed.class);
  }

  @Test
  void isStoppedWhenItCallsItselfForEverOrWritesTooMuch() {
    assertThat(
            apply(
                "<xsl:template match=\"/\" name=\"t\"><xsl:call-template name=\"t\"/></xsl:template>"))
        .isEqualTo(new Stylesheet.Failed("its templates call each other too deep"));
    String ten = "<xsl:variable name=\"%s\" select=\"concat(%s)\"/>";
    StringBuilder grow = new StringBuilder("<xsl:variable name=\"v0\" select=\"'0123456789'\"/>");
    for (int i = 1; i <= 6; i++) {
      String before = "$v" + (i - 1);
      grow.append(ten.formatted("v" + i, (before + ",").repeat(9) + before));
    }
    assertThat(
            apply(
                "<xsl:template match=\"/\">"
                    + grow
                    + "<record><leader><xsl:value-of select=\"$v6\"/></leader></record></xsl:template>"))
        .isEqualTo(new Stylesheet.Failed("its result is longer than 1048576 characters"));
  }

  @Test
  void isStoppedWhenItTakesTooLongOrTooMuchMemory() {
    String doubling =
        "<xsl:template match=\"/\"><xsl:call-template name=\"t\"/></xsl:template>"
            + "<xsl:template name=\"t\"><xsl:param name=\"text\" select=\"'0123456789'\"/>"
            + "<xsl:call-template name=\"t\"><xsl:with-param name=\"text\""
            + " select=\"concat($text, $text)\"/></xsl:call-template></xsl:template>";
    String nested =
        "<xsl:template match=\"/\"><record><leader><xsl:value-of select=\""
            + "count(//node()[count(//node()[count(//node()[count(//node()) > 1]) > 1]) > 1])"
            + "\"/></leader></record></xsl:template>";

    assertThat(apply(doubling))
        .isEqualTo(new Stylesheet.Failed("it needs more than 128 MB of memory"));
    assertThat(applyTo(LONG, nested))
        .isEqualTo(new Stylesheet.Failed("it takes longer than 5 seconds"));
    assertThat(apply(COPY)).isEqualTo(new Stylesheet.Transformed(RECORD));
  }

  private static Stylesheet.Result apply(String templates) {
    return applyTo(RECORD, templates);
  }

  private static Stylesheet.Result applyTo(Record record, String templates) {
    return ((Stylesheet.Accepted) parsed(templates)).stylesheet().apply(record);
  }

  private static Object outcome(String templates, String namespaces) {
    return switch (parsed(templates, namespaces)) {
      case Stylesheet.Accepted(Stylesheet stylesheet) -> stylesheet.apply(RECORD);
      case Stylesheet.Refused refused -> refused;
    };
  }

  private static String why(Stylesheet.Parsed parsed) {
    return ((Stylesheet.Refused) parsed).why();
  }

  private static Stylesheet.Parsed parsed(String templates) {
    return parsed(templates, "");
  }

  private static Stylesheet.Parsed parsed(String templates, String namespaces) {
    return Stylesheet.parse(
        "test.xsl",
        "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\" "
            + namespaces
            + ">"
            + templates
            + "</xsl:stylesheet>");
  }
}
