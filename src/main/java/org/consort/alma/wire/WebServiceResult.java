package org.consort.alma.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Alma's error document. Its names are in camelCase, unlike all others.
@Named("web_service_result")
public record WebServiceResult(
    @Named("errorsExist") boolean errorsExist, @Named("errorList") ErrorList errorList) {

  /// The list around the errors.
  @Named("errorList")
  public record ErrorList(@Named(value = "error", plural = "errorList") List<Fault> error) {}

  /// One error.
  public record Fault(
      @Named("errorCode") String errorCode,
      @Named("errorMessage") String errorMessage,
      @Named("trackingId") @Nullable String trackingId) {
    public Fault tracked(String id) {
      return new Fault(errorCode, errorMessage, id);
    }
  }
}
