package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.Vendors;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.TestLibrary;
import org.consort.base.InstitutionId;
import org.consort.ordering.IntegrationProfile;
import org.consort.ordering.IntegrationProfiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Programs that order look here which profiles there are.
class OrderProfilesTest {
  private static final String PROFILES = "/conf/integration-profiles";
  private static final String PLAIN =
      "{\"code\":\"PLAIN\",\"name\":\"Plain\",\"type\":{\"value\":\"NEW_ORDER_API\"},"
          + "\"system\":{\"value\":\"OTHER\"},\"default\":true,\"parameter\":[]}";
  private static final String GIVEN =
      PLAIN
          .replace("PLAIN", "YBP")
          .replace("true", "false")
          .replace(
              "[]",
              Stream.of(
                      parameter("vendors", "YBP, GOBI"),
                      parameter("non_serial_match_method", "ISBN_EXACT_SUBFIELD"),
                      parameter("upon_no_match", "IMPORT"),
                      parameter("prefer_same_inventory", "false"),
                      parameter("do_not_create_when", "NOT_FULLY_FUNDED,INVALID_FUND"))
                  .collect(Collectors.joining(",", "[", "]")));
  private static final String ORDERS = PROFILES + "?type=NEW_ORDER_API";

  private final LendingLibrary lending = new LendingLibrary();
  private final Caller north = lending.north();

  @BeforeEach
  void setUp() {
    Stream.of("YBP", "GOBI").forEach(code -> vendor(TestLibrary.NORTH, code));
    vendor(TestLibrary.SOUTH, "SUD");
    IntegrationProfiles profiles = new IntegrationProfiles(lending.library().database());
    profiles.add(TestLibrary.NORTH, IntegrationProfile.plain("USUAL", "Every vendor").asDefault());
    profiles.add(
        TestLibrary.NORTH, IntegrationProfile.plain("GOBI", "Books from GOBI").ofSystem("GOBI"));
  }

  @AfterEach
  void close() {
    lending.close();
  }

  @Test
  void canBeListedAndReadOneByOne() {
    Caller.Answer listed = north.get(ORDERS);

    assertThat(listed.at("/total_record_count")).isEqualTo("2");
    JsonNode usual = listed.json().at("/integration_profile/0");
    assertThat(usual.at("/code").asString()).isEqualTo("USUAL");
    assertThat(usual.at("/name").asString()).isEqualTo("Every vendor");
    assertThat(usual.at("/default").asBoolean()).isTrue();
    assertThat(usual.at("/type/value").asString()).isEqualTo("NEW_ORDER_API");
    assertThat(listed.at("/integration_profile/1/system/value")).isEqualTo("GOBI");
    assertThat(north.get(PROFILES + "/" + usual.at("/id").asString()).json()).isEqualTo(usual);
  }

  @Test
  void canBeReadInXml() {
    assertThat(north.inXml().get(ORDERS + "&q=name~gobi").body())
        .contains("<integration_profiles total_record_count=\"1\">")
        .contains("<code>GOBI</code><name>Books from GOBI</name>")
        .contains("New Order API\">NEW_ORDER_API</type>")
        .contains("<name>upon_no_match</name><value>IMPORT</value>");
  }

