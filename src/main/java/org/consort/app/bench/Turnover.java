package org.consort.app.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.concurrent.ThreadLocalRandom;

/// A loan over a desk and the return of the item: two calls, two durable transactions. Each worker
/// has titles of its own.
final class Turnover implements Worker {
  private static final byte[] NOTHING = new byte[0];

  private final Caller caller;
  private final String format;
  private final int titles;
  private final int step;
  private int next;

  /// @param seat the worker's number, from 0
  /// @param seats how many workers there are
  /// @param titles how many there are, more than workers
  Turnover(Caller caller, String format, int seat, int seats, int titles) {
    this.caller = caller;
    this.format = format;
    this.titles = titles;
    this.step = seats;
    this.next = seat % seats;
  }

  static String in(String format) {
    return "loan and return, " + (format.equals(Caller.JSON) ? "JSON" : "XML");
  }

  @Override
  public void once() {
    Numbers title = Numbers.of(next, Furnishing.INSTITUTION);
    next = next + step < titles ? next + step : next % step;
    String reader = Furnishing.user(ThreadLocalRandom.current().nextInt(Furnishing.USERS));
    caller.post(loan(reader, title), format, body(format));
    caller.post(scan(title), format, NOTHING);
  }

  static String loan(String reader, Numbers title) {
    return "/users/%s/loans?item_pid=%s".formatted(reader, title.itemId());
  }

  static String scan(Numbers title) {
    return "/bibs/%s/holdings/%s/items/%s?op=scan&library=%s&circ_desk=%s"
        .formatted(
            title.mmsId(),
            title.holdingId(),
            title.itemId(),
            Stock.place().library(),
            Furnishing.DESK);
  }

  static byte[] body(String format) {
    String written =
        format.equals(Caller.JSON)
            ? "{\"circ_desk\":{\"value\":\"%s\"},\"library\":{\"value\":\"%s\"}}"
            : "<item_loan><circ_desk>%s</circ_desk><library>%s</library></item_loan>";
    return written.formatted(Furnishing.DESK, Stock.place().library()).getBytes(UTF_8);
  }

  @Override
  public void close() {
    caller.close();
  }
}
