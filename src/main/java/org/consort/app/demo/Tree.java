package org.consort.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds text in a JSON document by the names on the way to it, through lists where there are any.
final class Tree {
  private Tree() {}

  /// The first such text; empty when there is none.
  static String text(Map<String, Object> document, String... names) {
    return texts(document, names).stream().findFirst().orElse("");
  }

  static List<String> texts(Map<String, Object> document, String... names) {
    List<String> found = new ArrayList<>();
    collect(document, List.of(names), found);
    return found;
  }

  private static void collect(Object node, List<String> names, List<String> found) {
    switch (node) {
      case List<?> entries -> entries.forEach(entry -> collect(entry, names, found));
      case Map<?, ?> members when !names.isEmpty() -> {
        Object member = members.get(names.getFirst());
        if (member != null) {
          collect(member, names.subList(1, names.size()), found);
        }
      }
      default -> {
        if (names.isEmpty()) {
          found.add(node.toString());
        }
      }
    }
  }
}
