package org.consort.institution;

import java.util.Map;

/// A place inside a library where items are kept. Its code is unique in the library only.
///
/// @param library the library's code
/// @param suppressed what is kept there is not shown to the public
/// @param further what is kept of it and nothing here acts on (map, fulfillment unit), by Alma's
///   field names
/// @param number given when it is first kept; 0 before that
public record Location(
    String library,
    String code,
    String name,
    LocationType type,
    boolean suppressed,
    Map<String, String> further,
    long number) {
  public Location {
    further = Map.copyOf(further);
  }

  public Location(
      String library,
      String code,
      String name,
      LocationType type,
      boolean suppressed,
      Map<String, String> further) {
    this(library, code, name, type, suppressed, further, 0);
  }

  public Location(String library, String code, String name, LocationType type, boolean suppressed) {
    this(library, code, name, type, suppressed, Map.of());
  }
}
