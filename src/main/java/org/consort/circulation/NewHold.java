package org.consort.circulation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A hold as a patron asks for it.
///
/// @param patron the number the patrons' department gave the user, or [Hold#LIBRARY] for a file
/// @param repeated whether a second hold of the same patron on the same thing is meant so
public record NewHold(
    long patron,
    Wanted wanted,
    PickupPlace pickup,
    HoldNote note,
    RequestDetails details,
    boolean repeated) {
  public NewHold(long patron, Wanted wanted, PickupPlace pickup, HoldNote note, boolean repeated) {
    this(patron, wanted, pickup, note, RequestDetails.NONE, repeated);
  }

  public NewHold(long patron, Wanted wanted, PickupPlace pickup) {
    this(patron, wanted, pickup, HoldNote.NONE, false);
  }

  /// What the patron adds.
  ///
  /// @param comment kept to the letter
  /// @param lastInterest the day after which the patron does not want it any more
  public record HoldNote(@Nullable String comment, @Nullable LocalDate lastInterest) {
    public static final HoldNote NONE = new HoldNote(null, null);
  }
}
