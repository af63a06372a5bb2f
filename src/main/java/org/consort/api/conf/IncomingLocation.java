package org.consort.api.conf;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.alma.wire.Coded;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.institution.Libraries;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.jspecify.annotations.Nullable;

/// Reads a location somebody wants to add or to change. Code, name and type are mandatory.
final class IncomingLocation {
  private IncomingLocation() {}

  static Location of(String library, org.consort.alma.conf.Location sent) {
    return new Location(
        library,
        mandatory("code", sent.code()),
        mandatory("name", sent.name()),
        type(sent.type()),
        Boolean.TRUE.equals(sent.suppressFromPublishing()),
        further(sent));
  }

  /// A location keeps its code for good.
  static Location changed(Location old, org.consort.alma.conf.Location sent) {
    Location changed = of(old.library(), sent);
    if (!changed.code().equals(old.code())) {
      throw new BadRequest(ConfReason.LOCATION_CODE_FIXED.about(changed.code(), old.code()));
    }
    return changed;
  }

  private static Map<String, String> further(org.consort.alma.conf.Location sent) {
    Map<String, String> further = new LinkedHashMap<>();
    keep(further, "external_name", sent.externalName());
    keep(further, "remote_storage", sent.remoteStorage());
    keep(further, "map", sent.map());
    keep(further, "fulfillment_unit", code(sent.fulfillmentUnit()));
    keep(further, "accession_placement", code(sent.accessionPlacement()));
    keep(further, "call_number_type", code(sent.callNumberType()));
    return further;
  }

  private static void keep(Map<String, String> further, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      further.put(name, value.strip());
    }
  }

  private static String code(@Nullable Coded sent) {
    return Optional.ofNullable(sent).flatMap(Coded::code).orElse("");
  }

  static void refuseSecond(Libraries libraries, InstitutionId institution, Location location) {
    if (libraries.location(institution, location.library(), location.code()).isPresent()) {
      throw new BadRequest(ConfReason.LOCATION_EXISTS.about(location.code(), location.library()));
    }
  }

  private static LocationType type(@Nullable Coded sent) {
    String code = Optional.ofNullable(sent).flatMap(Coded::code).orElseThrow(() -> missing("type"));
    return Stream.of(LocationType.values())
        .filter(type -> type.name().equals(code))
        .findFirst()
        .orElseThrow(
            () -> new BadRequest(ConfReason.UNKNOWN_LOCATION_TYPE.about(code, validTypes())));
  }

  private static String mandatory(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw missing(field);
    }
    return value.strip();
  }

  private static BadRequest missing(String field) {
    return new BadRequest(ApiReason.MANDATORY.about(field));
  }

  private static String validTypes() {
    return Arrays.stream(LocationType.values())
        .map(LocationType::name)
        .collect(Collectors.joining(", "));
  }
}
