package org.consort.alma.wire;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Bodies as trees of maps, lists and texts, so that two can be compared whatever their spacing and
/// the order of their keys. Nulls, empty lists and empty objects count as absent.
public final class Trees {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>";
  private static final JsonFactory JSON = new JsonFactory();

  private Trees() {}

  public static Map<String, Object> json(byte[] body) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      parser.nextToken();
      return object(parser);
    }
  }

  private static Map<String, Object> object(JsonParser parser) {
    Map<String, Object> found = new TreeMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      Object value = value(parser);
      if (value != null && !value.equals(List.of()) && !value.equals(Map.of())) {
        found.put(name, value);
      }
    }
    return found;
  }

  private static @Nullable Object value(JsonParser parser) {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> list(parser);
      case VALUE_NULL -> null;
      case VALUE_STRING -> text(parser.getString());
      default -> parser.currentToken() + " " + parser.getString();
    };
  }

  /// MARC in JSON is XML in a string, told as a tree too.
  private static Object text(String text) {
    return text.startsWith(DECLARATION)
        ? xml(text.substring(DECLARATION.length()).strip().getBytes(StandardCharsets.UTF_8))
        : text;
  }

  private static List<Object> list(JsonParser parser) {
    List<Object> found = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Object value = value(parser);
      if (value != null) {
        found.add(value);
      }
    }
    return found;
  }

  /// Each element as a map of `@attributes`, `#text` and, in order, the children of each name.
  public static Map<String, Object> xml(byte[] body) {
    try {
      Element root =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(body))
              .getDocumentElement();
      Map<String, Object> read = element(root);
      read.remove("@total_record_count", "0");
      read.remove("@xmlns");
      return new TreeMap<>(Map.of(root.getTagName(), read));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> element(Element element) {
    Map<String, Object> found = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      found.put("@" + attribute.getNodeName(), attribute.getNodeValue());
    }
    Map<String, List<Object>> children = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        Map<String, Object> read = element(inner);
        if (!read.isEmpty()) {
          children.computeIfAbsent(inner.getTagName(), _ -> new ArrayList<>()).add(read);
        }
      } else if (child instanceof Text piece) {
        text.append(piece.getData());
      }
    }
    found.putAll(children);
    if (children.isEmpty() && !text.isEmpty()) {
      found.put("#text", text.toString());
    }
    return found;
  }
}
