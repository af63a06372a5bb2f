package org.consort.alma.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads an object from JSON, in one pass. Keys nobody knows and nulls are passed over.
final class JsonReader {
  private static final int LONGEST_NUMBER = 100;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Codec.DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  static Object read(Shape shape, byte[] body) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
      if (parser.nextToken() == null) {
        throw WireTrouble.empty();
      }
      if (!parser.hasToken(JsonToken.START_OBJECT)) {
        throw WireTrouble.malformed(parser.currentToken().toString(), "a JSON object");
      }
      Object read = new JsonReader(parser).object(shape);
      if (parser.nextToken() != null) {
        throw WireTrouble.malformed("something after the end", "one JSON object");
      }
      return read;
    } catch (StreamConstraintsException e) {
      throw WireTrouble.tooLarge("too deep or too long", "at most " + Codec.DEEPEST + " levels");
    } catch (JacksonException e) {
      throw WireTrouble.malformed(e.getOriginalMessage(), place(e), "a JSON object");
    }
  }

  private static String place(JacksonException e) {
    return " at line %d, column %d"
        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }

  private Object object(Shape shape) {
    @Nullable Object[] values = shape.blank();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      Slot slot = shape.slot(name);
      parser.nextToken();
      if (slot == null) {
        parser.skipChildren();
      } else {
        fill(values, slot, name);
      }
    }
    return shape.build(values);
  }

  private void fill(@Nullable Object[] values, Slot slot, String name) {
    try {
      boolean wrapped = name.equals(slot.wrapper()) && parser.hasToken(JsonToken.START_OBJECT);
      Optional<Object> value = wrapped ? unwrapped(slot) : value(slot.kind());
      value.ifPresent(it -> values[slot.place()] = slot.asRead(it));
    } catch (WireTrouble trouble) {
      throw trouble.inside(slot.name());
    }
  }

  /// `{"notes":{"note":[...]}}`, as XML has it.
  private Optional<Object> unwrapped(Slot slot) {
    Optional<Object> found = Optional.empty();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      if (name.equals(slot.name())) {
        found = value(slot.kind());
      } else {
        parser.skipChildren();
      }
    }
    return found;
  }

  private Optional<Object> value(Kind kind) {
    if (parser.hasToken(JsonToken.VALUE_NULL)) {
      return Optional.empty();
    }
    return switch (kind) {
      case Kind.Single(Scalar scalar) -> single(scalar);
      case Kind.Nested nested -> nested(nested.shape());
      case Kind.Many(Kind entry) -> Optional.of(list(entry));
      case Kind.Marc() -> marc();
    };
  }

  /// Where a text is expected an object with a `value` will do: some clients send a request id so.
  private Optional<Object> single(Scalar scalar) {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      Optional<Object> found = Optional.empty();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        parser.nextToken();
        if (name.equals("value") && parser.currentToken().isScalarValue()) {
          found = value(new Kind.Single(scalar));
        } else {
          parser.skipChildren();
        }
      }
      return found;
    }
    return scalar.read(text());
  }

  private Optional<Object> nested(Shape shape) {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      return Optional.of(object(shape));
    }
    Slot text = shape.text().orElse(null);
    String plain = text();
    if (text == null) {
      if (plain.isBlank()) {
        return Optional.empty();
      }
      throw WireTrouble.wrongValue(plain, "an object");
    }
    @Nullable Object[] values = shape.blank();
    value(text.kind()).ifPresent(it -> values[text.place()] = it);
    return Optional.of(shape.build(values));
  }

  private List<Object> list(Kind entry) {
    List<Object> entries = new ArrayList<>();
    if (!parser.hasToken(JsonToken.START_ARRAY)) {
      value(entry).ifPresent(entries::add);
      return List.copyOf(entries);
    }
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      try {
        value(entry).ifPresent(entries::add);
      } catch (WireTrouble trouble) {
        throw trouble.inside("[" + index + "]");
      }
    }
    return List.copyOf(entries);
  }

  private Optional<Object> marc() {
    List<Object> texts = list(new Kind.Single(Scalar.TEXT));
    return texts.stream()
        .map(text -> withoutDeclaration((String) text))
        .filter(xml -> !xml.isBlank())
        .<Object>map(RecordXml::new)
        .findFirst();
  }

  private static String withoutDeclaration(String xml) {
    int end = xml.startsWith("<?xml") ? xml.indexOf("?>") : -1;
    return end < 0 ? xml : xml.substring(end + 2);
  }

  private String text() {
    if (!parser.currentToken().isScalarValue()) {
      throw WireTrouble.wrongValue(
          parser.hasToken(JsonToken.START_ARRAY) ? "a list" : "an object", "a single value");
    }
    return parser.getString();
  }
}
