package org.consort.staff.listeners;

import java.net.URI;
import java.util.TreeSet;
import org.consort.publishing.Delivery;
import org.consort.publishing.Webhook;
import org.consort.publishing.WebhookStanding;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.StaffPaths;

/// Puts webhooks and their messages into the words and shapes of the page.
///
/// @param chosen the id of the webhook whose messages are shown
record ListenerTelling(String institution, long chosen) {
  ListenerRow row(WebhookStanding standing) {
    Webhook webhook = standing.webhook();
    Delivery latest = standing.latest();
    return new ListenerRow(
        webhook.name().isBlank() ? webhook.code() : webhook.name(),
        path(webhook),
        webhook.id() == chosen,
        address(webhook.url()),
        webhook.events().isEmpty()
            ? "nothing: it is switched off"
            : String.join(", ", new TreeSet<>(webhook.events())),
        state(standing),
        standing.waiting(),
        latest == null ? "" : latest.answer(),
        standing.nextAt());
  }

  String path(Webhook webhook) {
    return "%s?institution=%s&webhook=%d"
        .formatted(StaffPaths.LISTENERS, institution, webhook.id());
  }

  static MessageRow row(Delivery delivery) {
    boolean waits = delivery.status() == Delivery.Status.PENDING;
    return new MessageRow(
        delivery.event(),
        delivery.object(),
        delivery.happenedAt(),
        state(delivery),
        delivery.attempts(),
        delivery.answer(),
        waits ? delivery.dueAt() : null);
  }

  private static Badge state(WebhookStanding standing) {
    Delivery latest = standing.latest();
    if (latest == null) {
      return new Badge("Nothing sent yet", Badge.Tone.QUIET);
    }
    return standing.waiting() > 0 && latest.status() != Delivery.Status.PENDING
        ? new Badge("Some wait", Badge.Tone.WAIT)
        : state(latest);
  }

  private static Badge state(Delivery delivery) {
    return switch (delivery.status()) {
      case PENDING ->
          delivery.attempts() == 0
              ? new Badge("On its way", Badge.Tone.BUSY)
              : new Badge("Trying again", Badge.Tone.WAIT);
      case DELIVERED -> new Badge("Delivered", Badge.Tone.GOOD);
      case DROPPED -> new Badge("Refused", Badge.Tone.BAD);
      case GIVEN_UP -> new Badge("Given up", Badge.Tone.BAD);
    };
  }

  private static String address(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority() + url.getRawPath();
  }
}
