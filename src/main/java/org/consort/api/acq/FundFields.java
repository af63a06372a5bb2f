package org.consort.api.acq;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;

/// What is said about fields of a fund that cannot be taken as they were sent.
final class FundFields {
  private FundFields() {}

  static <E extends Enum<E>> E one(E[] values, String field, String code) {
    return QueryTerm.named(values, code)
        .orElseThrow(
            () -> notAmong(field, code, Stream.of(values).map(Enum::name).collect(joining(", "))));
  }

  static void fixed(String field, Optional<String> given, String stands) {
    given
        .filter(value -> !value.equals(stands))
        .ifPresent(
            value -> {
              throw notAmong(field, value, stands);
            });
  }

  static String mandatory(String field, Optional<String> given) {
    return given.orElseThrow(
        () ->
            new BadRequest(
                AcquisitionReason.FUND_REQUEST_FAILED.about("fund." + field + " is missing")));
  }

  static String listed(Collection<String> codes) {
    return codes.stream().sorted().collect(joining(", "));
  }

  static BadRequest notAmong(String field, Object received, Object valid) {
    return new BadRequest(ApiReason.FIELD_NOT_AMONG.about("fund." + field, received, valid));
  }
}
