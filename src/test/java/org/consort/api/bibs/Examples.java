package org.consort.api.bibs;

import java.util.ArrayList;
import java.util.List;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.catalogue.intake.Intake;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.web.Route;

/// Bodies to send, and the endpoints of this package in one library.
final class Examples {
  private Examples() {}

  static TestLibrary open() {
    return TestLibrary.open(Examples::routes);
  }

  static List<Route> routes(TestLibrary library) {
    Inventory inventory = library.inventory();
    List<Route> routes = new ArrayList<>();
    routes.addAll(new BibsEndpoint(library.doors(), inventory, library.circulation()).routes());
    routes.addAll(
        new BibWritesEndpoint(
                library.doors(),
                inventory,
                new Intake(
                    new NormalizationProcesses(library.database(), library.clock()),
                    library.clock()),
                library.circulation().withdrawals(inventory.desk()))
            .routes());
    routes.addAll(new HoldingsEndpoint(library.doors(), inventory).routes());
    routes.addAll(new PortfoliosEndpoint(library.doors(), inventory).routes());
    routes.addAll(new ItemsEndpoint(library.doors(), inventory, library.circulation()).routes());
    return routes;
  }

  static String bib(String title, String isbn) {
    return """
    <bib>
      <suppress_from_publishing>false</suppress_from_publishing>
      <record>
        <leader>00000nam a2200000   4500</leader>
        <controlfield tag="001">x-4711</controlfield>
        <datafield ind1="1" ind2="0" tag="245"><subfield code="a"> %s </subfield></datafield>
        <datafield ind1=" " ind2=" " tag="020"><subfield code="a">%s</subfield></datafield>
        <datafield ind1="1" ind2=" " tag="100"><subfield code="a">Moss, Ada.</subfield></datafield>
      </record>
    </bib>
    """
        .formatted(title, isbn);
  }

  static String holding(String library, String location) {
    return """
    <holding>
      <record>
        <datafield ind1="0" ind2=" " tag="852">
          <subfield code="b">%s</subfield>
          <subfield code="c">%s</subfield>
          <subfield code="h">QK533</subfield>
          <subfield code="i">.M67</subfield>
        </datafield>
        <datafield ind1="4" ind2="1" tag="866"><subfield code="a">v. 1-3</subfield></datafield>
      </record>
      <suppress_from_publishing>false</suppress_from_publishing>
    </holding>
    """
        .formatted(library, location);
  }

  static String item(String barcode) {
    return """
    {"item_data": {"barcode": "%s", "physical_material_type": {"value": "BOOK"},
      "policy": {"value": "SHORT", "desc": null}, "base_status": {"value": "1"},
      "description": "v. 2", "public_note": "Signed", "internal_note_2": "Map missing",
      "enumeration_a": "2", "pieces": "3", "arrival_date": "2026-03-01Z",
      "holding_data": {"library": {"value": "SCI"}}},
     "holding_data": {"copy_id": "c2"}}
    """
        .formatted(barcode);
  }

  static String addBib(Caller caller) {
    return added(
            caller
                .with("Content-Type", "application/xml")
                .post("/bibs", bib("Mosses of the fells", "9780820347523")))
        .at("/mms_id");
  }

  static String addHolding(Caller caller, String bib) {
    return added(
            caller
                .with("Content-Type", "application/xml")
                .post("/bibs/" + bib + "/holdings", holding("MAIN", "STACKS")))
        .at("/holding_id");
  }

  /// The path of the item.
  static String addItem(Caller caller, String bib, String holding, String barcode) {
    String items = "/bibs/" + bib + "/holdings/" + holding + "/items";
    return items + "/" + added(caller.post(items, item(barcode))).at("/item_data/pid");
  }

  private static Caller.Answer added(Caller.Answer answer) {
    if (answer.status() != 200) {
      throw new AssertionError(answer.body());
    }
    return answer;
  }
}
