package org.consort.publishing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a harvest goes on: everything that is needed for it, so that no server has to remember it.
/// It never expires, and any node can go on with it.
///
/// @param lastAt time of the last record given
/// @param lastId id of the last record given
/// @param given how many records were given so far
public record ResumptionToken(Selection selection, Instant lastAt, long lastId, long given) {
  private static final String VERSION = "1";
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final int PARTS = 8;
  private static final int LONGEST_INSTANT = "2026-05-04T10:00:00.123456789Z".length();

  /// Letters and digits that need no escaping in an address.
  public String text() {
    String set = selection.set() == null ? "" : selection.set();
    String plain =
        String.join(
            "|",
            VERSION,
            selection.prefix(),
            set,
            selection.from().toString(),
            selection.until().toString(),
            lastAt.toString(),
            Long.toString(lastId),
            Long.toString(given));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /// Empty for a text that is no token.
  public static Optional<ResumptionToken> parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String[] parts = BAR.split(plain, -1);
      return parts.length == PARTS && parts[0].equals(VERSION)
          ? Optional.of(of(parts))
          : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static ResumptionToken of(String[] parts) {
    String set = parts[2].isEmpty() ? null : parts[2];
    Selection selection = new Selection(parts[1], set, instant(parts[3]), instant(parts[4]));
    return new ResumptionToken(
        selection, instant(parts[5]), Long.parseLong(parts[6]), Long.parseLong(parts[7]));
  }

  // Java's years reach further than the database's.
  private static Instant instant(String text) {
    Instant instant = Instant.parse(text);
    if (text.length() > LONGEST_INSTANT || text.startsWith("-") || text.startsWith("+")) {
      throw new DateTimeException("the year has more than four digits");
    }
    return instant;
  }
}
