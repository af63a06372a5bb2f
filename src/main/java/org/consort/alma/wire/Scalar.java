package org.consort.alma.wire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A kind of single value and how it reads as text.
enum Scalar {
  TEXT(String.class, Values::text),
  BOOLEAN(Boolean.class, Values::truth),
  INTEGER(Integer.class, Values::integer),
  DECIMAL(BigDecimal.class, Values::decimal),
  DATE(LocalDate.class, Values::date),
  INSTANT(Instant.class, Values::instant),
  MOMENT(Moment.class, Values::dayOrTime);

  private interface Reading {
    Object read(String text);
  }

  private static final Map<Class<?>, Class<?>> BOXED =
      Map.of(int.class, Integer.class, boolean.class, Boolean.class);

  private final Class<?> type;
  private final Reading reading;

  Scalar(Class<?> type, Reading reading) {
    this.type = type;
    this.reading = reading;
  }

  static Optional<Scalar> of(Class<?> type) {
    Class<?> boxed = BOXED.getOrDefault(type, type);
    for (Scalar scalar : values()) {
      if (scalar.type == boxed) {
        return Optional.of(scalar);
      }
    }
    return Optional.empty();
  }

  /// Empty when the text is blank and blank is no value of this kind.
  Optional<Object> read(String text) {
    if (this != TEXT && text.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(reading.read(text));
  }

  /// The text in XML, and in quotes in JSON.
  String write(Object value) {
    return switch (this) {
      case TEXT -> (String) value;
      case DATE -> value + "Z";
      case DECIMAL -> ((BigDecimal) value).toPlainString();
      case INSTANT -> Values.written((Instant) value);
      case MOMENT ->
          switch ((Moment) value) {
            case Moment.Time(Instant at) -> Values.written(at);
            case Moment.Day(LocalDate date) -> date + "Z";
          };
      case BOOLEAN, INTEGER -> value.toString();
    };
  }
}
