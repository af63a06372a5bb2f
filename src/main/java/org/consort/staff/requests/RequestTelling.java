package org.consort.staff.requests;

import java.util.Locale;
import org.consort.borrowing.Attention;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.Placement;
import org.consort.borrowing.workflow.Side;
import org.consort.borrowing.workflow.Stage;
import org.consort.staff.frame.Badge;

/// The words of a request that the list and its own page share.
final class RequestTelling {
  private RequestTelling() {}

  static RequestRow row(BorrowingRequest request) {
    Attention attention = request.attention();
    return new RequestRow(
        request.id(),
        title(request),
        request.wish().title().author(),
        stage(request.stage()),
        request.wish().patron().id(),
        request.wish().patron().agency(),
        request.side(Side.LENDER).map(Placement::agency).orElse(null),
        request.progress().since(),
        attention == null ? null : attention.problem());
  }

  static Badge stage(Stage stage) {
    Badge.Tone tone =
        switch (stage) {
          case READY_FOR_PICKUP, LOANED -> Badge.Tone.GOOD;
          case NOT_SUPPLIED_CURRENT_SUPPLIER, RETURNING_UNFILLED -> Badge.Tone.WAIT;
          case NO_ITEMS_SELECTABLE_AT_ANY_AGENCY, LOST -> Badge.Tone.BAD;
          case CANCELLED, COMPLETED, FINALISED, HANDED_OFF_AS_LOCAL -> Badge.Tone.QUIET;
          default -> Badge.Tone.BUSY;
        };
    return new Badge(stage.meaning(), tone);
  }

  /// `ON_HOLD_SHELF` becomes `On hold shelf`, and so does `OnHoldShelf`.
  static String words(String name) {
    String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ');
    String lower = spaced.toLowerCase(Locale.ROOT);
    return lower.isEmpty() ? "" : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  private static String title(BorrowingRequest request) {
    String title = request.wish().title().title();
    return title.isBlank() ? request.wish().title().isbn() : title;
  }
}
