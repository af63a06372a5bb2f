package org.consort.publishing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consort.database.Database;
import org.consort.jobs.Chore;

/// Sorts what happened into messages and sends them. Any number of nodes may do so; one that dies
/// after sending and before marking makes the message go out a second time, never not at all.
public final class Postroom {
  private static final Logger LOG = Logger.getLogger(Postroom.class.getName());
  private static final int AT_ONCE = 100;
  private static final long MOST_BYTES = 4 << 20;
  private static final int SENT_AT_ONCE = 16;
  private static final long MOST_UNDER_WAY = 8 * MOST_BYTES;
  private static final Duration PAUSE = Duration.ofMillis(250);

  /// Longer than any call takes, so that nothing that was sent is left unmarked at the end.
  private static final Duration LAST_CALL = Duration.ofSeconds(8);

  /// Longer than any call takes, so that a message is with one node at a time.
  private static final Duration LEASE = Duration.ofMinutes(1);

  private static final Duration KEPT = Duration.ofDays(30);

  private final Database database;
  private final InstantSource clock;
  private final Outgoing outgoing;
  private final Bodies bodies;
  private final Carriers carriers = new Carriers();

  Postroom(Database database, InstantSource clock, Outgoing outgoing, Bodies bodies) {
    this.database = database;
    this.clock = clock;
    this.outgoing = outgoing;
    this.bodies = bodies;
  }

  public List<Chore> chores() {
    return List.of(
        new Chore("webhook messages", PAUSE, this::sort),
        new Chore("webhook deliveries", PAUSE, this::send, () -> carriers.awaitAll(LAST_CALL)),
        new Chore("webhook history", Duration.ofHours(1), this::forget));
  }

  /// Makes messages of what waits in the outbox, and answers how many events that was.
  int sort() {
    Instant now = clock.instant();
    List<PublishedEvent> events = database.read(tx -> OutboxStore.waiting(tx, AT_ONCE, MOST_BYTES));
    if (events.isEmpty()) {
      return 0;
    }
    List<Webhook> webhooks = database.read(WebhookStore::all);
    List<PublishedEvent> done = new ArrayList<>();
    List<OutboxStore.Message> messages = new ArrayList<>();
    Set<String> stuck = new HashSet<>();
    for (PublishedEvent event : events) {
      String object = event.institution().suffix() + " " + event.object();
      if (!stuck.contains(object) && write(event, webhooks, messages)) {
        done.add(event);
      } else {
        stuck.add(object);
      }
    }
    return database.write(tx -> OutboxStore.handOver(tx, done, messages, now));
  }

  /// One event that cannot be written must not keep back those of other objects. It stays in the
  /// outbox, and with it what happened to the same object later.
  private boolean write(
      PublishedEvent event, List<Webhook> webhooks, List<OutboxStore.Message> messages) {
    try {
      messages.addAll(messages(event, webhooks));
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e, () -> "no message can be written of " + event.code().code());
      return false;
    }
  }

  private List<OutboxStore.Message> messages(PublishedEvent event, List<Webhook> webhooks) {
    Map<MessageFormat, String> written = new EnumMap<>(MessageFormat.class);
    return webhooks.stream()
        .filter(webhook -> webhook.institution().equals(event.institution()))
        .filter(webhook -> webhook.events().contains(event.code().code()))
        .map(
            webhook ->
                new OutboxStore.Message(
                    event,
                    webhook,
                    written.computeIfAbsent(
                        webhook.format(), format -> bodies.write(event, format))))
        .toList();
  }

  /// Begins to send what is due, at most a few messages of each webhook, and nothing to those that
  /// have not answered yet. Answers how many were begun, or how many webhooks are still waited for.
  int send() {
    List<Letter> letters = lease(MOST_UNDER_WAY - carriers.load());
    carriers.carry(letters, this::send);
    int busy = carriers.busy().size();
    carriers.awaitReturn(PAUSE);
    return letters.isEmpty() ? busy : letters.size();
  }

  private List<Letter> lease(long room) {
    if (room <= 0) {
      return List.of();
    }
    Instant now = clock.instant();
    DeliveryStore.Few few = new DeliveryStore.Few(SENT_AT_ONCE, MOST_BYTES, room);
    return database.write(
        tx -> DeliveryStore.lease(tx, few, carriers.busy(), now, now.plus(LEASE)));
  }

  private void send(Letter letter) {
    Outgoing.Answer answer = outgoing.post(letter.webhook(), letter.body());
    Attempt attempt = Attempt.of(letter.attempts(), answer, clock.instant());
    database.change(tx -> DeliveryStore.mark(tx, letter, attempt));
  }

  private int forget() {
    database.write(tx -> DeliveryStore.forget(tx, clock.instant().minus(KEPT)));
    return 0;
  }
}
