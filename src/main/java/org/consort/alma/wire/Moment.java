package org.consort.alma.wire;

import java.time.Instant;
import java.time.LocalDate;

/// A time as clients give it: with an hour, or the day alone. When in the day that is, the reader
/// decides.
public sealed interface Moment {
  record Time(Instant at) implements Moment {}

  record Day(LocalDate date) implements Moment {}
}
