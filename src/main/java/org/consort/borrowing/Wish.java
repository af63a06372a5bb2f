package org.consort.borrowing;

import org.consort.borrowing.supply.Wanted;

/// What a patron asks for.
///
/// @param volume empty when any will do
/// @param copy a copy that staff chose
public record Wish(
    PatronCard patron,
    Title title,
    Pickup pickup,
    String volume,
    Wanted.ChosenCopy copy,
    String note) {
  /// @param id primary id, barcode or e-mail address at the home agency
  public record PatronCard(String agency, String id) {}

  /// A title, named by ISBN or by one member's record; the other parts may be empty.
  public record Title(String isbn, String agency, String mmsId, String title, String author) {
    public static Title ofIsbn(String isbn) {
      return new Title(isbn, "", "", "", "");
    }

    public static Title ofRecord(String agency, String mmsId) {
      return new Title("", agency, mmsId, "", "");
    }
  }

  public record Pickup(String agency, String library) {}

  /// A wish for any copy of a title.
  public static Wish of(PatronCard patron, Title title, Pickup pickup) {
    return new Wish(patron, title, pickup, "", Wanted.ChosenCopy.ANY, "");
  }

  Wish with(PatronCard known, Title found) {
    return new Wish(known, found, pickup, volume, copy, note);
  }
}
