package org.consort.app.house;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Bodies with every field that the description of the API names, to a certain depth.
record DescribedBodies(JsonNode description) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEPTH = 5;

  String of(JsonNode call) {
    JsonNode schema =
        call.path("requestBody").path("content").path("application/json").path("schema");
    return value(schema, 0).toString();
  }

  private JsonNode value(JsonNode schema, int depth) {
    String reference = schema.path("$ref").asString("");
    if (!reference.isEmpty()) {
      return value(description.at(reference.substring(1)), depth);
    }
    return switch (schema.path("type").asString("string")) {
      case "object" -> object(schema, depth);
      case "array" ->
          depth > DEPTH
              ? NODES.arrayNode()
              : NODES.arrayNode().add(value(schema.path("items"), depth + 1));
      case "boolean" -> NODES.booleanNode(true);
      case "integer", "number" -> NODES.numberNode(1);
      default ->
          NODES.stringNode(
              schema.path("format").asString("").startsWith("date") ? "2026-06-01Z" : "1");
    };
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = NODES.objectNode();
    if (depth <= DEPTH) {
      schema
          .path("properties")
          .properties()
          .forEach(
              property -> object.set(property.getKey(), value(property.getValue(), depth + 1)));
    }
    return object;
  }
}
