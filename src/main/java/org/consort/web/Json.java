package org.consort.web;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.base.BadRequest;
import org.consort.base.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// JSON as plain values: maps in the order of their keys' arrival, lists, text, numbers, booleans.
/// For our own small documents; Alma's objects have a codec of their own.
public final class Json {
  private static final int DEEPEST = 50;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private Json() {}

  /// Writes compact JSON in UTF-8. Values without a form in JSON are written as their text.
  public static byte[] write(Object tree) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, tree);
    }
    return out.toByteArray();
  }

  /// Reads a document whose top is an object. A member with the value null counts as absent.
  ///
  /// @throws BadRequest when it is not JSON, is no object, or is nested too deep
  public static Map<String, Object> readObject(byte[] document) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), document)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw malformed("an object in braces is wanted");
      }
      Map<String, Object> tree = object(json);
      if (json.nextToken() != null) {
        throw malformed("something follows the object");
      }
      return tree;
    } catch (JacksonException e) {
      throw malformed(e.getOriginalMessage());
    }
  }

  private static BadRequest malformed(String why) {
    return new BadRequest(new Problem("MALFORMED_JSON", "The body is not readable JSON: " + why));
  }

  private static Map<String, Object> object(JsonParser json) {
    Map<String, Object> members = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      Object value = value(json);
      if (value != null) {
        members.put(name, value);
      }
    }
    return members;
  }

  private static List<Object> list(JsonParser json) {
    List<Object> entries = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(json);
      if (value != null) {
        entries.add(value);
      }
    }
    return entries;
  }

  private static @Nullable Object value(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> list(json);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(json.getString());
      case VALUE_NULL -> null;
      default -> json.getString();
    };
  }

  private static void write(JsonGenerator json, @Nullable Object value) {
    switch (value) {
      case null -> json.writeNull();
      case Map<?, ?> members -> {
        json.writeStartObject();
        members.forEach(
            (name, member) -> {
              json.writeName(String.valueOf(name));
              write(json, member);
            });
        json.writeEndObject();
      }
      case Iterable<?> entries -> {
        json.writeStartArray();
        entries.forEach(entry -> write(json, entry));
        json.writeEndArray();
      }
      case Boolean flag -> json.writeBoolean(flag);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case BigDecimal number -> json.writeNumber(number);
      default -> json.writeString(value.toString());
    }
  }

  /// As [#write], as text.
  public static String text(Object tree) {
    return new String(write(tree), StandardCharsets.UTF_8);
  }
}
