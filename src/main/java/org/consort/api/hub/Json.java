package org.consort.api.hub;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.base.BadRequest;
import org.consort.borrowing.BorrowingReason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Writes and reads trees of maps, lists, texts, numbers and booleans as JSON.
final class Json {
  private static final int DEEPEST = 32;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private Json() {}

  static byte[] write(@Nullable Object tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      write(out, tree);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator out, @Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case Boolean truth -> out.writeBoolean(truth);
      case Integer number -> out.writeNumber(number);
      case Instant instant -> out.writeString(instant.toString());
      case List<?> list -> {
        out.writeStartArray();
        list.forEach(entry -> write(out, entry));
        out.writeEndArray();
      }
      case Map<?, ?> map -> {
        out.writeStartObject();
        map.forEach(
            (name, field) -> {
              out.writeName(String.valueOf(name));
              write(out, field);
            });
        out.writeEndObject();
      }
      default -> out.writeString(value.toString());
    }
  }

  /// @throws BadRequest when it is not one JSON object
  static Fields object(byte[] body) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw unreadable("it is no JSON object");
      }
      Map<String, @Nullable Object> read = object(parser);
      if (parser.nextToken() != null) {
        throw unreadable("something follows the object");
      }
      return new Fields("", read);
    } catch (JacksonException e) {
      throw unreadable("line %d".formatted(e.getLocation().getLineNr()));
    }
  }

  private static BadRequest unreadable(String why) {
    return new BadRequest(BorrowingReason.FIELD_INVALID.about("body", why));
  }

  private static Map<String, @Nullable Object> object(JsonParser parser) {
    Map<String, @Nullable Object> read = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      read.put(name, value(parser));
    }
    return read;
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NULL -> null;
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> parser.getString();
    };
  }

  private static List<@Nullable Object> list(JsonParser parser) {
    List<@Nullable Object> read = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      read.add(value(parser));
    }
    return read;
  }
}
