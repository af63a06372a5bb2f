package org.consort.institution;

import java.util.Map;

/// A place inside a library where items are kept. Its code is unique in the library only.
///
/// @param library the library's code
/// @param suppressed what is kept there is not shown to the public
/// @param further what is kept of it and nothing here acts on (map, fulfillment unit), by Alma's
///   field names
public record Location(
    String library,
    String code,
    String name,
    LocationType type,
    boolean suppressed,
    Map<String, String> further) {
  public Location {
    further = Map.copyOf(further);
  }

  public Location(String library, String code, String name, LocationType type, boolean suppressed) {
    this(library, code, name, type, suppressed, Map.of());
  }
}
