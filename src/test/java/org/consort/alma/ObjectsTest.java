package org.consort.alma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.consort.alma.acq.PoLine;
import org.consort.alma.bibs.Bib;
import org.consort.alma.bibs.BibBuilder;
import org.consort.alma.bibs.Bibs;
import org.consort.alma.bibs.Item;
import org.consort.alma.bibs.ItemDataBuilder;
import org.consort.alma.users.ItemLoan;
import org.consort.alma.users.User;
import org.consort.alma.users.UserBuilder;
import org.consort.alma.users.UserRequests;
import org.consort.alma.wire.Codec;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Format;
import org.consort.alma.wire.RecordXml;
import org.junit.jupiter.api.Test;

class ObjectsTest {
  @Test
  void aVisitingPatronIsReadWithWhatIsNull() {
    User user =
        json(
            User.class,
            """
            {"record_type":{"value":"PUBLIC"},"first_name":"Ann","last_name":"Lee","link":null,
             "status":{"value":"ACTIVE"},"is_researcher":false,"expiry_date":"2027-01-31Z",
             "user_identifier":[{"id_type":{"value":"BARCODE"},"value":"77"},
              {"id_type":{"value":"INST_ID"},"value":"u77@north","note":null}],
             "external_id":"u77@north","account_type":{"value":"EXTERNAL"},"user_block":null,
             "user_group":{"value":"VISITOR","desc":"x"},"expirationDate":"2027-01-31"}""");

    assertThat(user.userIdentifier())
        .extracting(it -> it.value())
        .containsExactly("77", "u77@north");
    assertThat(user.expiryDate()).isEqualTo("2027-01-31");
    assertThat(user.userBlock()).isEmpty();
    assertThat(user.primaryId()).isNull();
  }

  @Test
  void aUserKeepsItsEmptyListsAndItsWrappersInXml() {
    User user = UserBuilder.builder().primaryId("x").password("").build();

    assertThat(text(Codec.json(user)))
        .isEqualTo(
            "{\"primary_id\":\"x\",\"password\":\"\",\"user_identifier\":[],\"user_role\":[],"
                + "\"user_block\":[],\"user_note\":[],\"user_statistic\":[],"
                + "\"proxy_for_user\":[]}");
    assertThat(text(Codec.xml(user))).contains("<primary_id>x</primary_id>", "<user_roles/>");
  }

  @Test
  void aVendorsOrderIsTheSameInJsonAndXml() {
    PoLine json =
        json(
            PoLine.class,
            """
            {"owner":{"value":"MAIN"},"type":{"value":"PRINTED_BOOK_OT"},"rush":"false",
             "number":"","price":{"sum":"42.50","currency":{"value":"EUR"}},"discount":"5",
             "resource_metadata":{"mms_id":{"value":""},"title":"Quiet harbours",
              "system_control_number":["(VEN)1","(VEN)2"]},
             "fund_distribution":[{"fund_code":{"value":"ART"},"percent":60},
              {"fund_code":{"value":"GEN"},"percent":"40"}],
             "location":[{"quantity":"2","library":{"value":"MAIN"},"shelving_location":"STACKS",
              "copy":[{"item_policy":{"value":"LOAN"}},{"item_policy":{"value":"LOAN"}}]}],
             "note":[{"note_text":"cart 7"}],"vendor_reference_number_type":"Null"}""");
    PoLine xml =
        xml(
            PoLine.class,
            """
            <po_line><owner>MAIN</owner><type desc="any">PRINTED_BOOK_OT</type><rush>false</rush>
             <number/><price><sum>42.50</sum><currency>EUR</currency></price><discount>5</discount>
             <resource_metadata><title>Quiet harbours</title><mms_id/><system_control_numbers>
              <system_control_number>(VEN)1</system_control_number>
              <system_control_number>(VEN)2</system_control_number></system_control_numbers>
             </resource_metadata><fund_distributions>
              <fund_distribution><fund_code>ART</fund_code><percent>60</percent></fund_distribution>
              <fund_distribution><fund_code>GEN</fund_code><percent>40</percent></fund_distribution>
             </fund_distributions><locations><location><quantity>2</quantity>
              <library>MAIN</library><shelving_location>STACKS</shelving_location>
              <copies><copy><item_policy>LOAN</item_policy></copy>
              <copy><item_policy>LOAN</item_policy></copy></copies></location></locations>
             <notes><note><note_text>cart 7</note_text></note></notes>
             <vendor_reference_number_type>Null</vendor_reference_number_type></po_line>""");

    assertThat(xml.fundDistribution()).isEqualTo(json.fundDistribution());
    assertThat(xml.location()).isEqualTo(json.location());
    assertThat(xml.price()).isEqualTo(json.price());
    assertThat(xml.note()).isEqualTo(json.note());
    assertThat(xml.rush()).isEqualTo(json.rush()).isFalse();
    assertThat(xml.type()).isEqualTo(Coded.of("PRINTED_BOOK_OT", "any"));
    assertThat(json.location().getFirst().quantity()).isEqualTo(2);
    assertThat(json.resourceMetadata().systemControlNumber()).hasSize(2);
    assertThat(text(Codec.json(json)))
        .contains("\"sum\":\"42.50\"", "\"quantity\":2", "\"rush\":false");
  }

