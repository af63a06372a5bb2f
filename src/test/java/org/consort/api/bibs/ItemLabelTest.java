package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.catalogue.CallNumber;
import org.consort.institution.ContactDetails;
import org.consort.institution.Library;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What `view=label` adds to items.
class ItemLabelTest {
  private static final TestLibrary LIBRARY = Examples.open();
  private static final Caller NORTH = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private final String bib = Examples.addBib(NORTH);
  private final String items = "/bibs/" + bib + "/holdings/" + holding() + "/items";

  private String holding() {
    return Examples.addHolding(NORTH, bib);
  }

  @Test
  void canReadTheLinesOfALabel() {
    String item = added("LABEL-1");

    Caller.Answer label = NORTH.get(item + "?view=label");
    assertThat(label.at("/item_data/call_no/0")).isEqualTo("QK");
    assertThat(label.at("/item_data/call_no/1")).isEqualTo("533");
    assertThat(label.at("/item_data/alt_call_no/1")).isEqualTo("M67");
    assertThat(label.at("/item_data/issue_level_description/0")).isEqualTo("v. 2");
    assertThat(label.at("/item_data/issue_level_description/1")).isEqualTo("1941");
    assertThat(label.at("/item_data/title_abcnph")).startsWith("Mosses of the fells");
    assertThat(NORTH.inXml().get(item + "?view=label").body())
        .contains("<parsed_call_number><call_no>QK</call_no><call_no>533</call_no>")
        .contains("<parsed_alt_call_number><alt_call_no>580.1</alt_call_no>")
        .contains("<parsed_issue_level_description><issue_level_description>v. 2<");
    assertThat(NORTH.get(items + "?view=label").at("/item/0/item_data/call_no/0")).isEqualTo("QK");
    assertThat(NORTH.get(item).body()).doesNotContain("call_no\"", "title_abcnph");
  }

  @Test
  void canReadWhereTheLibraryIsReached() {
    String item = added("LABEL-3");
    assertThat(NORTH.get(item + "?view=label").body()).doesNotContain("library_details");
    Library main = LIBRARY.libraries().library(TestLibrary.NORTH, "MAIN").orElseThrow();
    LIBRARY
        .libraries()
        .add(
            TestLibrary.NORTH,
            main.at(
                new ContactDetails(
                    List.of("1 Library Square"), "Fenby", "F1", "GBR", "main@fenby.example", "")));

    Caller.Answer label = NORTH.get(item + "?view=label");
    assertThat(label.at("/item_data/library_details/address/line1")).isEqualTo("1 Library Square");
    assertThat(label.at("/item_data/library_details/address/country/value")).isEqualTo("GBR");
    assertThat(NORTH.inXml().get(item + "?view=label").body())
        .contains("<library_details><address><line1>1 Library Square</line1>")
        .contains("<email>main@fenby.example</email>");
    LIBRARY.libraries().add(TestLibrary.NORTH, main);
  }

  @Test
  void canPutBackAnItemReadForItsLabel() {
    String item = added("LABEL-2");
    String label = NORTH.get(item + "?view=label").body();

    assertThat(NORTH.put(item, label).at("/item_data/description")).isEqualTo("v. 2 1941");
    assertThat(NORTH.get(item + "?view=label").at("/item_data/call_no/1")).isEqualTo("533");
  }

  @Test
  void cannotGiveAnItemACallNumberOfAKindThatIsNone() {
    String sent =
        """
        {"item_data":{"barcode":"LABEL-9","alternative_call_number":"580.1",
         "alternative_call_number_type":{"value":"XX"}}}
        """;

    assertThat(NORTH.post(items, sent).errorCode()).isEqualTo("40166404");
    assertThat(NORTH.post(items, sent).body())
        .contains("XX is not valid for the field alternative_call_number_type. Valid options")
        .contains("0, 1,");
    assertThat(
            NORTH
                .inXml()
                .post(
                    items,
                    "<item><item_data><alternative_call_number_type>XX"
                        + "</alternative_call_number_type></item_data></item>")
                .body())
        .contains("<errorCode>40166404<");
    assertThat(NORTH.get("/items?item_barcode=LABEL-9").errorCode()).isEqualTo("401689");
    assertThat(NORTH.post(items, sent.replace("XX", "#")).status()).isEqualTo(200);
  }

  private String added(String barcode) {
    Caller.Answer added =
        NORTH.post(
            items,
            """
            {"item_data":{"barcode":"%s","description":"v. 2 1941",
             "alternative_call_number":"580.1 M67","alternative_call_number_type":{"value":"1"}}}
            """
                .formatted(barcode));
    return items + "/" + added.at("/item_data/pid");
  }

  @Test
  void dividesCallNumbersOfTheLibraryOfCongressAtTheirParts() {
    assertThat(LabelLines.of(new CallNumber("0", "QK533.2.M67 1999 v.2")))
        .containsExactly("QK", "533.2", ".M67", "1999", "v.2");
    assertThat(LabelLines.of(new CallNumber("0", "PZ 7 .B65")).toString())
        .isEqualTo("[PZ, 7, .B65]");
    assertThat(LabelLines.of(new CallNumber("0", "Folio 12"))).containsExactly("Folio", "12");
    assertThat(LabelLines.of(new CallNumber("1", "813.54 F55"))).containsExactly("813.54", "F55");
    assertThat(LabelLines.of(new CallNumber(" ", "  "))).isEmpty();
  }

  @Test
  void keepsAbbreviationsAndParenthesesOfADescriptionTogether() {
    assertThat(LabelLines.of("v. 93:no. 2 (1941:Feb. 3)"))
        .containsExactly("v. 93", "no. 2", "(1941:Feb. 3)");
    assertThat(LabelLines.of(") 1:2")).containsExactly(")", "1", "2");
    assertThat(LabelLines.of("")).isEmpty();
  }
}
