package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.consort.circulation.Hold;
import org.consort.circulation.HoldOutcome;
import org.consort.circulation.NewHold;
import org.consort.circulation.PickupPlace;
import org.consort.circulation.RequestStatus;
import org.consort.circulation.Wanted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Copies that come for an order while patrons wait for the title.
class ReceivedCopiesTest {
  private static final String LINE = "/acq/po-lines/POL-1";
  private static final String COPIES = LINE + "/items";

  private final OrderApi api = new OrderApi();
  private final Caller vendor = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canServeOnlyOnceTheyHaveCome() {
    String copy = placed(1);
    RequestId mira = requested("mira");
    RequestId odd = requested("odd");
    assertWaits(mira);

    Answer received = vendor.post(COPIES + "/" + copy + "?op=receive", "");

    assertThat(process(received)).isEqualTo("REQUESTED");
    assertThat(vendor.get(COPIES).at("/item/0/item_data/process_type/value"))
        .isEqualTo("REQUESTED");
    assertServed(mira, copy);
    assertWaits(odd);
  }

  @Test
  void canBeReceivedInXmlForWhoWaits() {
    String copy = placed(1);
    RequestId mira = requested("mira");

    Answer received = vendor.inXml().post(COPIES + "/" + copy + "?op=receive", "<item/>");

    assertThat(received.body()).containsPattern("<process_type[^>]*>REQUESTED<");
    assertServed(mira, copy);
  }

  @Test
  void canServeWhenNobodyHadAnnouncedThem() {
    placed(1);
    RequestId mira = requested("mira");

    Answer added = vendor.post(COPIES, "{\"item_data\":{\"barcode\":\"NEW-1\"}}");

    assertThat(process(added)).as(added.body()).isEqualTo("REQUESTED");
    assertServed(mira, added.at("/item_data/pid"));
  }

  @Test
  void cannotServeWhenTheyComeAsNotLoanable() {
    String copy = placed(1);
    RequestId mira = requested("mira");

    Answer received =
        vendor.post(
            COPIES + "/" + copy + "?op=receive",
            "{\"item_data\":{\"policy\":{\"value\":\"REFONLY\"}}}");

    assertThat(received.at("/item_data/policy/value")).isEqualTo("REFONLY");
    assertThat(process(received)).isEmpty();
    assertWaits(mira);
  }

  @Test
  void cannotServeAnyMoreOnceTheirLineSaysTheyAreNotLent() {
    String copy = placed(2);
    RequestId mira = requested("mira");
    vendor.post(COPIES + "/" + copy + "?op=receive", "");
    assertServed(mira, copy);

    String lent = "\"pid\":\"" + copy + "\",\"item_policy\":{\"value\":\"";
    Answer changed =
        vendor.put(LINE, vendor.get(LINE).body().replace(lent + "\"", lent + "REFONLY\""));

    assertThat(changed.body()).contains("\"REFONLY\"");
    assertWaits(mira);
    assertThat(vendor.get(COPIES).body()).doesNotContain("\"REQUESTED\"");
  }

  private static String process(Answer item) {
    return item.at("/item_data/process_type/value");
  }

  private void assertServed(RequestId request, String copy) {
    assertThat(hold(request).progress().status()).isEqualTo(RequestStatus.IN_PROCESS);
    assertThat(hold(request).progress().carrier()).asString().isEqualTo(copy);
  }

  private void assertWaits(RequestId request) {
    assertThat(hold(request).progress().status()).isEqualTo(RequestStatus.NOT_STARTED);
  }

  private Hold hold(RequestId id) {
    return api.library().circulation().requests().active(TestLibrary.NORTH, id).orElseThrow();
  }

  /// The id of the first copy of a new line.
  private String placed(int quantity) {
    Answer placed =
        vendor.post(
            "/acq/po-lines",
            """
            {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
             "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
             "price": {"sum": "42.50", "currency": {"value": "USD"}},
             "resource_metadata": {"title": "Invisible cities"},
             "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
             "location": [{"quantity": "%d", "library": {"value": "MAIN"},
                           "shelving_location": "STACKS"}]}
            """
                .formatted(quantity));
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
    return placed.at("/location/0/copy/0/pid");
  }

  private RequestId requested(String reader) {
    String title = vendor.get(LINE).at("/resource_metadata/mms_id/value");
    HoldOutcome outcome =
        api.library()
            .circulation()
            .requests()
            .place(
                TestLibrary.NORTH,
                new NewHold(
                    api.library().reader(reader),
                    new Wanted.AnyCopy(MmsId.parse(title).orElseThrow()),
                    PickupPlace.library("SCI")));
    assertThat(outcome).isInstanceOf(HoldOutcome.Placed.class);
    return ((HoldOutcome.Placed) outcome).hold().id();
  }
}
