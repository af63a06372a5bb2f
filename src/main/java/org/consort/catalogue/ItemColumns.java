package org.consort.catalogue;

import java.util.List;
import java.util.stream.Stream;

/// What the fields of an item are called in the database, for searching and sorting.
final class ItemColumns {
  static final String LIBRARY = "coalesce(i.temp_library, h.library)";
  static final String LOCATION = "coalesce(i.temp_location, h.location)";
  private static final String CALL_NUMBER =
      "coalesce(nullif(i.temp_call_number, ''), h.call_number)";

  private ItemColumns() {}

  static String of(ItemSearch.Text text) {
    return switch (text) {
      case ENUM_A -> further("enumeration_a");
      case ENUM_B -> further("enumeration_b");
      case CHRON_I -> further("chronology_i");
      case CHRON_J -> further("chronology_j");
      case DESCRIPTION -> "i.description";
    };
  }

  static String of(ItemSearch.Moment moment) {
    return switch (moment) {
      case CREATED -> "i.created_at";
      case MODIFIED -> "i.modified_at";
    };
  }

  static String of(ItemSearch.Day day) {
    return switch (day) {
      case RECEIVED -> "i.arrival";
      case EXPECTED -> "CAST(" + further("expected_arrival_date") + " AS date)";
    };
  }

  /// What to sort by, the first one first.
  static List<String> of(ItemSearch.By by) {
    return switch (by) {
      case CHRON_I -> counted(of(ItemSearch.Text.CHRON_I));
      case CHRON_J -> counted(of(ItemSearch.Text.CHRON_J));
      case DESCRIPTION -> counted(of(ItemSearch.Text.DESCRIPTION));
      case ENUM_A -> counted(of(ItemSearch.Text.ENUM_A));
      case ENUM_B -> counted(of(ItemSearch.Text.ENUM_B));
      case ENUM_C -> counted(further("enumeration_c"));
      case LIBRARY -> List.of(LIBRARY);
      case LOCATION -> List.of(LOCATION);
      case TEMPORARY_LOCATION -> List.of("i.temp_location");
      case RECEIVE_DATE -> List.of(of(ItemSearch.Day.RECEIVED));
      case EXPECTED_RECEIVE_DATE -> List.of(of(ItemSearch.Day.EXPECTED));
    };
  }

  static String of(OrderedItemSearch.Field field) {
    return switch (field) {
      case ENUMERATION_A -> further("enumeration_a");
      case ENUMERATION_B -> further("enumeration_b");
      case ENUMERATION_C -> further("enumeration_c");
      case CHRONOLOGY_I -> further("chronology_i");
      case CHRONOLOGY_J -> further("chronology_j");
      case CHRONOLOGY_K -> further("chronology_k");
      case ITEM_DESCRIPTION -> "i.description";
      case ITEM_LIBRARY -> LIBRARY;
    };
  }

  /// What to sort by, the first one first.
  static List<String> sorting(OrderedItemSearch.Field field) {
    return counted(of(field));
  }

  /// What to sort by, the first one first.
  static List<String> of(ShelfWalk.By by) {
    return switch (by) {
      case LOCATION -> Stream.concat(Stream.of(LOCATION), counted(CALL_NUMBER).stream()).toList();
      case CALL_NUMBER -> counted(CALL_NUMBER);
    };
  }

  private static String further(String name) {
    return "(i.further->>'" + name + "')";
  }

  // What stands before the first number, that number, then all of it.
  private static List<String> counted(String text) {
    return List.of(
        "substring(%s from '^[^0-9]*')".formatted(text),
        "CAST(substring(%s from '[0-9]{1,18}') AS bigint)".formatted(text),
        text);
  }
}
