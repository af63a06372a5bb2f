package org.consort.institution;

import java.util.Currency;
import org.jspecify.annotations.Nullable;

/// What was agreed with an institution by whoever runs the server.
///
/// @param currency of the fees its users owe
/// @param callsPerSecond over all its keys and all nodes, as is `callsPerDay`
/// @param manner how its odd requests are taken; null as the server takes them
public record Terms(
    Currency currency, int callsPerSecond, int callsPerDay, @Nullable Manner manner) {
  /// So many calls that nobody meets the limit by honest work.
  public static final Terms USUAL =
      new Terms(Currency.getInstance("USD"), 100_000, 1_000_000_000, null);

  /// How requests that are not quite right are taken: refused, or understood as they were meant
  /// where that is known.
  public enum Manner {
    STRICT,
    LENIENT
  }

  public Terms {
    if (callsPerSecond < 1 || callsPerDay < 1) {
      throw new IllegalArgumentException("no calls: " + callsPerSecond + ", " + callsPerDay);
    }
  }

  public Terms in(Currency other) {
    return new Terms(other, callsPerSecond, callsPerDay, manner);
  }

  public Terms withCalls(int perSecond, int perDay) {
    return new Terms(currency, perSecond, perDay, manner);
  }

  public Terms taking(Manner other) {
    return new Terms(currency, callsPerSecond, callsPerDay, other);
  }
}
