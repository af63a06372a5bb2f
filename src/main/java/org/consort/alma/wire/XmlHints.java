package org.consort.alma.wire;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How what is described for JSON looks in XML (<https://spec.openapis.org/oas/v3.1.0#xml-object>).
final class XmlHints {
  private XmlHints() {}

  /// Of a component: an attribute, the text of its element, a list in an element of its own, or an
  /// element.
  static Map<String, Object> of(Slot slot) {
    Map<String, Object> hints = new LinkedHashMap<>();
    if (slot.manner().text()) {
      // OpenAPI has no word for it before 3.2.
      hints.put("x-text", true);
    } else if (slot.kind() instanceof Kind.Many && !slot.wrapper().isEmpty()) {
      hints.put("wrapped", true);
      hints.put("name", slot.wrapper());
    } else {
      hints.put("name", slot.name());
      if (slot.manner().attribute()) {
        hints.put("attribute", true);
      }
    }
    return hints;
  }

  /// Of an entry of a list, which has a name of its own.
  static Map<String, Object> ofEntry(Slot slot) {
    return Map.of("name", slot.name());
  }

  /// Whether a record stands in it somewhere, which is an element in XML and a text in JSON.
  static boolean differs(Class<?> almaObject) {
    return holdsRecord(new Kind.Nested(almaObject), new HashSet<>());
  }

  private static boolean holdsRecord(Kind kind, Set<Class<?>> seen) {
    return switch (kind) {
      case Kind.Single _ -> false;
      case Kind.Marc() -> true;
      case Kind.Many(Kind entry) -> holdsRecord(entry, seen);
      case Kind.Nested(Class<?> type) ->
          seen.add(type)
              && Shape.of(type).slots().stream().anyMatch(slot -> holdsRecord(slot.kind(), seen));
    };
  }
}
