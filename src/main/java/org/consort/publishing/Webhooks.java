package org.consort.publishing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.base.Randomness;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.StoredJson;

/// The listeners of each institution. One is registered, or changed, only after it answered a
/// challenge: an unsigned `GET url?challenge=TEXT`, to which it says `{"challenge":"TEXT"}`.
public final class Webhooks {

  private final Database database;
  private final IdBlocks ids;
  private final Outgoing outgoing;

  Webhooks(Database database, Outgoing outgoing) {
    this.database = database;
    this.ids = new IdBlocks(database);
    this.outgoing = outgoing;
  }

  /// @throws org.consort.base.BadRequest when its address may not be called, it does not answer the
  ///   challenge, or the code is taken
  public Webhook add(InstitutionId institution, NewWebhook wanted) {
    refuseTaken(institution, wanted.code(), 0);
    challenge(wanted);
    Webhook webhook = wanted.as(institution, ids.next("webhook_number", "", institution), "");
    database.change(tx -> WebhookStore.put(tx, webhook));
    return webhook;
  }

  /// @throws org.consort.base.BadRequest as [#add], and when there is no such webhook
  public Webhook replace(InstitutionId institution, long id, NewWebhook wanted) {
    Webhook before = find(institution, id).orElseThrow(() -> unknown(id));
    refuseTaken(institution, wanted.code(), id);
    challenge(wanted);
    Webhook webhook = wanted.as(institution, id, before.secret());
    database.change(tx -> WebhookStore.put(tx, webhook));
    return webhook;
  }

  /// In the order they were registered.
  public List<Webhook> all(InstitutionId institution) {
    return database.read(tx -> WebhookStore.of(tx, institution));
  }

  public Optional<Webhook> find(InstitutionId institution, long id) {
    return all(institution).stream().filter(webhook -> webhook.id() == id).findFirst();
  }

  /// How each gets on, in the order they were registered.
  public List<WebhookStanding> standings(InstitutionId institution) {
    return database.read(tx -> DeliveryListStore.standings(tx, institution));
  }

  /// What was sent or is to be sent to a webhook, the latest first.
  public Listing<Delivery> deliveries(InstitutionId institution, long id, Page page) {
    return database.read(tx -> DeliveryListStore.list(tx, institution, id, page));
  }

  private void challenge(NewWebhook wanted) {
    outgoing
        .objection(wanted.url())
        .ifPresent(
            why -> {
              throw PublishingReason.URL_NOT_ALLOWED.refusal(wanted.url(), why);
            });
    String text = Randomness.hex(16);
    Outgoing.Answer answer = outgoing.get(wanted.url(), "challenge", text);
    if (answer.status() != 200 || !repeats(answer.text(), text)) {
      String said = answer.status() == 0 ? answer.text() : String.valueOf(answer.status());
      throw PublishingReason.CHALLENGE_FAILED.refusal(wanted.url(), said);
    }
  }

  private static boolean repeats(String body, String text) {
    try {
      return text.equals(StoredJson.read(Map.class, body).get("challenge"));
    } catch (RuntimeException _) {
      return false;
    }
  }

  private void refuseTaken(InstitutionId institution, String code, long self) {
    boolean taken =
        all(institution).stream().anyMatch(w -> w.code().equals(code) && w.id() != self);
    if (taken) {
      throw PublishingReason.CODE_EXISTS.refusal(code);
    }
  }

  private static org.consort.base.BadRequest unknown(long id) {
    return PublishingReason.NO_SUCH_PROFILE.refusal(id);
  }
}
