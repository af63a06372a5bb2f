package org.consort.api.conf;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.alma.conf.LocationDesk;
import org.consort.alma.wire.Coded;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.institution.Codes;
import org.consort.institution.Libraries;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.jspecify.annotations.Nullable;

/// Reads a location somebody wants to add or to change. Code and name are mandatory; one without a
/// type is open.
final class IncomingLocation {
  private IncomingLocation() {}

  static Location of(String library, org.consort.alma.conf.Location sent, Codes codes) {
    LocationType type = type(sent.type());
    return new Location(
        library,
        mandatory("code", sent.code()),
        mandatory("name", sent.name()),
        type,
        Boolean.TRUE.equals(sent.suppressFromPublishing()),
        LocationFields.of(sent, type, codes));
  }

  /// A location keeps its code for good.
  static Location changed(Location old, org.consort.alma.conf.Location sent, Codes codes) {
    Location changed = of(old.library(), sent, codes);
    if (!changed.code().equals(old.code())) {
      throw new BadRequest(ConfReason.LOCATION_CODE_FIXED.about(changed.code(), old.code()));
    }
    return changed;
  }

  /// Every desk of a library serves all its locations, so that only their codes can be wrong.
  static void refuseUnknownDesks(
      Libraries libraries,
      InstitutionId institution,
      Location location,
      org.consort.alma.conf.Location sent) {
    for (LocationDesk desk : sent.circDesk()) {
      String code = mandatory("circ_desk_code", desk.circDeskCode());
      if (libraries.desk(institution, location.library(), code).isEmpty()) {
        throw new BadRequest(ConfReason.DESK_NOT_FOUND.about(location.library(), code));
      }
    }
  }

  private static LocationType type(@Nullable Coded sent) {
    Optional<String> code = Optional.ofNullable(sent).flatMap(Coded::code);
    if (code.isEmpty()) {
      return LocationType.OPEN;
    }
    return Stream.of(LocationType.values())
        .filter(type -> type.name().equals(code.get()))
        .findFirst()
        .orElseThrow(
            () -> new BadRequest(ConfReason.UNKNOWN_LOCATION_TYPE.about(code.get(), validTypes())));
  }

  private static String mandatory(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new BadRequest(ApiReason.MANDATORY.about(field));
    }
    return value.strip();
  }

  private static String validTypes() {
    return Arrays.stream(LocationType.values())
        .map(LocationType::name)
        .collect(Collectors.joining(", "));
  }
}
