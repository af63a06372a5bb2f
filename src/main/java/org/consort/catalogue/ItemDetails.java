package org.consort.catalogue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is written down about an item by hand. Empty text stands for nothing.
///
/// @param materialType a code of the table PhysicalMaterialType
/// @param policy a code of the table ItemPolicy; empty when the location decides
/// @param description the volume or issue: `v. 93 1941`
/// @param further what the library keeps of an item and nothing here acts on (enumeration,
///   chronology, copy, pieces), by Alma's field names
/// @param temporary where it stands for now; absent when it stands at its holdings' shelf
public record ItemDetails(
    String materialType,
    String policy,
    String description,
    String poLine,
    @Nullable LocalDate arrival,
    ItemNotes notes,
    Map<String, String> further,
    @Nullable TemporaryShelf temporary) {
  public ItemDetails {
    further = Map.copyOf(further);
  }

  public static ItemDetails of(String materialType, String policy) {
    return new ItemDetails(materialType, policy, "", "", null, ItemNotes.NONE, Map.of(), null);
  }

  /// @param more replaces what is kept under the same names
  public ItemDetails describing(String volume, Map<String, String> more) {
    Map<String, String> kept = new HashMap<>(further);
    kept.putAll(more);
    return new ItemDetails(materialType, policy, volume, poLine, arrival, notes, kept, temporary);
  }

  public ItemDetails withPoLine(String number) {
    return new ItemDetails(
        materialType, policy, description, number, arrival, notes, further, temporary);
  }

  public ItemDetails withPolicy(String other) {
    return new ItemDetails(
        materialType, other, description, poLine, arrival, notes, further, temporary);
  }

  public ItemDetails withArrival(LocalDate day) {
    return new ItemDetails(
        materialType, policy, description, poLine, day, notes, further, temporary);
  }
}
