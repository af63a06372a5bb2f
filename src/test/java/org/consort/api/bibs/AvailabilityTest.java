package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The field AVA, which tells what there is of a title, and is never kept in its record.
class AvailabilityTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTHERN = LIBRARY.north();

  private static final Caller XML = NORTHERN.with("Content-Type", "application/xml");

  private final String bib = Examples.addBib(NORTHERN);
  private final String holding = Examples.addHolding(NORTHERN, bib);

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void isNotKeptWhenATitleIsWrittenBackAsItWasRead() {
    Examples.addItem(NORTHERN, bib, holding, "BACK-1");
    for (int i = 0; i < 2; i++) {
      String read = NORTHERN.inXml().get("/bibs/" + bib + "?expand=p_avail,e_avail").body();
      assertThat(XML.put("/bibs/" + bib, read).status()).isEqualTo(200);
    }

    assertThat(NORTHERN.get("/bibs/" + bib).at("/anies/0")).doesNotContain("AVA");
    assertThat(available()).containsOnlyOnce("tag=\"AVA\"");
  }

  @Test
  void isNotKeptWhenATitleIsAddedWithIt() {
    String field = "<datafield tag=\"%s\" ind1=\" \" ind2=\" \"><subfield code=\"e\">x</subfield>";
    StringBuilder fields = new StringBuilder();
    for (String tag : new String[] {"AVA", "AVE", "AVD"}) {
      fields.append(field.formatted(tag)).append("</datafield>");
    }
    String sent = Examples.bib("Ferns", "9780306406157").replace("</record>", fields + "</record>");

    assertThat(XML.post("/bibs", sent).at("/anies/0")).contains("Ferns").doesNotContain("AV");
  }

  @Test
  void tellsWhatTheLibraryHasOfTheTitle() {
    String more =
        "<datafield ind1=\" \" ind2=\" \" tag=\"866\"><subfield code=\"a\">v. 9</subfield></datafield>"
            + "<datafield ind1=\" \" ind2=\" \" tag=\"868\"><subfield code=\"a\">Index</subfield></datafield>"
            + "<datafield ind1=\" \" ind2=\" \" tag=\"866\"><subfield code=\"z\">a note</subfield></datafield>";
    String body = Examples.holding("MAIN", "STACKS").replace("</record>", more + "</record>");
    assertThat(XML.put("/bibs/" + bib + "/holdings/" + holding, body).status()).isEqualTo(200);

    assertThat(available())
        .contains(
            "<subfield code=\"p\">1</subfield>",
            "<subfield code=\"t\">v. 1-3</subfield><subfield code=\"t\">v. 9</subfield>"
                + "<subfield code=\"t\">Index</subfield></datafield>");
  }

  @Test
  void tellsTheCallNumberOfWhatStandsElsewhereForATime() {
    String away = Examples.addItem(NORTHERN, bib, holding, "AWAY-2");
    String elsewhere =
        """
        {"item_data": {}, "holding_data": {"in_temp_location": true,
          "temp_library": {"value": "SCI"}, "temp_location": {"value": "STACKS"}%s}}
        """;
    NORTHERN.put(away, elsewhere.formatted(""));
    assertThat(temporary()).contains("code=\"d\">QK533 .M67<").contains("code=\"k\">0<");

    String desk = ",\"temp_call_number_type\":{\"value\":\"8\"},\"temp_call_number\":\"Desk 4\"";
    NORTHERN.put(away, elsewhere.formatted(desk));
    assertThat(temporary()).contains("code=\"d\">Desk 4<").contains("code=\"k\">8<");
  }

  private String temporary() {
    String[] told = available().split("tag=\"AVA\"", -1);
    assertThat(told).hasSize(2);
    return told[1];
  }

  private String available() {
    return NORTHERN.get("/bibs/" + bib + "?expand=p_avail").at("/anies/0");
  }
}
