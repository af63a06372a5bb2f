package org.consort.catalogue;

import java.util.List;

/// What is noted on an item: for everybody, for who lends it, and three lines each for the staff
/// and for statistics.
public record ItemNotes(
    String publicNote, String fulfillmentNote, List<String> internal, List<String> statistics) {
  public static final ItemNotes NONE = new ItemNotes("", "", List.of(), List.of());

  private static final int LINES = 3;

  public ItemNotes {
    internal = List.copyOf(internal);
    statistics = List.copyOf(statistics);
    if (internal.size() > LINES || statistics.size() > LINES) {
      throw new IllegalArgumentException("an item has three lines of notes");
    }
  }

  /// @param line 1 to 3
  public String internal(int line) {
    return line <= internal.size() ? internal.get(line - 1) : "";
  }

  /// @param line 1 to 3
  public String statistics(int line) {
    return line <= statistics.size() ? statistics.get(line - 1) : "";
  }
}
