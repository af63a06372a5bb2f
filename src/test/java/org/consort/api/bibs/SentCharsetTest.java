package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SentCharsetTest {
  private static final String TITLE = "Ærø and Café";
  private static final String BIB = Examples.bib(TITLE, "");
  private static final TestLibrary LIBRARY = Examples.open();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canSendXmlInTheCharactersItsContentTypeNames() {
    assertKept("application/xml; charset=ISO-8859-1", BIB, StandardCharsets.ISO_8859_1);
    assertKept("application/xml;charset=\"windows-1252\"", BIB, Charset.forName("windows-1252"));
    assertKept("text/xml; charset=UTF-16", declared("UTF-16"), StandardCharsets.UTF_16);
    assertKept("application/xml; charset=UTF-8", BIB, StandardCharsets.UTF_8);
    assertKept("application/xml; charset=nobody's", BIB, StandardCharsets.UTF_8);
  }

  @Test
  void canSendXmlInTheCharactersItDeclares() {
    assertKept("application/xml", declared("ISO-8859-1"), StandardCharsets.ISO_8859_1);
    assertKept("application/xml", declared("UTF-16"), StandardCharsets.UTF_16LE);
  }

  @Test
  void canSendUtf8UnderTheDeclarationAlmaGivesItsRecords() {
    assertKept("application/xml", declared("UTF-16"), StandardCharsets.UTF_8);
    assertKept("application/xml; charset=UTF-8", declared("utf-16"), StandardCharsets.UTF_8);
  }

  private static String declared(String encoding) {
    return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + BIB;
  }

  private static void assertKept(String contentType, String bib, Charset charset) {
    Caller caller = LIBRARY.north().with("Content-Type", contentType);
    Caller.Answer added = caller.postBytes("/bibs", bib.getBytes(charset));

    assertThat(added.at("/title")).as(added.body()).isEqualTo(TITLE);
  }
}
