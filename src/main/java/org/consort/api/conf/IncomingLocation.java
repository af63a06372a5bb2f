package org.consort.api.conf;

import java.util.Arrays;
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

/// Reads a location somebody wants to add. Code, name and type are mandatory.
final class IncomingLocation {
  private IncomingLocation() {}

  static Location of(String library, org.consort.alma.conf.Location sent) {
    return new Location(
        library,
        mandatory("code", sent.code()),
        mandatory("name", sent.name()),
        type(sent.type()),
        Boolean.TRUE.equals(sent.suppressFromPublishing()));
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
