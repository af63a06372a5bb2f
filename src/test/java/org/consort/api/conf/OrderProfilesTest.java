package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.TestLibrary;
import org.consort.ordering.IntegrationProfile;
import org.consort.ordering.IntegrationProfiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Programs that order look here which profiles there are.
class OrderProfilesTest {
  private static final String PROFILES = "/conf/integration-profiles";
  private static final String ORDERS = PROFILES + "?type=NEW_ORDER_API";

  private final LendingLibrary lending = new LendingLibrary();
  private final Caller north = lending.north();

  @BeforeEach
  void setUp() {
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
  void cannotBeAddedChangedOrReadByOthers() {
    Caller.Answer one = north.get(ORDERS + "&limit=1");
    String path = PROFILES + "/" + one.at("/integration_profile/0/id");
    String body = north.get(path).body();

    assertThat(north.put(path, body).errorCode()).isEqualTo("40166411");
    assertThat(north.post(PROFILES, body).body()).contains("type").contains("WEBHOOKS");
    assertThat(lending.library().south().get(path).errorCode()).isEqualTo("40166411");
    assertThat(north.get(PROFILES + "/x").errorCode()).isEqualTo("40166411");
    assertThat(north.get(ORDERS).at("/total_record_count")).isEqualTo("2");
  }
}
