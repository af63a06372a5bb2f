package org.consort.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.Happening;
import org.consort.database.Outbox;
import org.consort.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostroomTest {
  private static final InstitutionId TOWN = new InstitutionId(9001);
  private static final Instant START = Instant.parse("2026-05-04T10:00:00Z");
  private static final String SECRET = "a secret of ours";

  private final Database database = TestDatabase.open();
  private final ManualClock clock = new ManualClock(START);
  private final TestListener listener = new TestListener();
  private final Publishing publishing =
      new Publishing(database, clock, PublishingSettings.with(Destinations.AND_LOOPBACK));
  private final Webhooks webhooks = publishing.webhooks();
  private final Postroom postroom = publishing.postroom(PostroomTest::body);

  private record State(String text) {}

  private static String body(PublishedEvent event, MessageFormat format) {
    if (event.state().contains("unspeakable")) {
      throw new IllegalStateException("unspeakable");
    }
    return event.object() + " " + event.code() + " \u00e9";
  }

  @AfterEach
  void close() {
    listener.close();
    database.close();
  }

  @Test
  void signsTheBytesItSends() throws Exception {
    register();
    happens("loan 1", "LOAN_CREATED");

    pass();

    TestListener.Call call = listener.calls().getFirst();
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    assertThat(call.text()).isEqualTo("loan 1 LOAN_CREATED \u00e9");
    assertThat(call.signature())
        .isEqualTo(Base64.getEncoder().encodeToString(mac.doFinal(call.bytes())));
    assertThat(call.contentType()).startsWith("application/json");
  }

  @Test
  void triesAgainAfterOneThreeAndSixHoursAndThenGivesUp() {
    Webhook webhook = register();
    listener.says(500, 503, 302, 500);
    happens("loan 1", "LOAN_CREATED");
    pass();

    for (int hours : List.of(1, 3, 6)) {
      int before = listener.calls().size();
      clock.passes(Duration.ofHours(hours).minusSeconds(1));
      pass();
      assertThat(listener.calls()).hasSize(before);
      assertThat(only(webhook).status()).isEqualTo(Delivery.Status.PENDING);
      clock.passes(Duration.ofSeconds(1));
      pass();
      assertThat(listener.calls()).hasSize(before + 1);
    }

    assertThat(only(webhook).status()).isEqualTo(Delivery.Status.GIVEN_UP);
    assertThat(only(webhook).attempts()).isEqualTo(4);
    clock.passes(Duration.ofDays(3));
    pass();
    assertThat(listener.calls()).hasSize(4);
  }

  @Test
  void dropsWhatTheListenerWillNotHave() {
    Webhook webhook = register();
    listener.says(410);
    happens("loan 1", "LOAN_CREATED");
    happens("loan 1", "LOAN_RETURNED");

    pass();

    assertThat(listener.texts())
        .containsExactly("loan 1 LOAN_CREATED \u00e9", "loan 1 LOAN_RETURNED \u00e9");
    assertThat(webhooks.deliveries(TOWN, webhook.id(), new Page(10, 0)).entries())
        .extracting(Delivery::status, Delivery::answer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Delivery.Status.DELIVERED, "200"),
            org.assertj.core.groups.Tuple.tuple(Delivery.Status.DROPPED, "410"));
  }

  @Test
  void letsWhatHappenedLaterWaitForWhatHappenedBefore() {
    register();
    listener.says(500);
    happens("loan 1", "LOAN_CREATED");
    pass();
    happens("loan 1", "LOAN_RETURNED");
    happens("loan 2", "LOAN_CREATED");
    pass();

    assertThat(listener.texts())
        .containsExactly("loan 1 LOAN_CREATED \u00e9", "loan 2 LOAN_CREATED \u00e9");

    clock.passes(Duration.ofHours(1));
    pass();

    assertThat(listener.texts().subList(2, 4))
        .containsExactly("loan 1 LOAN_CREATED \u00e9", "loan 1 LOAN_RETURNED \u00e9");
  }

  @Test
  void sendsAgainWhatANodeSentBeforeItDied() {
    Webhook webhook = register();
    happens("loan 1", "LOAN_CREATED");
    postroom.sort();
    List<Letter> leased =
        database.write(
            tx ->
                DeliveryStore.lease(
                    tx,
                    new DeliveryStore.Few(9, 1000, 1000),
                    Set.of(),
                    START,
                    START.plus(Duration.ofMinutes(1))));
    new Outgoing(Destinations.AND_LOOPBACK).post(webhook, leased.getFirst().body());

    pass();
    assertThat(listener.calls()).hasSize(1);

    clock.passes(Duration.ofMinutes(1));
    pass();
    assertThat(listener.texts())
        .containsExactly("loan 1 LOAN_CREATED \u00e9", "loan 1 LOAN_CREATED \u00e9");
    assertThat(only(webhook).status()).isEqualTo(Delivery.Status.DELIVERED);
  }

  @Test
  void takesSilenceForFailure() {
    Webhook webhook = register();
    listener.says(0);
    happens("loan 1", "LOAN_CREATED");

    pass();

    assertThat(only(webhook).status()).isEqualTo(Delivery.Status.PENDING);
    assertThat(only(webhook).answer()).isEqualTo("no answer within 5 seconds");
    assertThat(only(webhook).dueAt()).isEqualTo(START.plus(Duration.ofHours(1)));
  }

  @Test
  void keepsNobodyWaitingForAListenerThatIsSilent() {
    InstitutionId other = new InstitutionId(9002);
    try (TestListener silent = new TestListener().says(0, 0)) {
      Webhook slow = webhooks.add(other, wanted("SLOW", silent.url(), EventCode.meantBy("LOAN")));
      register();
      tell(other, "loan 7", "LOAN_CREATED", "as it was");
      happens("loan 1", "LOAN_CREATED");
      postroom.sort();
      sendUntil(1);
      happens("loan 1", "LOAN_RETURNED");
      tell(other, "loan 8", "LOAN_CREATED", "as it was");
      postroom.sort();
      sendUntil(2);

      assertThat(silent.texts()).containsExactly("loan 7 LOAN_CREATED \u00e9");
      assertThat(webhooks.deliveries(other, slow.id(), new Page(10, 0)).entries())
          .extracting(Delivery::attempts)
          .containsExactly(0, 0);
      pass();
      assertThat(webhooks.deliveries(other, slow.id(), new Page(10, 0)).entries())
          .extracting(Delivery::answer)
          .containsExactly("no answer within 5 seconds", "no answer within 5 seconds");
    }
  }

  @Test
  void letsWhatIsUnderWayArriveWhenItStops() {
    Webhook webhook = register();
    listener.says(0);
    happens("loan 1", "LOAN_CREATED");
    postroom.sort();
    postroom.send();

    postroom.chores().forEach(chore -> chore.end().run());

    assertThat(only(webhook).attempts()).isEqualTo(1);
  }

  @Test
  void sendsEachMessageOnceWhenTwoNodesAreAtIt() {
    register();
    List<String> expected = new ArrayList<>();
    for (int n = 0; n < 150; n++) {
      happens("loan " + n % 30, n < 75 ? "LOAN_CREATED" : "LOAN_RETURNED");
      expected.add("loan " + n % 30 + (n < 75 ? " LOAN_CREATED" : " LOAN_RETURNED"));
    }
    Postroom other = publishing.postroom(PostroomTest::body);

    List<Thread> nodes =
        List.of(
            Thread.ofVirtual().start(() -> work(postroom)),
            Thread.ofVirtual().start(() -> work(other)));
    nodes.forEach(PostroomTest::join);
    pass();

    assertThat(listener.texts()).hasSize(150);
    assertThat(byObject(listener.texts())).isEqualTo(byObject(expected));
  }

  @Test
  void isNotKeptFromOthersByAnEventThatCannotBeWritten() {
    register();
    tell("loan 1", "LOAN_CREATED", "unspeakable");
    happens("loan 1", "LOAN_RETURNED");
    happens("loan 2", "LOAN_CREATED");

    pass();

    assertThat(listener.texts()).containsExactly("loan 2 LOAN_CREATED \u00e9");
  }

  @Test
  void tellsOnlyWhatWasAskedForAndNothingOfOtherInstitutions() {
    webhooks.add(TOWN, wanted("HUB", listener.url(), Set.of("LOAN_RETURNED")));
    happens("loan 1", "LOAN_CREATED");
    happens("loan 1", "LOAN_RETURNED");
    InstitutionId other = new InstitutionId(9002);
    database.change(
        tx -> Outbox.tell(tx, other, new Happening("LOAN_RETURNED", "loan 7", START, "{}")));

    pass();

    assertThat(listener.texts()).containsExactly("loan 1 LOAN_RETURNED \u00e9");
  }

  @Test
  void registersNobodyWhoDoesNotAnswerTheChallenge() {
    listener.answersChallengesWith("{\"challenge\":\"something else\"}");

    assertThatThrownBy(() -> webhooks.add(TOWN, wanted("HUB", listener.url(), Set.of())))
        .isInstanceOf(BadRequest.class)
        .hasMessageContaining("40166412");
    assertThat(webhooks.all(TOWN)).isEmpty();
  }

  @Test
  void callsNoAddressThatIsNotPublic() {
    for (String address :
        List.of(
            "https://127.0.0.1/x",
            "https://10.1.2.3/",
            "https://192.168.0.9/",
            "https://172.16.4.4/",
            "https://169.254.169.254/latest",
            "https://100.64.0.1/",
            "https://0.0.0.0/",
            "https://[::1]/",
            "https://[fd00::1]/",
            "https://[fe80::1]/",
            "https://[::ffff:10.0.0.1]/",
            "https://[64:ff9b::a00:1]/",
            "http://93.184.215.14/",
            "https://user:pass@93.184.215.14/",
            "ftp://93.184.215.14/",
            "file:///etc/passwd",
            "mailto:somebody@listener.example")) {
      assertThat(Destinations.PUBLIC.objection(URI.create(address))).as(address).isPresent();
      assertThat(
              Destinations.AND_LOOPBACK.objection(
                  URI.create(
                      address.replace("127.0.0.1", "10.0.0.1").replace("[::1]", "10.0.0.1"))))
          .as(address)
          .isPresent();
    }
    assertThat(Destinations.PUBLIC.objection(URI.create("https://93.184.215.14/x"))).isEmpty();
    assertThat(
            new Destinations(false, Set.of("10.1.2.3")).objection(URI.create("https://10.1.2.3/")))
        .isEmpty();
  }

  @Test
  void handlesFewLongMessagesAtATime() {
    Postroom writer = publishing.postroom((event, _) -> event.state());
    register();
    for (String loan : List.of("loan 1", "loan 2", "loan 3")) {
      tell(loan, "LOAN_CREATED", "w".repeat(2_000_000));
    }
    tell("loan 4", "LOAN_CREATED", "w".repeat(5_000_000));

    assertThat(List.of(writer.sort(), writer.sort(), writer.sort(), writer.sort()))
        .containsExactly(2, 1, 1, 0);
    for (int calls : List.of(2, 3, 4)) {
      writer.send();
      writer.chores().forEach(chore -> chore.end().run());
      assertThat(listener.calls()).hasSize(calls);
    }
  }

  private Webhook register() {
    return webhooks.add(TOWN, wanted("HUB", listener.url(), EventCode.meantBy("LOAN")));
  }

  private static NewWebhook wanted(String code, URI url, Set<String> events) {
    return new NewWebhook(code, "Hub", "", url, SECRET, MessageFormat.JSON, events);
  }

  private void happens(String object, String event) {
    tell(object, event, "as it was");
  }

  private void tell(String object, String event, String state) {
    tell(TOWN, object, event, state);
  }

  private void tell(InstitutionId institution, String object, String event, String state) {
    Happening happening = new Happening(event, object, clock.instant(), new State(state));
    database.change(tx -> Outbox.tell(tx, institution, happening));
  }

  private void sendUntil(int calls) {
    while (listener.calls().size() < calls) {
      postroom.send();
    }
  }

  private void pass() {
    work(postroom);
  }

  private static void work(Postroom postroom) {
    while (postroom.sort() + postroom.send() > 0) {
      Thread.onSpinWait();
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Delivery only(Webhook webhook) {
    List<Delivery> all = webhooks.deliveries(TOWN, webhook.id(), new Page(10, 0)).entries();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static Map<String, List<String>> byObject(List<String> texts) {
    Map<String, List<String>> grouped = new TreeMap<>();
    texts.forEach(
        text -> {
          String[] words = text.split(" ");
          grouped.computeIfAbsent(words[1], _ -> new ArrayList<>()).add(words[2]);
        });
    return grouped;
  }
}
