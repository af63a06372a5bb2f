package org.consort.alma.wire;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// A JSON document as it came, of which some fields are changed before it is sent back. What we do
/// not know of it stays as it was.
public final class JsonDocument {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(Codec.DEEPEST).build())
          .build();

  private record Verbatim(String number) {}

  private final Map<String, @Nullable Object> fields;

  private JsonDocument(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /// @throws WireTrouble when it is not one JSON object
  public static JsonDocument of(byte[] body) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw WireTrouble.malformed("no object", "a JSON object");
      }
      return new JsonDocument(object(parser));
    } catch (JacksonException e) {
      throw WireTrouble.malformed(e.getOriginalMessage(), "a JSON object");
    }
  }

  /// A copy in which one field is different.
  ///
  /// @param path the names that lead to it: `item_data`, `policy`; objects on the way are made when
  ///   they are missing
  public JsonDocument with(String value, String... path) {
    return new JsonDocument(changed(fields, value, List.of(path)));
  }

  /// A copy in which one coded field has another code, and no description.
  public JsonDocument withCode(String code, String... path) {
    Map<String, @Nullable Object> coded = new LinkedHashMap<>();
    coded.put("value", code);
    return new JsonDocument(changed(fields, coded, List.of(path)));
  }

  /// The text at a path; empty when there is none or it is no text.
  public Optional<String> text(String... path) {
    Object found = fields;
    for (String name : path) {
      found = found instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return found instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /// The document as one of Alma's objects.
  public <T> T as(Class<T> type) {
    return Codec.read(type, bytes(), Format.JSON);
  }

  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      write(out, fields);
    }
    return bytes.toByteArray();
  }

  private static Map<String, @Nullable Object> changed(
      Map<?, ?> before, Object value, List<String> path) {
    Map<String, @Nullable Object> after = new LinkedHashMap<>();
    before.forEach((name, old) -> after.put((String) name, old));
    String name = path.getFirst();
    if (path.size() == 1) {
      after.put(name, value);
    } else {
      Map<?, ?> inner = before.get(name) instanceof Map<?, ?> map ? map : Map.of();
      after.put(name, changed(inner, value, path.subList(1, path.size())));
    }
    return after;
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> found = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      found.put(name, value(parser));
    }
    return found;
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_STRING -> parser.getString();
      default -> new Verbatim(parser.getString());
    };
  }

  private static List<@Nullable Object> list(JsonParser parser) {
    List<@Nullable Object> found = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      found.add(value(parser));
    }
    return found;
  }

  private static void write(JsonGenerator out, @Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case Boolean truth -> out.writeBoolean(truth);
      case Verbatim(String number) -> out.writeNumber(number);
      case List<?> list -> {
        out.writeStartArray();
        list.forEach(entry -> write(out, entry));
        out.writeEndArray();
      }
      case Map<?, ?> map -> {
        out.writeStartObject();
        map.forEach(
            (name, field) -> {
              out.writeName((String) name);
              write(out, field);
            });
        out.writeEndObject();
      }
      default -> out.writeString(value.toString());
    }
  }
}
