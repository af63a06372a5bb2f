package org.consort.api.acq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VendorWriteTest {
  private static final String VENDORS = "/acq/vendors";
  private static final String ALBA =
      """
      {"code": "ALBA", "name": "Alba Livres", "status": {"value": "ACTIVE"},
       "additional_code": "A-7", "financial_sys_code": "FS 12", "material_supplier": true,
       "licensor": true, "language": {"value": "fr"},
       "library": [{"code": {"value": "MAIN"}}, {"code": {"value": "SCI"}}],
       "currency": [{"value": "EUR"}, {"value": "USD"}],
       "account": [{"code": "ALBA-1", "description": "Livres", "discount_percent": "12.5",
                    "library": [{"code": {"value": "MAIN"}}], "claiming_interval": "30"}],
       "contact_info": {"email": [{"preferred": true, "email_address": "bonjour@alba.example",
                                   "email_type": [{"value": "order_email"}]}]}}
      """;

  private final OrderApi api = new OrderApi();
  private final Caller caller = api.vendor();

  @AfterEach
  void close() {
    api.close();
  }

  @Test
  void canAddAVendorAndOrderFromIt() {
    Answer added = caller.post(VENDORS, ALBA);

    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(added.at("/link")).endsWith("/almaws/v1/acq/vendors/ALBA");
    assertThat(added.at("/financial_sys_code")).isEqualTo("FS 12");
    assertThat(added.at("/account/0/claiming_interval")).isEqualTo("30");
    assertThat(added.at("/contact_info/email/0/email_address")).isEqualTo("bonjour@alba.example");
    assertThat(caller.get(VENDORS + "/ALBA").json()).isEqualTo(added.json());
    assertThat(caller.get(VENDORS + "?type=licensor").at("/vendor/0/code")).isEqualTo("ALBA");
    assertThat(caller.get(VENDORS + "?type=governmental").at("/total_record_count")).isEqualTo("0");
    Answer placed = caller.post("/acq/po-lines", order("ALBA", "ALBA-1"));
    assertThat(placed.status()).as(placed.body()).isEqualTo(200);
  }

  @Test
  void canAddAVendorInXml() {
    Caller xml = caller.inXml();

    Answer added =
        xml.post(
            VENDORS,
            """
            <vendor><code>LICHT</code><name>Licht &amp; Sohn</name><status>INACTIVE</status>
              <material_supplier>false</material_supplier><licensor>true</licensor>
              <accounts><account><code>L-1</code>
                <libraries><library><code>01TST_NOR</code></library></libraries>
              </account></accounts></vendor>
            """);

    assertThat(added.status()).as(added.body()).isEqualTo(200);
    assertThat(added.body())
        .contains("<name>Licht &amp; Sohn</name>")
        .contains("<status desc=\"Inactive\">INACTIVE</status>")
        .contains("<material_supplier>false</material_supplier>");
    assertThat(caller.post("/acq/po-lines", order("LICHT", "L-1")).errorCode()).isEqualTo("401872");
  }

  @Test
  void canSendAVendorBackAsItWasRead() {
    caller.post(VENDORS, ALBA);
    for (String vendor : new String[] {"/ALBA", "/HARB"}) {
      for (Caller each : new Caller[] {caller, caller.inXml()}) {
        String read = each.get(VENDORS + vendor).body();

        Answer sent = each.put(VENDORS + vendor, read);

        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.body()).isEqualTo(read).isEqualTo(each.get(VENDORS + vendor).body());
      }
    }
  }

  @Test
  void canChangeAVendorAndWhatIsLeftOutIsGone() {
    caller.post(VENDORS, ALBA);
    String less =
        ALBA.replace("Alba Livres", "Alba Books").replaceFirst("\"additional_code\": \"A-7\",", "");

    Answer changed = caller.put(VENDORS + "/ALBA", less.replace("12.5", "15"));

    assertThat(changed.at("/name")).isEqualTo("Alba Books");
    assertThat(changed.at("/additional_code")).isEmpty();
    assertThat(changed.at("/account/0/discount_percent")).isEqualTo("15");
    assertThat(caller.get(VENDORS + "?q=name~books").json().at("/vendor").size()).isEqualTo(2);
  }

  @Test
  void cannotAddWhatIsNoVendor() {
    refused("{}", "401664", "vendor.code");
    refused("", "401676", "body");
    refused(ALBA.replace("\"name\"", "\"nome\""), "401664", "vendor.name");
    refused(ALBA.replace("ACTIVE", "ASLEEP"), "401666", "vendor.status");
    refused(ALBA.replace("12.5", "112.5"), "401666", "vendor.account[0].discount_percent");
    refused(ALBA.replace("12.5", "-1"), "401666", "0 to 100");
    refused(ALBA.replace("EUR", "GOLD"), "401666", "vendor.currency");
    refused(ALBA.replace("\"SCI\"", "\"NONE\""), "401666", "vendor.library");
    refused(ALBA.replace("\"licensor\"", "\"governmental\""), "401666", "governmental");
    refused(ALBA.replace("\"code\": \"ALBA-1\",", ""), "401664", "vendor.account[0].code");
    refused(ALBA.replace("FS 12", "x".repeat(100_001)), "REQUEST_TOO_LARGE", "of a vendor");
    assertThat(api.rows("vendor")).isEqualTo(1);
  }

  @Test
  void cannotAddAnAccountForNoLibraryOrOneTheVendorIsNotFor() {
    String account = "\"library\": [{\"code\": {\"value\": \"MAIN\"}}], \"claiming";

    refused(ALBA.replace(account, "\"claiming"), "60338", "ALBA-1");
    refused(ALBA.replace(account, account.replace("MAIN", "DCB")), "60337", "Valid: MAIN, SCI");
    assertThat(
            caller
                .inXml()
                .post(
                    VENDORS,
                    "<vendor><code>X</code><name>X</name><accounts><account><code>X-1</code>"
                        + "</account></accounts></vendor>")
                .body())
        .contains("<errorCode>60338</errorCode>");
  }

  @Test
  void cannotAddAVendorTwiceOrChangeItsCode() {
    caller.post(VENDORS, ALBA);

    refused(ALBA, "402119", "ALBA");
    Answer renamed = caller.put(VENDORS + "/ALBA", ALBA.replace("\"ALBA\"", "\"ALBE\""));
    assertThat(renamed.errorCode()).isEqualTo("401666");
    assertThat(caller.put(VENDORS + "/NONE", ALBA).errorCode()).isEqualTo("402880");
    assertThat(caller.inXml().delete(VENDORS + "/NONE").body())
        .contains("<errorCode>402880</errorCode>");
  }

  @Test
  void cannotRemoveAVendorOrAnAccountThatLinesName() {
    caller.post(VENDORS, ALBA);
    caller.post("/acq/po-lines", order("ALBA", "ALBA-1"));

    assertThat(caller.delete(VENDORS + "/ALBA").errorCode()).isEqualTo("402119");
    Answer without = caller.put(VENDORS + "/ALBA", ALBA.replace("ALBA-1", "ALBA-2"));
    assertThat(without.errorCode()).isEqualTo("402119");
    assertThat(without.body()).contains("ALBA-1");
    assertThat(caller.delete(VENDORS + "/HARB").status()).isEqualTo(204);
    assertThat(caller.get(VENDORS + "/HARB").errorCode()).isEqualTo("402880");
    assertThat(caller.get(VENDORS + "/ALBA").at("/account/0/code")).isEqualTo("ALBA-1");
  }

  @Test
  void cannotWriteForAnotherInstitutionOrWithAKeyThatReads() {
    Caller south = api.library().south();
    Caller reader =
        api.library().caller(TestLibrary.NORTH, EnumSet.of(Area.ACQ), EnumSet.noneOf(Area.class));

    assertThat(south.put(VENDORS + "/HARB", ALBA.replace("ALBA", "HARB")).errorCode())
        .isEqualTo("402880");
    assertThat(south.delete(VENDORS + "/HARB").errorCode()).isEqualTo("402880");
    assertThat(reader.post(VENDORS, ALBA).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(reader.delete(VENDORS + "/HARB").errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(caller.get(VENDORS + "/HARB").at("/name")).isEqualTo("Harbour Books");
  }

  private void refused(String body, String code, String says) {
    Answer answer = caller.post(VENDORS, body);
    assertThat(answer.errorCode()).as(answer.body()).isEqualTo(code);
    assertThat(answer.body()).contains(says);
  }

  private static String order(String vendor, String account) {
    return """
    {"owner": {"value": "MAIN"}, "type": {"value": "PRINTED_BOOK_OT"},
     "vendor": {"value": "%s"}, "vendor_account": "%s",
     "price": {"sum": "42.50", "currency": {"value": "USD"}},
     "resource_metadata": {"title": "Invisible cities"},
     "fund_distribution": [{"fund_code": {"value": "HIST-2026"}, "percent": 100}],
     "location": [{"quantity": "1", "library": {"value": "MAIN"},
                   "shelving_location": "STACKS"}]}
    """
        .formatted(vendor, account);
  }
}
