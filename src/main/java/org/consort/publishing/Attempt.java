package org.consort.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What becomes of a message after the listener's answer: 2xx delivers it, 4xx drops it, anything
/// else is tried again one, three and six hours after the attempt before, four times in all
/// (<https://developers.exlibrisgroup.com/alma/integrations/webhooks/>).
///
/// @param dueAt when it is tried next, if it is pending still
record Attempt(Delivery.Status status, Instant dueAt, String answer, Instant at) {
  private static final List<Duration> WAITS =
      List.of(Duration.ofHours(1), Duration.ofHours(3), Duration.ofHours(6));
  private static final int LONGEST_TEXT = 200;

  /// @param before how many attempts there were before this one
  static Attempt of(int before, Outgoing.Answer answer, Instant now) {
    String told = told(answer);
    return switch (answer.status() / 100) {
      case 2 -> new Attempt(Delivery.Status.DELIVERED, now, told, now);
      case 4 -> new Attempt(Delivery.Status.DROPPED, now, told, now);
      default ->
          before < WAITS.size()
              ? new Attempt(Delivery.Status.PENDING, now.plus(WAITS.get(before)), told, now)
              : new Attempt(Delivery.Status.GIVEN_UP, now, told, now);
    };
  }

  private static String told(Outgoing.Answer answer) {
    if (answer.status() > 0) {
      return String.valueOf(answer.status());
    }
    String text = answer.text();
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
