package org.consort.api.conf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.alma.conf.IntegrationProfile;
import org.consort.alma.conf.ProfileParameter;
import org.consort.alma.wire.Coded;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.jspecify.annotations.Nullable;

/// What an integration profile says that somebody sent.
record SentSettings(IntegrationProfile sent) {
  String code() {
    return mandatory("code", sent.code());
  }

  String name() {
    return mandatory("name", sent.name());
  }

  String system() {
    return mandatory("system", codeOf(sent.system()).orElse(null));
  }

  String type() {
    return mandatory("type", codeOf(sent.type()).orElse(null));
  }

  String description() {
    return sent.description() == null ? "" : sent.description();
  }

  boolean isDefault() {
    return Boolean.TRUE.equals(sent.isDefault());
  }

  /// What a parameter is set to; empty ones are none.
  Optional<String> value(String name) {
    return sent.parameter().stream()
        .filter(parameter -> codeOf(parameter.name()).equals(Optional.of(name)))
        .map(ProfileParameter::value)
        .flatMap(Stream::ofNullable)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /// The values of a parameter that is a list with commas.
  List<String> values(String name) {
    return value(name).stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  boolean flag(String name, boolean otherwise) {
    return switch (value(name).orElse(String.valueOf(otherwise))) {
      case "true" -> true;
      case "false" -> false;
      default -> throw notValid(name, value(name).orElse(""), "true, false");
    };
  }

  /// @param valid the names of all parameters there are
  void refuseOthers(List<String> valid) {
    sent.parameter().stream()
        .flatMap(parameter -> codeOf(parameter.name()).stream())
        .filter(name -> !valid.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw notValid("parameter.name", name, String.join(", ", valid));
            });
  }

  static BadRequest missing(String field) {
    return new BadRequest(ApiReason.MANDATORY.about(field));
  }

  static BadRequest notValid(String field, String received, String valid) {
    return new BadRequest(ApiReason.FIELD_NOT_VALID.about(field, received, valid));
  }

  private static Optional<String> codeOf(@Nullable Coded coded) {
    return Optional.ofNullable(coded).flatMap(Coded::code);
  }

  private static String mandatory(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw missing(field);
    }
    return value.strip();
  }
}
