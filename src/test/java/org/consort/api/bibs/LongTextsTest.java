package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A hundred items are shown together, and barcodes stand in an index.
class LongTextsTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTHERN = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private final String bib = Examples.addBib(NORTHERN);
  private final String items =
      "/bibs/" + bib + "/holdings/" + Examples.addHolding(NORTHERN, bib) + "/items";

  @ParameterizedTest
  @CsvSource({
    "barcode, 255",
    "po_line, 255",
    "internal_note_1, 2000",
    "enumeration_a, 2000",
    "provenance, 2000"
  })
  void cannotKeepMoreThanATextMayHave(String field, int most) {
    String text = "x".repeat(most + 1);
    Caller.Answer inJson = NORTHERN.post(items, json(field, text));
    Caller.Answer inXml =
        NORTHERN.with("Content-Type", "application/xml").post(items, xml(field, text));

    assertThat(inJson.errorCode()).isEqualTo("401666");
    assertThat(inJson.body())
        .contains("item.item_data." + field)
        .contains((most + 1) + " characters. Valid: at most " + most + " characters.");
    assertThat(inXml.at("/errorList/error/0/errorMessage"))
        .isEqualTo(inJson.at("/errorList/error/0/errorMessage"));
    assertThat(NORTHERN.get(items).at("/total_record_count")).isEqualTo("0");
    assertThat(NORTHERN.post(items, json(field, text.substring(1))).status()).isEqualTo(200);
  }

  @Test
  void cannotKeepALongTextOfTheTemporaryShelf() {
    String body = "{\"item_data\":{},\"holding_data\":{\"copy_id\":\"" + "x".repeat(2001) + "\"}}";

    assertThat(NORTHERN.post(items, body).body()).contains("item.holding_data.copy_id");
  }

  private static String json(String field, String text) {
    return "{\"item_data\":{\"" + field + "\":\"" + text + "\"}}";
  }

  private static String xml(String field, String text) {
    return "<item><item_data><%1$s>%2$s</%1$s></item_data></item>".formatted(field, text);
  }
}
