package org.consort.app.bench;

import java.util.List;
import org.consort.base.InstitutionId;

/// What tells one title of the stock from another: its serial of nine digits and the numbers made
/// from that. Every title's are as long as every other's, so a stored record with them exchanged is
/// still whole.
record Numbers(String isbn, String mmsId, String holdingId, String itemId, String serial) {
  /// Ids with running numbers from here on are the stock's; those drawn while measuring are
  /// smaller.
  static final long FIRST = 3_000_000;

  /// @param n from 0
  static Numbers of(long n, InstitutionId institution) {
    String running = Long.toString(FIRST + n) + institution.suffix();
    String serial = serial(n);
    return new Numbers(isbn("978", n), "99" + running, "22" + running, "23" + running, serial);
  }

  static String serial(long n) {
    return "%09d".formatted(n);
  }

  static String barcode(long n) {
    return "B" + serial(n);
  }

  /// @param prefix 978, or 979 for numbers the stock does not have
  static String isbn(String prefix, long n) {
    String body = prefix + serial(n);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }

  /// Longest first, since the ISBN holds the serial.
  List<String> texts() {
    return List.of(itemId, holdingId, mmsId, isbn, serial);
  }
}