  @Test
  void holdingDataInsideItemDataIsPassedOver() {
    Item item =
        json(
            Item.class,
            """
            {"item_data":{"barcode":"B1","physical_material_type":{"value":"BOOK"},
             "base_status":{"value":"1"},"internal_note_1":"one",
             "holding_data":{"library":{"value":"MAIN"}}}}""");

    assertThat(item.itemData().barcode()).isEqualTo("B1");
    assertThat(item.itemData().internalNote1()).isEqualTo("one");
    assertThat(item.holdingData()).isNull();
  }

  @Test
  void anItemWithoutProcessStillSaysSo() {
    Object item =
        new Item(
            null,
            null,
            ItemDataBuilder.builder()
                .processType(Coded.NONE)
                .physicalCondition(Coded.EMPTY)
                .build(),
            null,
            null);

    assertThat(text(Codec.json(item)))
        .isEqualTo("{\"item_data\":{\"process_type\":{\"value\":\"\"},\"physical_condition\":{}}}");
  }

  @Test
  void aLoansRequestIdMayBeATextOrAnObject() {
    assertThat(json(ItemLoan.class, "{\"request_id\":\"17\"}").requestId())
        .isEqualTo(Coded.of("17"));
    assertThat(json(ItemLoan.class, "{\"request_id\":{\"value\":\"17\"}}").requestId())
        .isEqualTo(Coded.of("17"));
  }

  @Test
  void aBibCarriesItsMarcAsAStringInJsonAndInlineInXml() {
    Bib bib =
        BibBuilder.builder()
            .mmsId("991")
            .suppressFromPublishing(false)
            .record(new RecordXml("<record><leader>00</leader></record>"))
            .build();

    assertThat(text(Codec.json(bib)))
        .isEqualTo(
            "{\"mms_id\":\"991\",\"suppress_from_publishing\":\"false\",\"anies\":[\"<?xml"
                + " version=\\\"1.0\\\" encoding=\\\"UTF-16\\\"?>"
                + "<record><leader>00</leader></record>\"]}");
    assertThat(text(Codec.xml(bib))).endsWith("<record><leader>00</leader></record></bib>");
    assertThat(text(Codec.json(new Bibs(List.of(), 0))))
        .isEqualTo("{\"bib\":[],\"total_record_count\":0}");
    assertThat(text(Codec.json(new UserRequests(List.of(), 0))))
        .isEqualTo("{\"total_record_count\":0}");
  }

  private static <T> T json(Class<T> type, String body) {
    return Codec.read(type, body.getBytes(StandardCharsets.UTF_8), Format.JSON);
  }

  private static <T> T xml(Class<T> type, String body) {
    return Codec.read(type, body.getBytes(StandardCharsets.UTF_8), Format.XML);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
