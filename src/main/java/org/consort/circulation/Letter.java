package org.consort.circulation;

import java.time.Instant;
import org.consort.base.LoanId;
import org.consort.base.RequestId;
import org.jspecify.annotations.Nullable;

/// What a patron is to be told, kept in the order it was written.
///
/// @param number 0 as long as it is not kept
/// @param title the title it is about
/// @param detail one sentence in English, for people
public record Letter(
    long number,
    long patron,
    LetterKind kind,
    Instant writtenAt,
    String title,
    String detail,
    @Nullable RequestId request,
    @Nullable LoanId loan) {
  static Letter about(Hold hold, LetterKind kind, Instant now, String detail) {
    return new Letter(0, hold.patron(), kind, now, hold.subject().title(), detail, hold.id(), null);
  }

  static Letter about(Loan loan, LetterKind kind, Instant now, String detail) {
    return new Letter(0, loan.patron(), kind, now, loan.work().title(), detail, null, loan.id());
  }
}
