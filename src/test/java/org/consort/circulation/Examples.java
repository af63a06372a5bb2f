package org.consort.circulation;

import java.time.Instant;
import java.time.LocalDate;
import org.consort.base.HoldingId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.jspecify.annotations.Nullable;

/// Values for tests of pure decisions.
final class Examples {
  static final MmsId BIB = new MmsId(991009001);
  static final HoldingId HOLDING = new HoldingId(221009001);
  static final LocalDate UNTIL = LocalDate.of(2026, 3, 9);
  static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private Examples() {}

  static Copy copy(int number) {
    return new Copy(
        new ItemId(number), HOLDING, BIB, "B" + number, "", "MAIN", "STACKS", "BOOK", "BOOK");
  }

  static Hold holdOn(int id, @Nullable Copy copy) {
    Hold.Subject subject =
        new Hold.Subject(
            BIB, null, copy == null ? null : copy.item(), null, null, null, "A title", "An author");
    return new Hold(
        new RequestId(id),
        id,
        subject,
        PickupPlace.library("SCI"),
        NewHold.HoldNote.NONE,
        RequestDetails.NONE,
        HoldProgress.WAITING,
        NOW,
        0);
  }

  static Hold holdOnAny(int id) {
    return holdOn(id, null);
  }
}
