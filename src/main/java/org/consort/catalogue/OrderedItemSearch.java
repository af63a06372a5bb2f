package org.consort.catalogue;

import java.util.List;

/// Which items on purchase order lines are wanted: every condition must hold of the one item.
///
/// @param order what to sort by, the first one first; what is equal is sorted by the line
public record OrderedItemSearch(List<Words> conditions, List<Field> order, boolean descending) {
  public OrderedItemSearch {
    conditions = List.copyOf(conditions);
    order = List.copyOf(order);
  }

  /// Every word stands somewhere in the field, whatever its case; a library's code matches as a
  /// whole.
  public record Words(Field field, String words) {}

  public enum Field {
    ENUMERATION_A,
    ENUMERATION_B,
    ENUMERATION_C,
    CHRONOLOGY_I,
    CHRONOLOGY_J,
    CHRONOLOGY_K,
    ITEM_DESCRIPTION,
    ITEM_LIBRARY
  }
}
