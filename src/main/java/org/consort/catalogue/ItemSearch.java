package org.consort.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.jspecify.annotations.Nullable;

/// Which items of a title are wanted: every condition must hold.
///
/// @param holding only its items; absent for those of all holdings
public record ItemSearch(
    MmsId bib, @Nullable HoldingId holding, List<Condition> conditions, Order order) {
  public ItemSearch {
    conditions = List.copyOf(conditions);
  }

  /// All items of a title in the order they were added.
  public static ItemSearch ofBib(MmsId bib) {
    return new ItemSearch(bib, null, List.of(), Order.AS_ADDED);
  }

  public sealed interface Condition {}

  /// Every word stands somewhere in the text, whatever its case.
  public record Words(Text text, String words) implements Condition {}

  /// It stands there now. An empty code does not matter.
  public record StandsAt(String library, String location) implements Condition {}

  /// It happened from the one moment on and before the other.
  public record Happened(Moment moment, @Nullable Instant from, @Nullable Instant before)
      implements Condition {}

  /// It is the one day or later, and the other or earlier.
  public record OnDay(Day day, @Nullable LocalDate first, @Nullable LocalDate last)
      implements Condition {}

  public enum Text {
    ENUM_A,
    ENUM_B,
    CHRON_I,
    CHRON_J,
    DESCRIPTION
  }

  public enum Moment {
    CREATED,
    MODIFIED
  }

  public enum Day {
    RECEIVED,
    EXPECTED
  }

  /// How the list is sorted. Numbers in a text count as numbers: v. 9 stands before v. 10. What is
  /// equal stays in the order it was added.
  ///
  /// @param keys the first counts most; none to leave the items as they were added
  public record Order(List<By> keys, boolean descending) {
    public static final Order AS_ADDED = new Order(List.of(), false);

    public Order {
      keys = List.copyOf(keys);
    }
  }

  public enum By {
    CHRON_I,
    CHRON_J,
    DESCRIPTION,
    ENUM_A,
    ENUM_B,
    ENUM_C,
    LIBRARY,
    LOCATION,
    TEMPORARY_LOCATION,
    RECEIVE_DATE,
    EXPECTED_RECEIVE_DATE
  }
}
