package org.consort.alma.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Describes Alma's objects as they travel in JSON, and what is other in XML, each class once, for
/// documents in the manner of OpenAPI 3.1 (<https://spec.openapis.org/oas/v3.1.0>).
public final class JsonSchemas {
  private static final String PLACE = "#/components/schemas/";

  private static final Map<String, Object> MARCXML =
      Map.of(
          "type",
          "object",
          "description",
          "A record in MARCXML: leader, controlfield and datafield.",
          "externalDocs",
          Map.of("url", "https://www.loc.gov/standards/marcxml/"));

  private final Map<String, Object> known = new LinkedHashMap<>();

  /// A reference to the class's description, which is made if it is new.
  public Map<String, Object> reference(Class<?> almaObject) {
    return reference(almaObject, false);
  }

  /// As [#reference], for XML, where a MARC record is an element among others.
  public Map<String, Object> referenceInXml(Class<?> almaObject) {
    return reference(almaObject, true);
  }

  private Map<String, Object> reference(Class<?> almaObject, boolean inXml) {
    boolean otherwise = inXml && XmlHints.differs(almaObject);
    String name = name(almaObject) + (otherwise ? ".xml" : "");
    if (!known.containsKey(name)) {
      known.put(name, Map.of());
      known.put(name, described(Shape.of(almaObject), otherwise));
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

  private Map<String, Object> described(Shape shape, boolean inXml) {
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Slot slot : shape.slots()) {
      if (inXml && slot.kind() instanceof Kind.Marc) {
        properties.put(slot.name(), MARCXML);
      } else {
        Map<String, Object> property = of(slot, slot.kind(), inXml);
        properties.put(slot.key().getValue(), with(property, XmlHints.of(slot)));
      }
    }
    return Map.of(
        "type", "object", "properties", properties, "xml", Map.of("name", shape.element()));
  }

  private Map<String, Object> of(Slot slot, Kind kind, boolean inXml) {
    return switch (kind) {
      case Kind.Single(Scalar scalar) -> slot.manner().quoted() ? quoted(scalar) : of(scalar);
      case Kind.Nested(Class<?> type) -> reference(type, inXml);
      case Kind.Many(Kind entry) ->
          Map.of("type", "array", "items", with(of(slot, entry, inXml), XmlHints.ofEntry(slot)));
      case Kind.Marc() ->
          Map.of(
              "type",
              "array",
              "items",
              Map.of("type", "string", "contentMediaType", "application/marcxml+xml"));
    };
  }

  private static Map<String, Object> with(Map<String, Object> schema, Map<String, Object> xml) {
    Map<String, Object> both = new LinkedHashMap<>(schema);
    both.put("xml", xml);
    return both;
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
