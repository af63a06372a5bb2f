package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.TestLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UsersEndpointTest {

  private static final String MIRA =
      """
      {"record_type":{"value":"PUBLIC"},"primary_id":"mira","first_name":"Mira","middle_name":null,
       "last_name":"Holm","user_group":{"value":"UNDERGRAD","desc":"ignored"},
       "account_type":{"value":"INTERNAL"},"password":"tall ships 9","expiry_date":"2027-06-30Z",
       "contact_info":{"email":[{"email_address":"Mira@north.example","preferred":true,
         "email_type":[{"value":"personal"}]}]},
       "user_identifier":[{"id_type":{"value":"BARCODE"},"value":"NOR-771"}]}
      """;
  private static final String VISITOR =
      """
      {"record_type":{"value":"PUBLIC"},"first_name":"Visiting","last_name":"Patron",
       "status":{"value":"ACTIVE"},"is_researcher":false,"external_id":"hub-4711",
       "account_type":{"value":"EXTERNAL"},"user_group":{"value":"DCB_PATRON"},
       "user_identifier":[{"id_type":{"value":"INST_ID"},"value":"hub-4711"},
                          {"id_type":{"value":"BARCODE"},"value":"S-99"}]}
      """;

  private final TestLibrary library =
      TestLibrary.open(l -> new UsersEndpoint(l.doors(), l.frontDesk(), l.fees()).routes());
  private final Caller north = library.north();

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void canAddAUserAndReadThemByAnyIdentifier() {
    Answer added = north.post("/users", MIRA);

    assertThat(added.status()).isEqualTo(200);
    assertThat(added.at("/password")).isEmpty();
    assertThat(added.at("/user_group/desc")).isEqualTo("Undergraduate");
    assertThat(added.at("/expiry_date")).isEqualTo("2027-06-30Z");
    assertThat(added.at("/user_role/0/role_type/value")).isEqualTo("200");
    assertThat(north.get("/users/MIRA").at("/full_name")).isEqualTo("Mira Holm");
    assertThat(north.get("/users/nor-771").at("/primary_id")).isEqualTo("mira");
    assertThat(north.get("/users/nor-771?user_id_type=BARCODE").status()).isEqualTo(200);
  }

  @Test
  void canAddAVisitingPatronWithoutAPrimaryId() {
    Answer added = north.post("/users", VISITOR);

    assertThat(added.status()).isEqualTo(200);
    assertThat(added.at("/primary_id")).matches("\\d+9001");
    assertThat(north.get("/users/hub-4711").at("/primary_id")).isEqualTo(added.at("/primary_id"));
    assertThat(added.at("/user_identifier/0/segment_type")).isEqualTo("External");
  }

  @Test
  void answersInXmlUnlessAskedOtherwise() {
    north.post("/users", MIRA);
    Answer xml = north.with("Accept", "*/*").get("/users/mira/");

    assertThat(xml.body()).startsWith("<?xml").contains("<user_group desc=\"Undergraduate\">");
    assertThat(north.with("Accept", "*/*").get("/users/mira?format=json").body()).startsWith("{");
  }

  @Test
  void takesBackTheDocumentItGaveInBothFormats() {
    north.post("/users", MIRA);
    String json = north.get("/users/mira").body();
    String xml = north.inXml().get("/users/mira").body();

    assertThat(north.put("/users/mira", json).status()).isEqualTo(200);
    assertThat(north.inXml().put("/users/mira", xml).status()).isEqualTo(200);
    assertThat(north.get("/users/mira").body()).isEqualTo(json);
    assertThat(signIn(north, "mira", "tall%20ships%209").status()).isEqualTo(204);
  }

  @Test
  void saysWhichUserWasNotFound() {
    assertThat(north.get("/users/nobody").errorCode()).isEqualTo("401861");
    assertThat(north.get("/users/nobody").status()).isEqualTo(400);
    assertThat(north.get("/users/nobody?user_id_type=BARCODE").errorCode()).isEqualTo("401890");
    assertThat(north.put("/users/nobody", MIRA).errorCode()).isEqualTo("401861");
  }

  @Test
  void cannotSeeAnotherInstitutionsUsers() {
    north.post("/users", MIRA);
    Caller south = library.south();

    assertThat(south.get("/users/mira").errorCode()).isEqualTo("401861");
    assertThat(south.get("/users?q=primary_id~mira").body())
        .isEqualTo("{\"total_record_count\":0}");
    assertThat(south.delete("/users/mira").status()).isEqualTo(400);
  }

  @Test
  void refusesWhatIsMissingOrUnknown() {
    assertThat(code(MIRA.replace("\"record_type\":{\"value\":\"PUBLIC\"},", "")))
        .isEqualTo("401664");
    assertThat(code(MIRA.replace("\"value\":\"INTERNAL\"", "\"value\":null"))).isEqualTo("401664");
    assertThat(code(MIRA.replace("INTERNAL", "SOMETIMES"))).isEqualTo("401857");
    assertThat(code(MIRA.replace("UNDERGRAD", "PIRATE"))).isEqualTo("401852");
    assertThat(code(MIRA.replace("BARCODE", "PARROT"))).isEqualTo("401864");
    assertThat(code(MIRA.replace("PUBLIC", "PRIVATE"))).isEqualTo("401864");
    assertThat(code("{")).isEqualTo("401676");
    assertThat(code("")).isEqualTo("401676");
    assertThat(north.get("/users?limit=0").body()).isEqualTo("{\"total_record_count\":0}");
  }

  @Test
  void refusesTextNoDatabaseTakes() {
    assertThat(code(MIRA.replace("\"Mira\"", "\"Mi\\ud800ra\""))).isEqualTo("401666");
    assertThat(code(MIRA.replace("\"Mira\"", "\"Mi\\u0000ra\""))).isEqualTo("401666");
    assertThat(north.get("/users/%00").status()).isEqualTo(400);
    assertThat(code(MIRA.replace("\"mira\"", "\"" + "m".repeat(256) + "\""))).isEqualTo("401666");
    assertThat(code(MIRA.replace("2027-06-30Z", "next summer"))).isEqualTo("401666");
  }

  private String code(String body) {
    return north.post("/users", body).errorCode();
  }

  @Test
  void refusesASecondUserWithTheSameIdentifier() {
    north.post("/users", MIRA);
    Answer again = north.post("/users", MIRA);

    assertThat(again.errorCode()).isEqualTo("401851");
    assertThat(again.status()).isEqualTo(400);
  }

  @Test
  void letsAReadOnlyKeyCheckAPasswordButWriteNothing() {
    north.post("/users", MIRA);
    Caller reader = library.caller(TestLibrary.NORTH, Set.of(Area.USERS), Set.of());

    assertThat(signIn(reader, "nor-771", "tall%20ships%209").status()).isEqualTo(204);
    assertThat(signIn(reader, "mira", "wrong").errorCode()).isEqualTo("401866");
    assertThat(reader.post("/users/mira?op=auth&password=tall+ships+9", "").status())
        .isEqualTo(204);
    assertThat(signIn(reader, "nobody", "wrong").errorCode()).isEqualTo("401890");
    assertThat(reader.post("/users", VISITOR).errorCode()).isEqualTo("UNAUTHORIZED");
    assertThat(reader.delete("/users/mira").errorCode()).isEqualTo("UNAUTHORIZED");
  }

  private static Answer signIn(Caller caller, String id, String password) {
    return caller.with("Exl-User-Pw", password).post("/users/" + id + "?op=auth", "");
  }

  @Test
  void findsUsersByNameIdentifierAndEmail() {
    north.post("/users", MIRA);
    north.post("/users", VISITOR);

    assertThat(count("last_name~holm")).isEqualTo(1);
    assertThat(count("last_name~Ho%20AND%20first_name~mira")).isEqualTo(1);
    assertThat(count("ALL~mira_holm")).isEqualTo(1);
    assertThat(count("identifiers~NOR-771")).isEqualTo(1);
    assertThat(count("primary_id~mira")).isEqualTo(1);
    assertThat(count("primary_id~NOR-771")).isZero();
    assertThat(count("email~mira@NORTH.example")).isEqualTo(1);
    assertThat(count("last_name~%25")).isZero();
    assertThat(north.get("/users?q=shoe_size~9").errorCode()).isEqualTo("60106");
    assertThat(north.get("/users?q=holm").errorCode()).isEqualTo("60106");
  }

  private int count(String q) {
    return north.get("/users?q=" + q).json().at("/total_record_count").asInt();
  }

  @Test
  void listsUsersInPagesBrieflyOrInFull() {
    north.post("/users", MIRA);
    north.post("/users", VISITOR);
    Answer second = north.get("/users?limit=1&offset=1");

    assertThat(second.json().at("/total_record_count").asInt()).isEqualTo(2);
    assertThat(second.json().at("/user").size()).isEqualTo(1);
    assertThat(second.at("/user/0/last_name")).isEqualTo("Patron");
    assertThat(second.at("/user/0/link")).startsWith("http://localhost:").contains("/users/");
    assertThat(second.json().at("/user/0/user_group").isMissingNode()).isTrue();
    assertThat(north.get("/users?expand=full").at("/user/0/user_group/value"))
        .isEqualTo("UNDERGRAD");
  }

  @Test
  void showsCountsOnlyWhenAsked() {
    north.post("/users", MIRA);

    assertThat(north.get("/users/mira").json().at("/loans").isMissingNode()).isTrue();
    Answer expanded = north.get("/users/mira?expand=loans%2Crequests,fees");
    assertThat(expanded.at("/loans/value")).isEqualTo("0");
    assertThat(expanded.at("/requests/link")).endsWith("/users/mira/requests");
    assertThat(north.get("/users/mira?view=brief").json().at("/user_role").size()).isZero();
    assertThat(north.get("/users/mira?view=brief").at("/user_identifier/0/value"))
        .isEqualTo("NOR-771");
  }

  @Test
  void tellsInBriefTooWhoMustChangeThePassword() {
    north.post("/users", MIRA.replaceFirst("\\{", "{\"force_password_change\":\"TRUE\","));

    assertThat(north.get("/users/mira").at("/force_password_change")).isEqualTo("true");
    assertThat(north.get("/users/mira?view=brief").at("/force_password_change")).isEqualTo("true");
  }

  @Test
  void removesAUserWhoOwesNothing() {
    north.post("/users", MIRA);

    assertThat(north.delete("/users/mira").status()).isEqualTo(204);
    assertThat(north.get("/users/mira").errorCode()).isEqualTo("401861");
    assertThat(north.delete("/users/mira").errorCode()).isEqualTo("401890");
  }

  @Test
  void takesIdsWithBlanksSlashesAndForeignLetters() {
    north.post("/users", MIRA.replace("\"mira\"", "\"Žofie /+ß@x\""));
    Answer found = north.get("/users/%C5%BDofie%20%2F%2B%C3%9F%40x");

    assertThat(found.at("/primary_id")).isEqualTo("Žofie /+ß@x");
    String link = north.get("/users").at("/user/0/link");
    assertThat(north.get(link.substring(link.indexOf("/users"))).status()).isEqualTo(200);
  }

  @Test
  void replacesOfAVisitorOnlyEntriesOfTheSegmentsThatWereSent() {
    String emails =
        """
        "contact_info":{"email":[
         {"email_address":"a@out.example","segment_type":"External"},
         {"email_address":"b@in.example","segment_type":"Internal"}]},
        """;
    String outside = "{\"email_address\":\"c@out.example\",\"segment_type\":\"External\"}";
    String inside = "{\"email_address\":\"d@in.example\",\"segment_type\":\"Internal\"}";
    String visitor = VISITOR.replaceFirst("\\{", "{" + emails);
    String path = "/users/" + north.post("/users", visitor).at("/primary_id");

    assertThat(emails(north.put(path, visitorWith(outside))))
        .containsExactlyInAnyOrder("c@out.example", "b@in.example");
    assertThat(emails(north.put(path, visitorWith(inside))))
        .containsExactlyInAnyOrder("c@out.example", "d@in.example");
    assertThat(emails(north.put(path, visitorWith("")))).isEmpty();
    assertThat(emails(north.put(path, visitor)))
        .containsExactlyInAnyOrder("a@out.example", "b@in.example");
    String document = north.inXml().get(path).body();
    assertThat(north.inXml().put(path, document).body()).isEqualTo(document);
  }

  private static String visitorWith(String email) {
    return VISITOR.replaceFirst("\\{", "{\"contact_info\":{\"email\":[" + email + "]},");
  }

  private static List<String> emails(Answer user) {
    return StreamSupport.stream(user.json().at("/contact_info/email").spliterator(), false)
        .map(email -> email.at("/email_address").asString())
        .toList();
  }

  @Test
  void changesTheGroupOfAVisitorWhenOverridden() {
    Answer visitor = north.post("/users", VISITOR);
    String path = "/users/" + visitor.at("/primary_id");
    String faculty = visitor.body().replace("DCB_PATRON", "FACULTY");

    assertThat(north.put(path + "?override=user_group", faculty).at("/user_group/value"))
        .isEqualTo("FACULTY");
    assertThat(north.put(path, faculty.replace("hub-4711", "hub-4712")).errorCode())
        .isEqualTo("401858");
    assertThat(north.put(path, faculty.replace("EXTERNAL", "INTERNAL")).errorCode())
        .isEqualTo("401859");
  }
}
