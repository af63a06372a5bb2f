package org.consort.app.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Changes a JSON document in a place or two, and keeps it JSON.
final class OddJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int DEEP = 400;

  private final Random random;

  OddJson(Random random) {
    this.random = random;
  }

  String changed(String document) {
    JsonNode tree = JSON.readTree(document);
    List<JsonNode> places = new ArrayList<>();
    collect(tree, places);
    if (places.isEmpty()) {
      return odd().toString();
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      change(places.get(random.nextInt(places.size())));
    }
    return tree.toString();
  }

  private static void collect(JsonNode node, List<JsonNode> places) {
    if (node.isContainer() && !node.isEmpty()) {
      places.add(node);
      node.forEach(child -> collect(child, places));
    }
  }

  private void change(JsonNode container) {
    switch (container) {
      case ObjectNode object when !object.isEmpty() -> change(object);
      case ArrayNode array when !array.isEmpty() -> change(array);
      default -> {}
    }
  }

  private void change(ObjectNode object) {
    List<String> names = new ArrayList<>(object.propertyNames());
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(5)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(OddTexts.any(random), object.get(name));
      case 2 -> object.set(name, NODES.arrayNode().add(object.get(name)));
      default -> object.set(name, odd());
    }
  }

  private void change(ArrayNode array) {
    int at = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.remove(at);
      case 1 -> {
        JsonNode repeated = array.get(at);
        for (int i = 0; i < 30; i++) {
          array.add(repeated);
        }
      }
      default -> array.set(at, odd());
    }
  }

  private JsonNode odd() {
    return switch (random.nextInt(11)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.objectNode();
      case 2 -> NODES.arrayNode();
      case 3 -> NODES.numberNode(random.nextBoolean() ? Long.MIN_VALUE : 1e300);
      case 4 -> NODES.booleanNode(random.nextBoolean());
      case 5 -> NODES.numberNode(-1);
      case 6 -> deep();
      case 8 -> NODES.stringNode("x".repeat(70_000));
      case 7 -> NODES.objectNode().put("value", OddTexts.any(random));
      default -> NODES.stringNode(OddTexts.any(random));
    };
  }

  private static JsonNode deep() {
    JsonNode node = NODES.nullNode();
    for (int i = 0; i < DEEP; i++) {
      node = i % 2 == 0 ? NODES.arrayNode().add(node) : NODES.objectNode().set("value", node);
    }
    return node;
  }
}
