package org.consort.api.acq;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.consort.alma.acq.PoLineCopy;
import org.consort.alma.acq.PoLineCopyBuilder;
import org.consort.alma.wire.Coded;
import org.consort.catalogue.Item;
import org.consort.catalogue.Shelf;
import org.jspecify.annotations.Nullable;

/// What a copy of a line says of its item and the item keeps, both ways, by Alma's field names.
final class CopyFields {
  private CopyFields() {}

  static Map<String, String> of(PoLineCopy given) {
    Map<String, String> fields = new LinkedHashMap<>();
    put(fields, "enumeration_a", given.enumerationA());
    put(fields, "enumeration_b", given.enumerationB());
    put(fields, "enumeration_c", given.enumerationC());
    put(fields, "chronology_i", given.chronologyI());
    put(fields, "chronology_j", given.chronologyJ());
    put(fields, "chronology_k", given.chronologyK());
    put(fields, "storage_location_id", given.storageLocationId());
    put(
        fields,
        "expected_arrival_date",
        Optional.ofNullable(given.expectedArrivalDate()).map(LocalDate::toString).orElse(null));
    return fields;
  }

  static PoLineCopyBuilder shown(PoLineCopy copy, Item item) {
    Map<String, String> fields = item.details().further();
    boolean elsewhere = item.details().temporary() != null;
    Shelf home = item.place().shelf();
    String arrival = fields.get("expected_arrival_date");
    return PoLineCopyBuilder.builder(copy)
        .description(item.description().isEmpty() ? null : item.description())
        .enumerationA(fields.get("enumeration_a"))
        .enumerationB(fields.get("enumeration_b"))
        .enumerationC(fields.get("enumeration_c"))
        .chronologyI(fields.get("chronology_i"))
        .chronologyJ(fields.get("chronology_j"))
        .chronologyK(fields.get("chronology_k"))
        .storageLocationId(fields.get("storage_location_id"))
        .expectedArrivalDate(arrival == null ? null : LocalDate.parse(arrival))
        .isTempLocation(elsewhere)
        .permanentLibrary(elsewhere ? Coded.of(home.library()) : Coded.NONE)
        .permanentShelvingLocation(elsewhere ? home.location() : "");
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    Given.text(value).ifPresent(text -> fields.put(name, text));
  }
}
