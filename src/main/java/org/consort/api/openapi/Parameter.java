package org.consort.api.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Something a call may be told in its query or a header.
///
/// @param place `query` or `header`
/// @param valid the only values it takes; empty when any of its type will do
record Parameter(
    String name,
    String place,
    String description,
    String type,
    List<String> valid,
    boolean mandatory) {
  Parameter {
    valid = List.copyOf(valid);
  }

  static Parameter text(String name, String description) {
    return new Parameter(name, "query", description, "string", List.of(), false);
  }

  static Parameter header(String name, String description) {
    return new Parameter(name, "header", description, "string", List.of(), false);
  }

  static Parameter flag(String name, String description) {
    return new Parameter(name, "query", description, "boolean", List.of(), false);
  }

  static Parameter number(String name, String description) {
    return new Parameter(name, "query", description, "integer", List.of(), false);
  }

  static Parameter oneOf(String name, String description, String... valid) {
    return new Parameter(name, "query", description, "string", List.of(valid), false);
  }

  Parameter asMandatory() {
    return new Parameter(name, place, description, type, valid, true);
  }

  Map<String, Object> tree() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", type);
    if (!valid.isEmpty()) {
      schema.put("enum", valid);
    }
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", name);
    tree.put("in", place);
    tree.put("description", description);
    tree.put("required", mandatory);
    tree.put("schema", schema);
    return tree;
  }
}
