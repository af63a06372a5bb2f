package org.consort.api.hub;

import java.util.Optional;
import org.consort.base.BadRequest;
import org.consort.borrowing.BorrowingReason;
import org.consort.borrowing.Wish;
import org.consort.borrowing.supply.Wanted;

/// Reads what a patron asks for from the body of a `POST /requests`.
final class IncomingWish {
  private static final int LONGEST = 1000;

  private IncomingWish() {}

  static Wish read(byte[] body) {
    Fields fields = Json.object(body);
    Fields patron = fields.object("patron");
    Fields pickup = fields.object("pickup");
    return new Wish(
        new Wish.PatronCard(patron.text("agency"), patron.text("id")),
        title(fields.object("title")),
        new Wish.Pickup(pickup.text("agency"), pickup.text("library")),
        fields.maybe("volume").orElse(""),
        fields.maybeObject("item").map(IncomingWish::copy).orElse(Wanted.ChosenCopy.ANY),
        note(fields));
  }

  private static Wish.Title title(Fields title) {
    Optional<String> isbn = title.maybe("isbn");
    if (isbn.isPresent()) {
      return Wish.Title.ofIsbn(isbn.get());
    }
    if (title.maybe("agency").isEmpty() && title.maybe("mmsId").isEmpty()) {
      throw new BadRequest(BorrowingReason.FIELD_MISSING.about("title.isbn"));
    }
    return Wish.Title.ofRecord(title.text("agency"), title.text("mmsId"));
  }

  private static Wanted.ChosenCopy copy(Fields item) {
    return new Wanted.ChosenCopy(item.text("agency"), item.text("barcode"));
  }

  private static String note(Fields fields) {
    String note = fields.maybe("note").orElse("");
    if (note.length() > LONGEST) {
      throw new BadRequest(
          BorrowingReason.FIELD_INVALID.about("note", "it is longer than " + LONGEST));
    }
    return note;
  }
}
