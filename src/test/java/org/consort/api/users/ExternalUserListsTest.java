package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What becomes of the lists of an external user that a replacement leaves out, or sends empty.
class ExternalUserListsTest {
  private static final String CORE =
      """
      "record_type":{"value":"PUBLIC"},"primary_id":"mira","last_name":"Holm",
      "account_type":{"value":"EXTERNAL"},"external_id":"SIS","user_group":{"value":"UNDERGRAD"}\
      """;
  private static final String WHOLE =
      """
      {%s,
       "contact_info":{
         "address":[{"line1":"Shore Lane 2","segment_type":"Internal"}],
         "email":[{"email_address":"m@holm.example","segment_type":"External"},
                  {"email_address":"m@desk.example","segment_type":"Internal"}],
         "phone":[{"phone_number":"1234","segment_type":"Internal"}]},
       "user_identifier":[
         {"id_type":{"value":"BARCODE"},"value":"M-1","segment_type":"Internal"},
         {"id_type":{"value":"INST_ID"},"value":"M-2","segment_type":"External"}],
       "user_role":[{"role_type":{"value":"200"},"scope":{"value":"MAIN"}}],
       "user_block":[{"block_description":{"value":"02-GLOBAL"},"segment_type":"Internal"}],
       "user_note":[{"note_type":{"value":"OTHER"},"note_text":"x","segment_type":"Internal"}],
       "user_statistic":[{"statistic_category":{"value":"MAPS"},"segment_type":"Internal"}]}
      """
          .formatted(CORE);
  private static final String CORE_IN_XML =
      """
      <user><record_type>PUBLIC</record_type><primary_id>mira</primary_id><last_name>Holm</last_name>
      <account_type>EXTERNAL</account_type><external_id>SIS</external_id>
      <user_group>UNDERGRAD</user_group>%s</user>
      """;
  private static final List<String> LISTS =
      List.of(
          "/contact_info/address",
          "/contact_info/email",
          "/contact_info/phone",
          "/user_identifier",
          "/user_block",
          "/user_note",
          "/user_statistic");

  private final TestLibrary library =
      TestLibrary.open(l -> new UsersEndpoint(l.doors(), l.frontDesk(), l.fees()).routes());
  private final Caller north = library.north();

  @AfterEach
  void close() {
    library.close();
  }

  private Answer replaced(String body) {
    assertThat(north.post("/users", WHOLE).status()).isEqualTo(200);
    assertThat(north.put("/users/mira", body).status()).isEqualTo(200);
    return north.get("/users/mira");
  }

  private static void isWithoutLists(Answer user) {
    for (String list : LISTS) {
      assertThat(user.json().at(list).size()).as(list).isZero();
    }
    assertThat(user.at("/user_role/0/scope/value")).isEqualTo("MAIN");
  }

  @Test
  void canBeEmptiedByLeavingThemOut() {
    isWithoutLists(replaced("{" + CORE + "}"));
    assertThat(north.get("/users/M-1").errorCode()).isEqualTo("401861");
  }

  @Test
  void canBeEmptiedBySendingThemEmpty() {
    isWithoutLists(
        replaced(
            "{"
                + CORE
                + ",\"contact_info\":{\"address\":[],\"email\":[],\"phone\":[]},\"user_identifier\":[],"
                + "\"user_role\":[],\"user_block\":null,\"user_note\":[],\"user_statistic\":[]}"));
  }

  @Test
  void canBeEmptiedInXmlToo() {
    north.post("/users", WHOLE);
    Answer leftOut = north.inXml().put("/users/mira", CORE_IN_XML.formatted(""));
    assertThat(leftOut.status()).as(leftOut.body()).isEqualTo(200);
    isWithoutLists(north.get("/users/mira"));

    north.put("/users/mira", WHOLE);
    north
        .inXml()
        .put(
            "/users/mira",
            CORE_IN_XML.formatted(
                "<contact_info><emails/></contact_info><user_identifiers/><user_roles/>"
                    + "<user_blocks/><user_notes/><user_statistics/>"));
    isWithoutLists(north.get("/users/mira"));
  }

  @Test
  void cannotBeEmptiedOfOneSegmentByEntriesOfTheOther() {
    Answer user =
        replaced(
            "{"
                + CORE
                + ",\"user_identifier\":[{\"id_type\":{\"value\":\"INST_ID\"},\"value\":\"M-3\"}]}");

    assertThat(user.at("/user_identifier/0/value")).isEqualTo("M-3");
    assertThat(user.at("/user_identifier/1/value")).isEqualTo("M-1");
    assertThat(user.json().at("/user_identifier").size()).isEqualTo(2);
  }
}
