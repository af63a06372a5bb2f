package org.consort.api.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.api.bibs.AlmaItems;
import org.consort.api.bibs.Inventory;
import org.consort.api.bibs.ToldCatalogue;
import org.consort.api.conf.AlmaJobs;
import org.consort.api.users.FrontDesk;
import org.consort.api.users.ToldCirculation;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.consort.jobs.Chores;
import org.consort.jobs.Job;
import org.consort.jobs.JobRun;
import org.consort.jobs.JobWork;
import org.consort.jobs.Jobs;
import org.consort.jobs.NewRun;
import org.consort.jobs.PieceOutcome;
import org.consort.publishing.Destinations;
import org.consort.publishing.Postroom;
import org.consort.publishing.Publishing;
import org.consort.publishing.PublishingSettings;
import org.consort.publishing.TestListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WebhooksTest {
  private static final String PROFILES = "/conf/integration-profiles";
  private static final Path SAMPLES = Path.of("../shared/samples/alma/webhooks");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final LendingLibrary lending = new LendingLibrary();
  private final Caller north = lending.north();
  private final TestListener listener = new TestListener();
  private final Chores chores = new Chores(postroom(lending.library()).chores());

  @AfterEach
  void close() {
    listener.close();
    lending.close();
  }

  @Test
  void canRegisterAListenerAndSeeItWithoutItsSecret() {
    Caller.Answer added = north.post(PROFILES, profile("HUB", "LOAN,REQUEST_CREATED"));

    assertThat(added.status()).isEqualTo(200);
    assertThat(added.body()).doesNotContain("hush");
    assertThat(added.at("/type/value")).isEqualTo("WEBHOOKS");
    assertThat(parameter(added, "subscriptions"))
        .isEqualTo(
            "LOAN_CLAIMED_RETURNED,LOAN_CREATED,LOAN_DUE_DATE,LOAN_LOST,LOAN_RENEWED,"
                + "LOAN_RETURNED,REQUEST_CREATED");
    Caller.Answer seen = north.get(PROFILES + "/" + added.at("/id"));
    assertThat(seen.json()).isEqualTo(added.json());
    assertThat(north.get(PROFILES).at("/total_record_count")).isEqualTo("1");
    assertThat(north.get(PROFILES + "?type=OTHER").at("/total_record_count")).isEqualTo("0");
    String name = added.at("/name").toUpperCase(Locale.ROOT);
    assertThat(north.get(PROFILES + "?q=name~" + name).at("/total_record_count")).isEqualTo("1");
    assertThat(north.get(PROFILES + "?q=name~x_y").at("/total_record_count")).isEqualTo("0");
    assertThat(north.get(PROFILES + "?q=created_by~me").at("/total_record_count")).isEqualTo("0");
    assertThat(north.get(PROFILES + "?q=colour~red").errorCode()).isEqualTo("60106");
    assertThat(north.inXml().get(PROFILES).body())
        .contains("<integration_profiles total_record_count=\"1\"><integration_profile")
        .contains("<parameters><parameter>")
        .contains("<code>HUB</code>");
  }

  @Test
  void canRegisterInXmlAndChangeWithoutRepeatingTheSecret() {
    Caller.Answer added =
        north
            .inXml()
            .post(
                PROFILES,
                """
                <integration_profile><code>X</code><name>Xml</name><type>WEBHOOKS</type>
                <parameters>
                <parameter><name>url</name><value>%s</value></parameter>
                <parameter><name>secret</name><value>hush</value></parameter>
                <parameter><name>format</name><value>XML</value></parameter>
                </parameters></integration_profile>
                """
                    .formatted(listener.url()));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    String path = PROFILES + "/" + added.body().replaceFirst("(?s).*<id>(\\d+)</id>.*", "$1");

    Caller.Answer changed =
        north.put(
            path,
            """
            {"code":"X","name":"Xml","type":{"value":"WEBHOOKS"},"parameter":[
            {"name":{"value":"url"},"value":"%s"},{"name":{"value":"format"},"value":"XML"},
            {"name":{"value":"subscriptions"},"value":"BIB"}]}
            """
                .formatted(listener.url()));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    lending.book();
    chores.runAll();

    assertThat(listener.texts()).hasSize(1);
    assertThat(listener.texts().getFirst())
        .contains("<webhook><id>")
        .contains("<event desc=\"BIB created\">BIB_CREATED</event>")
        .contains("<subfield code=\"a\">Fells and fens</subfield>");
    assertThat(listener.calls().getFirst().signature()).isNotBlank();
  }

  @Test
  void cannotRegisterWithoutWhatIsNeeded() {
    refused(profile("HUB", "LOAN").replace("hush", " "), "401664", "secret");
    refused(profile("HUB", "LOAN").replace("\"code\":\"HUB\",", ""), "401664", "code");
    refused(profile("HUB", "LOAN").replace("WEBHOOKS", "SIS"), "401666", "SIS");
    refused(profile("HUB", "LOAN,WHATEVER"), "401666", "Received: WHATEVER. Valid: LOAN, ");
    refused(profile("HUB", "LOAN").replace("JSON", "CSV"), "401666", "Received: CSV. Valid: JSON");
    refused(profile("HUB", "LOAN").replace("http:", "ht tp:"), "401666", "url");
    refused(profile("HUB", "LOAN").replace("127.0.0.1", "10.0.0.1"), "40166411", "url");
    refused("", "401676", "body");
    listener.answersChallengesWith("no");
    refused(profile("HUB", "LOAN"), "40166412", "challenge");
    assertThat(north.get(PROFILES).at("/total_record_count")).isEqualTo("0");
  }

  @Test
  void cannotTakeACodeThatIsTakenOrSeeAnothersListener() {
    String id = north.post(PROFILES, profile("HUB", "LOAN")).at("/id");

    refused(profile("HUB", "LOAN"), "40166411", "HUB");
    Caller south = lending.library().south();
    assertThat(south.get(PROFILES + "/" + id).errorCode()).isEqualTo("40166411");
    assertThat(south.put(PROFILES + "/" + id, profile("HUB", "LOAN")).errorCode())
        .isEqualTo("40166411");
    assertThat(south.get(PROFILES + "/" + id + "/deliveries").errorCode()).isEqualTo("40166411");
    assertThat(south.get(PROFILES).at("/total_record_count")).isEqualTo("0");
    assertThat(south.post(PROFILES, profile("HUB", "LOAN")).status()).isEqualTo(200);
    assertThat(north.get(PROFILES + "/abc").errorCode()).isEqualTo("40166411");
    Caller reader =
        lending
            .library()
            .caller(TestLibrary.NORTH, EnumSet.allOf(Area.class), EnumSet.noneOf(Area.class));
    assertThat(reader.post(PROFILES, profile("TWO", "LOAN")).errorCode()).isEqualTo("UNAUTHORIZED");
  }

  @Test
  void tellsALoanFromItsRequestToItsReturnAsAlmaDoes() {
    String id = north.post(PROFILES, profile("HUB", "LOAN,REQUEST,ITEM,BIB")).at("/id");
    String patron = lending.patron();
    Book book = lending.book();
    lending.placed(patron, book, "MAIN");
    lending.scan(book, "MAIN");
    Caller.Answer loan = lending.lend(patron, book);
    lending.scan(book, "MAIN");
    chores.runAll();

    List<JsonNode> told = listener.texts().stream().map(JSON::readTree).toList();
    assertThat(told)
        .extracting(message -> message.at("/event/value").asString())
        .containsExactlyInAnyOrder(
            "BIB_CREATED",
            "ITEM_CREATED",
            "REQUEST_CREATED",
            "REQUEST_PLACED_ON_SHELF",
            "REQUEST_CLOSED",
            "LOAN_CREATED",
            "LOAN_RETURNED");
    JsonNode created = message(told, "LOAN_CREATED");
    assertThat(created.at("/action").asString()).isEqualTo("LOAN");
    assertThat(created.at("/institution/value").asString()).isEqualTo("01TST_NOR");
    assertThat(created.at("/item_loan/loan_id").asString()).isEqualTo(loan.at("/loan_id"));
    assertThat(created.at("/item_loan/user_id").asString()).isEqualTo(patron);
    assertThat(created.at("/item_loan/loan_status").asString()).isEqualTo("ACTIVE");
    assertThat(message(told, "LOAN_RETURNED").at("/item_loan/loan_status").asString())
        .isEqualTo("COMPLETE");
    assertThat(
            message(told, "REQUEST_PLACED_ON_SHELF").at("/user_request/request_status").asString())
        .isEqualTo("ON_HOLD_SHELF");
    assertThat(message(told, "ITEM_CREATED").at("/item/item_data/barcode").asString())
        .isEqualTo(book.barcode());
    Caller.Answer deliveries = north.get(PROFILES + "/" + id + "/deliveries?limit=3");
    assertThat(deliveries.at("/total_record_count")).isEqualTo("7");
    assertThat(deliveries.at("/hook_delivery/0/status")).isEqualTo("DELIVERED");
    assertThat(deliveries.at("/hook_delivery/2/attempts")).isEqualTo("1");
  }

  @Test
  void tellsOfLettersToPatronsAfterWhatTheyAreAbout() {
    north.post(PROFILES, profile("SMS", "NOTIFICATION,REQUEST_PLACED_ON_SHELF"));
    String patron =
        lending.patron(
            ",\"contact_info\":{\"phone\":[{\"phone_number\":\"555-01\",\"preferred\":true,"
                + "\"phone_type\":[{\"value\":\"home\"}]},{\"phone_number\":\"555-02\","
                + "\"preferred_sms\":true,\"phone_type\":[{\"value\":\"mobile\"}]}]}");
    Book book = lending.book();
    String request = lending.placed(patron, book, "MAIN");
    lending.scan(book, "MAIN");
    chores.runAll();

    List<JsonNode> told = listener.texts().stream().map(JSON::readTree).toList();
    assertThat(told)
        .extracting(message -> message.at("/event/value").asString())
        .containsExactly("REQUEST_PLACED_ON_SHELF", "FulPlaceOnHoldShelfLetter");
    JsonNode letter = told.getLast();
    assertThat(letter.at("/event/desc").asString()).isEqualTo("On hold shelf letter");
    assertThat(letter.at("/action").asString()).isEqualTo("NOTIFICATION");
    JsonNode said = letter.at("/notification");
    assertThat(said.at("/general_data/letter_type").asString())
        .isEqualTo("FulPlaceOnHoldShelfLetter");
    assertThat(said.at("/receiver/0/user/user_name").asString()).isEqualTo(patron);
    assertThat(said.at("/receiver/0/user/phone").asString()).isEqualTo("555-02");
    assertThat(said.at("/phys_item_display/title").asString()).isEqualTo("Fells and fens");
    assertThat(said.at("/request_id").asString()).isEqualTo(request);
    assertThat(said.at("/text").asString()).startsWith("It waits for you at MAIN");
  }

  @Test
  void tellsOfTheLettersThatAreAskedForByName() {
    Caller.Answer added = north.post(PROFILES, profile("SMS", "FulCancelRequestLetter"));
    assertThat(parameter(added, "subscriptions")).isEqualTo("FulCancelRequestLetter");
    String patron = lending.patron();
    Book book = lending.book();
    String request = lending.placed(patron, book, "MAIN");
    lending.scan(book, "MAIN");
    north.delete("/users/" + patron + "/requests/" + request + "?reason=CannotBeFulfilled");
    chores.runAll();

    assertThat(listener.texts()).hasSize(1);
    JsonNode letter = JSON.readTree(listener.texts().getFirst());
    assertThat(letter.at("/event/value").asString()).isEqualTo("FulCancelRequestLetter");
    assertThat(north.post(PROFILES, profile("ODD", "FulOverdueLetter")).errorCode())
        .isEqualTo("401666");
  }

  @Test
  void tellsOfNoLetterThatIsNotWrittenOrNotMeant() {
    north.post(PROFILES, profile("SMS", "NOTIFICATION").replace("JSON", "XML"));
    String patron = lending.patron();
    Book book = lending.book();
    String one = "/users/" + patron + "/requests/" + lending.placed(patron, book, "MAIN");
    north.delete(one + "?reason=CancelledAtPatronRequest&notify_user=false");
    String loan = "/users/" + patron + "/loans/" + lending.lend(patron, book).at("/loan_id");
    String later = "{\"due_date\":\"2026-08-01T10:00:00Z\"}";
    north.put(loan, later);
    chores.runAll();
    assertThat(listener.texts()).isEmpty();

    north.put(loan + "?notify_user=true", later);
    north.post(loan + "?op=lost", "");
    chores.runAll();
    assertThat(listener.texts()).hasSize(1);
    assertThat(listener.texts().getFirst())
        .contains("<letter_type>FulItemChangeDueDateLetter</letter_type>")
        .contains("<receivers><receiver>")
        .contains("<loan_id>" + loan.substring(loan.lastIndexOf('/') + 1) + "</loan_id>");
  }

  @Test
  void tellsWhenARunOfAJobHasEnded() {
    String before = PROFILES + "/" + north.post(PROFILES, profile("HUB", "JOB_END")).at("/id");
    assertThat(parameter(north.get(before), "subscriptions")).isEqualTo("JOB_END");
    Jobs jobs = jobs(lending.library());
    JobRun run = jobs.submit(TestLibrary.NORTH, new NewRun("M1", Map.of(), "test"));
    int _ = new Chores(jobs.chores()).runAll();
    chores.runAll();

    assertThat(listener.texts()).hasSize(1);
    JsonNode told = JSON.readTree(listener.texts().getFirst());
    assertThat(told.at("/action").asString()).isEqualTo("JOB_END");
    assertThat(told.at("/event/desc").asString()).isEqualTo("Job ended");
    JsonNode instance = told.at("/job_instance");
    assertThat(instance.at("/id").asString()).isEqualTo(Long.toString(run.id()));
    assertThat(instance.at("/status/value").asString()).isEqualTo("COMPLETED_SUCCESS");
    assertThat(instance.at("/counter/0/value").asString()).isEqualTo("2");
    assertThat(instance.at("/job_info/name").asString()).isEqualTo("Count");
  }

  private static Jobs jobs(TestLibrary library) {
    Job job =
        new Job("M1", new Job.About("Count", "Counts.", "TEST", "ITEM"), List.of(), new Counting());
    return new Jobs(library.database(), library.clock(), List.of(job));
  }

  private record Counting() implements JobWork {
    @Override
    public void check(InstitutionId institution, Map<String, String> parameters) {
      // it wants to know nothing
    }

    @Override
    public List<String> pieces(JobRun run) {
      return List.of("one", "two");
    }

    @Override
    public PieceOutcome work(Transaction tx, JobRun run, String piece) {
      return new PieceOutcome.Done("counted", 1);
    }
  }

  @Test
  void writesCompactJsonThatAnyReaderWritesBackTheSame() {
    north.post(PROFILES, profile("HUB", "LOAN"));
    lending.lend(lending.patron(), lending.book());
    chores.runAll();

    String text = listener.texts().getFirst();
    assertThat(text).doesNotContain("\\/").isEqualTo(JSON.writeValueAsString(JSON.readTree(text)));
  }

  @Test
  void hasWhatRecordedMessagesHave() throws IOException {
    assumeTrue(Files.exists(SAMPLES));
    north.post(PROFILES, profile("HUB", "LOAN,REQUEST,BIB"));
    String patron = lending.patron();
    Book book = lending.book();
    lending.placed(patron, book, "MAIN");
    lending.scan(book, "MAIN");
    lending.lend(patron, book);
    chores.runAll();
    List<JsonNode> told = listener.texts().stream().map(JSON::readTree).toList();

    compare(message(told, "LOAN_CREATED"), "lan-loan_created_event.json", "item_loan");
    compare(message(told, "REQUEST_CREATED"), "lan-request_created_event.json", "user_request");
    compare(message(told, "BIB_CREATED"), "whk-alma_bib_message.json", "bib");
  }

  /// Everything a recorded message has that is not null, ours has too.
  private static void compare(JsonNode ours, String sample, String payload) throws IOException {
    JsonNode recorded = JSON.readTree(Files.readString(SAMPLES.resolve(sample)));
    Set<String> missing = new TreeSet<>();
    for (String part : List.of("", "/" + payload)) {
      recorded
          .at(part)
          .properties()
          .forEach(
              member -> {
                boolean here = !ours.at(part + "/" + member.getKey()).isMissingNode();
                if (!member.getValue().isNull() && !here) {
                  missing.add(part + "/" + member.getKey());
                }
              });
    }
    assertThat(missing).as(sample).isSubsetOf(NOT_KEPT);
  }

  /// What that bib has and the one here has no source for.
  private static final Set<String> NOT_KEPT =
      Set.of("/bib/cataloging_level", "/bib/linked_record_id", "/bib/network_number");

  private static JsonNode message(List<JsonNode> told, String event) {
    return told.stream()
        .filter(message -> message.at("/event/value").asString().equals(event))
        .findFirst()
        .orElseThrow();
  }

  private void refused(String body, String code, String word) {
    Caller.Answer answer = north.post(PROFILES, body);
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.errorCode()).isEqualTo(code);
    assertThat(answer.body()).contains(word).doesNotContain("hush");
  }

  private String profile(String code, String subscriptions) {
    return """
    {"code":"%s","name":"Listener","type":{"value":"WEBHOOKS"},"parameter":[
     {"name":{"value":"url"},"value":"%s"},{"name":{"value":"secret"},"value":"hush"},
     {"name":{"value":"format"},"value":"JSON"},
     {"name":{"value":"subscriptions"},"value":"%s"}]}
    """
        .formatted(code, listener.url(), subscriptions);
  }

  private static String parameter(Caller.Answer profile, String name) {
    for (JsonNode parameter : profile.json().at("/parameter")) {
      if (parameter.at("/name/value").asString().equals(name)) {
        return parameter.at("/value").asString();
      }
    }
    throw new AssertionError(name + " is missing in " + profile.body());
  }

  private static Postroom postroom(TestLibrary library) {
    Inventory inventory = library.inventory();
    FrontDesk desk =
        new FrontDesk(
            library.circulation(),
            library.users(),
            library.catalogue(),
            library.libraries(),
            library.codes());
    HookBodies bodies =
        new HookBodies(
            library.institutions(),
            library.codes(),
            new ToldCirculation(desk),
            new ToldCatalogue(new AlmaItems(inventory, library.circulation())),
            new AlmaJobs(jobs(library)));
    return new Publishing(
            library.database(), library.clock(), PublishingSettings.with(Destinations.AND_LOOPBACK))
        .postroom(bodies::write);
  }
}