  @Test
  void canBeToldFromListeners() {
    assertThat(north.get(PROFILES + "?type=WEBHOOKS").at("/total_record_count")).isEqualTo("0");
    assertThat(north.get(PROFILES + "?limit=1&offset=1").at("/integration_profile/0/code"))
        .isEqualTo("GOBI");
    assertThat(lending.library().south().get(PROFILES).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void canBeAddedInBothFormats() {
    Caller.Answer added = north.post(PROFILES, GIVEN);

    assertThat(added.status()).isEqualTo(200);
    JsonNode read = north.get(PROFILES + "/" + added.at("/id")).json();
    assertThat(added.json()).isEqualTo(read);
    assertThat(read.at("/code").asString()).isEqualTo("YBP");
    assertThat(read.at("/system/value").asString()).isEqualTo("OTHER");
    assertThat(setting(added, "vendors")).isEqualTo("YBP,GOBI");
    assertThat(setting(added, "non_serial_match_method")).isEqualTo("isbn-exact");
    assertThat(setting(added, "do_not_create_when")).isEqualTo("INVALID_FUND,NOT_FULLY_FUNDED");
    assertThat(setting(added, "prefer_same_inventory")).isEqualTo("false");

    String again =
        north.inXml().get(PROFILES + "/" + added.at("/id")).body().replace("YBP<", "HARRASSOWITZ<");
    assertThat(north.inXml().with("Content-Type", "application/xml").post(PROFILES, again).body())
        .contains("<code>HARRASSOWITZ</code>")
        .contains("<value>INVALID_FUND,NOT_FULLY_FUNDED</value>");
  }

  @Test
  void canBeWrittenBackAsTheyWereRead() {
    for (JsonNode each : north.get(ORDERS).json().at("/integration_profile")) {
      String path = PROFILES + "/" + each.at("/id").asString();
      assertThat(north.put(path, each.toString()).json()).isEqualTo(each);
    }
  }

  @Test
  void canBeChangedAndTakeOverAsDefault() {
    String path = PROFILES + "/" + north.post(PROFILES, GIVEN).at("/id");

    Caller.Answer changed = north.put(path, PLAIN.replace("PLAIN", "YBP"));

    assertThat(changed.at("/default")).isEqualTo("true");
    assertThat(setting(changed, "vendors")).isEmpty();
    assertThat(setting(changed, "prefer_same_inventory")).isEqualTo("true");
    assertThat(north.get(ORDERS).json().at("/integration_profile").findValuesAsString("default"))
        .containsExactlyInAnyOrder("false", "false", "true");
  }

  @Test
  void cannotBeWrittenWrongly() {
    String path = PROFILES + "/" + north.get(ORDERS).at("/integration_profile/0/id");

    refused(PLAIN.replace("\"code\":\"PLAIN\",", ""), "401664", "code");
    refused(PLAIN.replace("\"value\":\"OTHER\"", ""), "401664", "system");
    refused(PLAIN.replace("NEW_ORDER_API", "SIS"), "401666", "NEW_ORDER_API, WEBHOOKS");
    refused(PLAIN.replace("PLAIN", "GOBI"), "40166411", "code is invalid. Received: GOBI");
    refused(GIVEN.replace("ISBN_EXACT_SUBFIELD", "GUESS"), "401872", "non_serial_match_method");
    refused(GIVEN.replace("IMPORT", "ADD_TO_NETWORK_ZONE"), "401666", "Valid: IMPORT");
    refused(GIVEN.replace("INVALID_FUND", "RAIN"), "401666", "INSUFFICIENT_FUNDS");
    refused(GIVEN.replace("\"false\"", "\"perhaps\""), "401666", "Valid: true, false");
    refused(GIVEN.replace("prefer_same", "prefer_blue"), "401666", "do_not_create_when");
    refused(with("use_network_zone", "true"), "401666", "the institution is in no network");
    refused(with("normalization_process", "NONE"), "401872", "normalization_process");
    refused(with("validation_exception_profile", "none"), "401872", "marcxml-bib-import");

    assertThat(north.put(path, PLAIN.replace("PLAIN", "GOBI")).errorCode()).isEqualTo("40166411");
    assertThat(north.put(path, PLAIN.replace("NEW_ORDER_API", "WEBHOOKS")).errorCode())
        .isEqualTo("401666");
    assertThat(north.get(ORDERS).at("/total_record_count")).isEqualTo("2");
    assertThat(north.get(path).at("/code")).isEqualTo("USUAL");
  }

  @Test
  void cannotBeForVendorsThatAreNotThere() {
    String named = "Given vendors is illegal. Received: HARB. Valid values: GOBI, YBP.";
    String other = GIVEN.replace("YBP, GOBI", "YBP, HARB").replace("\"YBP\"", "\"HARB\"");
    refused(other, "401872", named);
    refused(GIVEN.replace("YBP, GOBI", "SUD"), "401872", "Received: SUD");
    String path = PROFILES + "/" + north.post(PROFILES, GIVEN).at("/id");
    String inXml = north.inXml().get(path).body().replace("YBP,GOBI", "GOBI,HARB");

    assertThat(north.inXml().put(path, inXml).body())
        .contains("<errorCode>401872</errorCode>")
        .contains(named);
    assertThat(setting(north.get(path), "vendors")).isEqualTo("YBP,GOBI");
    Stream.of("A", "B", "C", "D", "E", "F", "H", "I", "J")
        .forEach(code -> vendor(TestLibrary.NORTH, code));
    refused(other, "401872", "A, B, C, D, E, F, GOBI, H, I, J and 1 more.");
    assertThat(lending.library().south().post(PROFILES, GIVEN).body())
        .contains("Received: YBP. Valid values: SUD.");
  }

  private void vendor(InstitutionId institution, String code) {
    new Vendors(lending.library().database())
        .add(institution, new Vendor(code, code, true, List.of()));
  }

  @Test
  void cannotBeReadOrChangedByOthers() {
    String path = PROFILES + "/" + north.get(ORDERS).at("/integration_profile/0/id");
    Caller south = lending.library().south();

    assertThat(south.get(path).errorCode()).isEqualTo("40166411");
    assertThat(south.put(path, PLAIN).errorCode()).isEqualTo("40166411");
    assertThat(north.get(PROFILES + "/x").errorCode()).isEqualTo("40166411");
    assertThat(north.get(path).at("/code")).isEqualTo("USUAL");
  }

  private void refused(String body, String code, String because) {
    Caller.Answer refused = north.post(PROFILES, body);
    assertThat(refused.errorCode()).as(refused.body()).isEqualTo(code);
    assertThat(refused.body()).contains(because);
  }

  private static String with(String name, String value) {
    return PLAIN.replace("\"parameter\":[", "\"parameter\":[" + parameter(name, value));
  }

  private static String parameter(String name, String value) {
    return "{\"name\":{\"value\":\"%s\"},\"value\":\"%s\"}".formatted(name, value);
  }

  private static String setting(Caller.Answer profile, String name) {
    for (JsonNode parameter : profile.json().at("/parameter")) {
      if (parameter.at("/name/value").asString().equals(name)) {
        return parameter.at("/value").asString();
      }
    }
    throw new AssertionError(profile.body());
  }
}
