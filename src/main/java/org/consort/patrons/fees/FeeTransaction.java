package org.consort.patrons.fees;

import java.math.BigDecimal;
import java.time.Instant;

/// Something that was done about a fee.
///
/// @param amount by which it lowered what was owed; zero for a dispute
public record FeeTransaction(long id, Kind kind, BigDecimal amount, Particulars said, Instant at) {
  /// What can be done.
  public enum Kind {
    PAYMENT,
    WAIVE,
    DISPUTE,
    RESTORE
  }

  /// What was said with it; each may be empty.
  ///
  /// @param method a code of the table of payment methods
  /// @param reason a code of the table of reasons for waiving
  /// @param externalId by which a payment system knows the payment
  /// @param by who did it
  public record Particulars(
      String method, String reason, String comment, String externalId, String by) {}
}
