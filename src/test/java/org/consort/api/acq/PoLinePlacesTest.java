package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Programs read from a line under which holdings its copies stand, and where they belong.
class PoLinePlacesTest {
  private static final String LINE = "/acq/po-lines/POL-1";
  private static final String ORDER =
      """
      {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
       "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
       "price": {"sum": "42.50", "currency": {"value": "USD"}},
       "resource_metadata": {"title": "Invisible cities", "isbn": "9780156453806"},
       "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
       "location": [{"quantity": "1", "library": {"value": "MAIN"}, "shelving_location": "STACKS",
         "copy": [{"item_policy": {"value": "BOOK"}, "is_temp_location": "false",
                   "permanent_library": {"value": ""}, "permanent_shelving_location": ""}]}]}
      """;

  private static final String ON_RESERVE =
      """
      {"holding_data":{"in_temp_location":true,"temp_library":{"value":"SCI"},
                       "temp_location":{"value":"STACKS"}},
       "item_data":{"policy":{"value":"BOOK"}}}
      """;

  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canReadTheHoldingsOfALocation() {
    Answer placed = caller.post("/acq/po-lines", ORDER);

    String id = placed.at("/location/0/holding/0/id");
    assertThat(id).as(placed.body()).startsWith("22");
    assertThat(placed.at("/location/0/holding/0/link")).endsWith("/holdings/" + id);
    assertThat(caller.inXml().get(LINE).body())
        .contains("/holdings/" + id + "\"><id>" + id + "</id></holding></holdings>");
  }

  @Test
  void canReadThatACopyIsAtItsPlace() {
    String copy = "/location/0/copy/0";

    Answer placed = caller.post("/acq/po-lines", ORDER);

    assertThat(placed.at(copy + "/is_temp_location")).as(placed.body()).isEqualTo("false");
    assertThat(placed.json().at(copy + "/permanent_library/value").isString()).isTrue();
    assertThat(placed.json().at(copy + "/permanent_shelving_location").isString()).isTrue();
    assertThat(caller.inXml().get(LINE).body())
        .contains("<is_temp_location>false</is_temp_location>");
  }

  @Test
  void canReadThePolicyOfACopyThatHasNone() {
    Answer placed =
        caller.post("/acq/po-lines", ORDER.replace("\"item_policy\": {\"value\": \"BOOK\"}, ", ""));

    assertThat(placed.json().at("/location/0/copy/0/item_policy/value").isString())
        .as(placed.body())
        .isTrue();
    assertThat(caller.inXml().get(LINE).body()).contains("<item_policy></item_policy>");
    assertThat(caller.put(LINE, placed.body()).body()).isEqualTo(placed.body());
  }

  @Test
  void canReadWhereACopyBelongsThatStandsElsewhere() {
    String copy = "/location/0/copy/1";
    caller.post("/acq/po-lines", ORDER);
    Answer received = caller.post(LINE + "/items", ON_RESERVE);
    assertThat(received.at("/item_data/library/value")).as(received.body()).isEqualTo("SCI");

    Answer read = caller.get(LINE);

    assertThat(read.at(copy + "/is_temp_location")).as(read.body()).isEqualTo("true");
    assertThat(read.at(copy + "/permanent_library/value")).isEqualTo("MAIN");
    assertThat(read.at(copy + "/permanent_library/desc")).isEqualTo("Main Library");
    assertThat(read.at(copy + "/permanent_shelving_location")).isEqualTo("STACKS");
    assertThat(caller.inXml().get(LINE).body())
        .contains("<is_temp_location>true</is_temp_location>")
        .contains("<permanent_library desc=\"Main Library\">MAIN</permanent_library>");
    assertThat(caller.put(LINE, read.body()).body()).isEqualTo(read.body());
  }

  @Test
  void cannotOrderWhatIsAlreadyElsewhere() {
    String away = ORDER.replace("\"is_temp_location\": \"false\"", "\"is_temp_location\": true");

    Answer refused = caller.post("/acq/po-lines", away);

    assertThat(refused.errorCode()).as(refused.body()).isEqualTo("401872");
    assertThat(refused.body()).contains("is_temp_location").contains("false, until");
    assertThat(api.rows("po_line")).isZero();
    String read = caller.post("/acq/po-lines", ORDER).body();
    assertThat(
            caller
                .inXml()
                .put(
                    LINE,
                    caller
                        .inXml()
                        .get(LINE)
                        .body()
                        .replace("<is_temp_location>false", "<is_temp_location>true"))
                .body())
        .contains("<errorCode>401872</errorCode>");
    assertThat(caller.get(LINE).body()).isEqualTo(read);
  }
}
