package org.consort.alma.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Describes Alma's objects as they travel in JSON, each class once, for documents in the manner of
/// OpenAPI 3.1 (<https://spec.openapis.org/oas/v3.1.0>).
public final class JsonSchemas {
  private static final String PLACE = "#/components/schemas/";

  private final Map<String, Object> known = new LinkedHashMap<>();

  /// A reference to the class's description, which is made if it is new.
  public Map<String, Object> reference(Class<?> almaObject) {
    String name = name(almaObject);
    if (!known.containsKey(name)) {
      known.put(name, Map.of());
      known.put(name, described(Shape.of(almaObject)));
    }
    return Map.of("$ref", PLACE + name);
  }

  /// Every description made until now, by name.
  public Map<String, Object> all() {
    return known;
  }

  // Two areas may use one word for different things: a location of a library, and of a loan.
  private static String name(Class<?> type) {
    String area = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
    return area.equals("wire") ? type.getSimpleName() : area + "." + type.getSimpleName();
  }

  private Map<String, Object> described(Shape shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Slot slot : shape.slots()) {
      properties.put(slot.key().getValue(), of(slot.kind(), slot.manner().quoted()));
    }
    return Map.of(
        "type", "object", "properties", properties, "xml", Map.of("name", shape.element()));
  }

  private Map<String, Object> of(Kind kind, boolean quoted) {
    return switch (kind) {
      case Kind.Single(Scalar scalar) -> quoted ? quoted(scalar) : of(scalar);
      case Kind.Nested(Class<?> type) -> reference(type);
      case Kind.Many(Kind entry) -> Map.of("type", "array", "items", of(entry, quoted));
      case Kind.Marc() ->
          Map.of(
              "type",
              "array",
              "items",
              Map.of("type", "string", "contentMediaType", "application/marcxml+xml"));
    };
  }

  private static Map<String, Object> quoted(Scalar scalar) {
    return scalar == Scalar.BOOLEAN
        ? Map.of("type", "string", "enum", List.of("true", "false"))
        : Map.of("type", "string");
  }

  private static Map<String, Object> of(Scalar scalar) {
    return switch (scalar) {
      case TEXT -> Map.of("type", "string");
      case BOOLEAN -> Map.of("type", "boolean");
      case INTEGER -> Map.of("type", "integer");
      case DECIMAL -> Map.of("type", "number");
      // A day ends in Z on its way out, and may on its way in.
      case DATE -> Map.of("type", "string", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}Z?$");
      case INSTANT -> Map.of("type", "string", "format", "date-time");
      case MOMENT ->
          Map.of("type", "string", "description", "A date-time, or on its way in a day alone.");
    };
  }
}
