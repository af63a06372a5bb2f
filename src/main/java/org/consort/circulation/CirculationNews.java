package org.consort.circulation;

import java.time.Instant;
import org.consort.database.Happening;
import org.consort.database.Outbox;
import org.consort.database.StoredJson;

/// Word of what happens to loans and requests and of the letters about it, each as it was just
/// after.
public final class CirculationNews {
  /// The codes that Alma's webhooks have for it.
  public enum Event {
    LOAN_CREATED,
    LOAN_RETURNED,
    LOAN_RENEWED,
    LOAN_DUE_DATE,
    LOAN_LOST,
    LOAN_CLAIMED_RETURNED,
    REQUEST_CREATED,
    REQUEST_CANCELED,
    REQUEST_CLOSED,
    REQUEST_PLACED_ON_SHELF
  }

  private CirculationNews() {}

  /// Reads the state that came with an event about a loan.
  public static Loan loan(String state) {
    return StoredJson.read(Loan.class, state);
  }

  /// Reads the state that came with an event about a request.
  public static Hold hold(String state) {
    return StoredJson.read(Hold.class, state);
  }

  /// Reads the state that came with word of a letter.
  public static Letter letter(String state) {
    return StoredJson.read(Letter.class, state);
  }

  /// In the order of what is told of the loan or request it is about; the event is the letter's
  /// code.
  static void tell(OpenTitle title, Letter letter) {
    if (letter.kind().isTold()) {
      String about =
          letter.request() == null ? "loan " + letter.loan() : "request " + letter.request();
      tell(title, new Happening(letter.kind().code(), about, letter.writtenAt(), letter));
    }
  }

  static void tell(OpenTitle title, Event event, Loan loan, Instant at) {
    tell(title, new Happening(event.name(), "loan " + loan.id(), at, loan));
  }

  static void tell(OpenTitle title, Event event, Hold hold, Instant at) {
    tell(title, new Happening(event.name(), "request " + hold.id(), at, hold));
  }

  private static void tell(OpenTitle title, Happening happening) {
    if (title.isWanted(happening.event())) {
      Outbox.tell(title.tx(), title.institution(), happening);
    }
  }
}
