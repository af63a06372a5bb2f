package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.circulation.Hold;
import org.consort.circulation.HoldOutcome;
import org.consort.circulation.NewHold;
import org.consort.circulation.PickupPlace;
import org.consort.circulation.Wanted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PoLineCancelTest {
  private static final String LINE = "/acq/po-lines/POL-1";
  private static final String REASONS = "/conf/code-tables/POLineCancellationReasons";
  private static final String CANCEL = LINE + "?reason=LIBRARY_CANCELLED";

  private final OrderApi api = new OrderApi();
  private final Caller vendor = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canSayWhyALineIsCancelledAndThatTheVendorIsToBeTold() {
    place();

    assertThat(vendor.delete(CANCEL + "&comment=Too%20late%20for%20term&inform_vendor=true"))
        .extracting(Answer::status)
        .isEqualTo(204);

    Answer line = vendor.get(LINE);
    assertThat(line.at("/note/0/note_text")).isEqualTo("for the seminar");
    assertThat(line.at("/note/1/note_text")).isEqualTo("Too late for term");
    assertThat(line.at("/note/2/note_text"))
        .isEqualTo("The vendor is to be told of the cancellation. Nothing was sent.");
    assertThat(vendor.inXml().get(LINE).body())
        .contains("<note_text>Too late for term</note_text>");
    assertThat(lastStep("why")).contains("to be told").contains("nothing was sent");
  }

  @Test
  void keepsNoNoteOfWhatWasNotSaid() {
    place();

    assertThat(vendor.inXml().delete(CANCEL + "&inform_vendor=false&comment=%20").status())
        .isEqualTo(204);

    assertThat(vendor.get(LINE).at("/note/1/note_text")).isEmpty();
    assertThat(lastStep("why")).isEqualTo("nobody asked that the vendor be told");
  }

  @Test
  void cannotCancelWithWordsThatAreNone() {
    place();

    assertThat(vendor.delete(CANCEL + "&inform_vendor=perhaps").errorCode()).isEqualTo("401666");
    assertThat(vendor.inXml().delete(CANCEL + "&override=perhaps").body())
        .contains("<errorCode>401666</errorCode>")
        .contains("override");
    assertThat(vendor.get(LINE).at("/status/value")).isEqualTo("AUTO_PACKAGING");
  }

  @Test
  void cannotCancelForAReasonNobodyKnows() {
    place();
    vendor.put(REASONS, "{\"row\": [{\"code\": \"VENDOR_CANCELLED\", \"enabled\": false}]}");

    for (String reason : new String[] {"TOO_DEAR", "library_cancelled", "VENDOR_CANCELLED"}) {
      assertThat(vendor.delete(LINE + "?reason=" + reason).body())
          .contains("401666")
          .contains("Received: " + reason + ". Valid: LIBRARY_CANCELLED.");
      assertThat(vendor.inXml().delete(LINE + "?reason=" + reason + "&override=true").body())
          .contains("<errorCode>401666</errorCode>")
          .contains("reason parameter is not valid");
    }

    assertThat(vendor.delete(LINE + "?reason=").errorCode()).isEqualTo("40166414");
    assertThat(vendor.inXml().delete(LINE).body()).contains("POLineCancellationReasons");
    assertThat(vendor.get(LINE).at("/status/value")).isEqualTo("AUTO_PACKAGING");
    assertThat(api.rows("item")).isEqualTo(1);
    assertThat(lastStep("step")).isNotEqualTo("CANCELLATION");
  }

  @Test
  void canCancelForAReasonOfTheInstitutionsOwn() {
    place();
    Caller xml = vendor.inXml();
    assertThat(xml.get(REASONS).body()).contains("LIBRARY_CANCELLED").contains("VENDOR_CANCELLED");
    vendor.put(
        REASONS,
        "{\"row\": [{\"code\": \"OUT_OF_PRINT\", \"description\": \"No longer in print\"}]}");

    assertThat(api.library().south().get(REASONS).body()).doesNotContain("OUT_OF_PRINT");
    assertThat(xml.delete(LINE + "?reason=OUT_OF_PRINT").status()).isEqualTo(204);
    assertThat(lastStep("asked")).isEqualTo("for the reason No longer in print (OUT_OF_PRINT)");
  }

  @Test
  void cannotCancelWhatAPatronExpectsUnlessToldSo() {
    Hold hold = requested(place());

    Answer refused = vendor.delete(CANCEL);

    assertThat(refused.errorCode()).isEqualTo("401881");
    assertThat(refused.body()).doesNotContain("mira");
    assertThat(vendor.inXml().delete(CANCEL).body()).contains("<errorCode>401881</errorCode>");
    assertThat(vendor.get(LINE).at("/status/value")).isEqualTo("AUTO_PACKAGING");
    assertThat(api.rows("item")).isEqualTo(1);
    assertThat(api.rows("hold WHERE ended_at IS NULL")).isEqualTo(1);
    assertThat(vendor.delete(CANCEL + "&override=true").status()).isEqualTo(204);
    assertThat(vendor.get(LINE).at("/status/value")).isEqualTo("CANCELLED");
    assertThat(api.rows("item")).isZero();
    assertThat(api.rows("hold WHERE ended_at IS NULL AND id = " + hold.id())).isZero();
  }

  @Test
  void cannotTakeACopyOffALineThatAPatronExpects() {
    requested(place());
    String elsewhere =
        vendor
            .get(LINE)
            .body()
            .replace("\"STACKS\"", "\"REF\"")
            .replaceFirst("\"copy\":\\[.*?\\]", "\"copy\":[]");

    assertThat(vendor.put(LINE, elsewhere).errorCode()).isEqualTo("401876");
    assertThat(api.rows("item")).isEqualTo(1);
  }

  @Test
  void endsWhatPatronsExpectOfATitleThatGoesWithItsLine() {
    place();
    requestedTitle();

    assertThat(vendor.delete(CANCEL + "&bib=delete").status()).isEqualTo(204);

    assertThat(api.rows("bib")).isZero();
    assertThat(api.rows("hold WHERE ended_at IS NULL")).isZero();
  }

  @Test
  void cannotCancelWhatHasComeEvenWhenToldSo() {
    ItemId item = place();
    vendor.post(LINE + "/items/" + item + "?op=receive", "{}");

    assertThat(vendor.delete(CANCEL + "&override=true").errorCode()).isEqualTo("401881");
  }

  private String lastStep(String part) {
    var steps = vendor.get(LINE + "/explanation").json().at("/steps");
    return steps.get(steps.size() - 1).at("/" + part).asString();
  }

  private ItemId place() {
    Answer placed =
        vendor.post(
            "/acq/po-lines",
            """
            {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
             "vendor": {"value": "HARB"}, "vendor_account": "HARB-FIRM",
             "price": {"sum": "42.50", "currency": {"value": "USD"}},
             "resource_metadata": {"title": "Invisible cities"},
             "note": [{"note_text": "for the seminar"}],
             "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
             "location": [{"quantity": "1", "library": {"value": "MAIN"},
                           "shelving_location": "STACKS"}]}
            """);
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
    return ItemId.parse(placed.at("/location/0/copy/0/pid")).orElseThrow();
  }

  private Hold requested(ItemId item) {
    return requested(new Wanted.OneItem(item));
  }

  private void requestedTitle() {
    String mmsId = vendor.get(LINE).at("/resource_metadata/mms_id/value");
    requested(new Wanted.AnyCopy(MmsId.parse(mmsId).orElseThrow()));
  }

  private Hold requested(Wanted wanted) {
    TestLibrary library = api.library();
    long mira = library.reader("mira");
    HoldOutcome outcome =
        library
            .circulation()
            .requests()
            .place(TestLibrary.NORTH, new NewHold(mira, wanted, PickupPlace.library("SCI")));
    assertThat(outcome).isInstanceOf(HoldOutcome.Placed.class);
    return ((HoldOutcome.Placed) outcome).hold();
  }
}
