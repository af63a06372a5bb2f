package org.consort.api.conf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consort.alma.conf.Location;
import org.consort.alma.wire.Coded;
import org.consort.base.BadRequest;
import org.consort.base.Problem;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.Codes;
import org.consort.institution.LocationType;
import org.jspecify.annotations.Nullable;

/// What is kept of a location without acting on it. Each code is checked as far as it can be: there
/// is no list of remote storages and fulfillment units.
final class LocationFields {
  private static final Pattern UNIT = Pattern.compile("[\\p{L}\\p{N} ._-]{1,50}");
  private static final Pattern PLACEMENT = Pattern.compile("none|852[a-z]");

  private final Map<String, String> kept = new LinkedHashMap<>();

  private LocationFields() {}

  static Map<String, String> of(Location sent, LocationType type, Codes codes) {
    LocationFields fields = new LocationFields();
    fields.keep("external_name", sent.externalName(), _ -> Optional.empty());
    fields.keep("remote_storage", sent.remoteStorage(), code -> remoteStorage(code, type));
    fields.keep("map", sent.map(), _ -> Optional.empty());
    fields.keep("fulfillment_unit", Coded.codeOf(sent.fulfillmentUnit()), LocationFields::unit);
    fields.keep(
        "accession_placement", Coded.codeOf(sent.accessionPlacement()), LocationFields::placement);
    fields.keep(
        "call_number_type", Coded.codeOf(sent.callNumberType()), code -> scheme(code, codes));
    return fields.kept;
  }

  private void keep(
      String name, @Nullable String value, Function<String, Optional<Problem>> objection) {
    if (value == null || value.isBlank()) {
      return;
    }
    String code = value.strip();
    objection
        .apply(code)
        .ifPresent(
            problem -> {
              throw new BadRequest(problem);
            });
    kept.put(name, code);
  }

  private static Optional<Problem> remoteStorage(String code, LocationType type) {
    return type == LocationType.REMOTE
        ? Optional.empty()
        : Optional.of(ConfReason.NO_REMOTE_STORAGE.about(code, type));
  }

  private static Optional<Problem> unit(String code) {
    return UNIT.matcher(code).matches()
        ? Optional.empty()
        : Optional.of(ConfReason.NO_FULFILLMENT_UNIT.about(code, "at most 50 letters and digits"));
  }

  private static Optional<Problem> placement(String code) {
    return PLACEMENT.matcher(code).matches()
        ? Optional.empty()
        : Optional.of(
            ConfReason.UNKNOWN_PLACEMENT.about(code, "none, or 852 and a subfield: 852p"));
  }

  // Alma writes # where the indicator is blank.
  private static Optional<Problem> scheme(String code, Codes codes) {
    if (code.equals("#") || codes.has(CodeTable.CALL_NUMBER_TYPE, code)) {
      return Optional.empty();
    }
    String valid =
        codes.rows(CodeTable.CALL_NUMBER_TYPE).stream()
            .map(CodeRow::code)
            .collect(Collectors.joining(", "));
    return Optional.of(ConfReason.UNKNOWN_CALL_NUMBER_TYPE.about(code, valid));
  }
}
