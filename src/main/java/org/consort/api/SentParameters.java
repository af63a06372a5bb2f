package org.consort.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.BadRequest;
import org.consort.base.Page;
import org.consort.web.Request;

/// The query of a call, its values read as what they are to be.
record SentParameters(Request http) {
  private static final int USUAL_LIMIT = 10;
  private static final int DAY_LENGTH = 10;
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}Z?");

  /// A query parameter that is a comma list, as `expand=notes,locations`.
  Set<String> words(String parameter) {
    return query(parameter).stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  String mandatory(String parameter, String valid) {
    return query(parameter)
        .orElseThrow(() -> new BadRequest(ApiReason.MANDATORY_PARAMETER.about(parameter, valid)));
  }

  /// A query parameter that is `true` or `false`.
  boolean flag(String parameter, boolean usual) {
    return query(parameter)
        .map(
            value ->
                switch (value.toLowerCase(Locale.ROOT)) {
                  case "true" -> true;
                  case "false" -> false;
                  default -> throw notValid(parameter, value, "true, false");
                })
        .orElse(usual);
  }

  /// A query parameter in the form `2026-06-01`, with or without a `Z`.
  Optional<LocalDate> date(String parameter) {
    return query(parameter)
        .map(
            value ->
                day(value)
                    .orElseThrow(() -> notValid(parameter, value, "a date such as 2026-06-01")));
  }

  private static Optional<LocalDate> day(String value) {
    if (!DAY.matcher(value).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value.substring(0, DAY_LENGTH)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// `limit` and `offset`; a larger limit than allowed counts as the largest allowed.
  Page page() {
    return new Page(Math.min(number("limit", USUAL_LIMIT), Page.LARGEST), number("offset", 0));
  }

  int number(String parameter, int usual) {
    return query(parameter)
        .map(
            value -> {
              if (value.matches("[0-9]{1,9}")) {
                return Integer.parseInt(value);
              }
              throw notValid(parameter, value, "a number from 0");
            })
        .orElse(usual);
  }

  /// Whether `direction` asks for a list from its end; `asc` is usual.
  boolean descending() {
    String direction = query("direction").orElse("asc");
    return switch (direction.toLowerCase(Locale.ROOT)) {
      case "asc" -> false;
      case "desc" -> true;
      default -> throw notValid("direction", direction, "asc, desc");
    };
  }

  private Optional<String> query(String name) {
    return http.query(name);
  }

  private static BadRequest notValid(String parameter, String received, String valid) {
    return new BadRequest(ApiReason.FIELD_NOT_VALID.about(parameter, received, valid));
  }
}
