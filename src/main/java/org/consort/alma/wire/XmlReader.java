package org.consort.alma.wire;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads an object from XML, in one pass. Elements may come in any order; those nobody knows are
/// passed over, and so are namespaces.
final class XmlReader {
  // Where the examples of Alma's API console have the text of an element with attributes. Programs
  // are written after them, and send `<vendor><xml_value>CODE</xml_value></vendor>`.
  private static final String TEXT_ELEMENT = "xml_value";

  private final XmlEvents events;

  private XmlReader(XmlEvents events) {
    this.events = events;
  }

  static Object read(Shape shape, byte[] body) {
    XmlEvents events = new XmlEvents(body);
    while (events.next() != START_ELEMENT) {
      // comments and white space before the root
    }
    if (!shape.isRoot(events.name())) {
      throw WireTrouble.malformed(
          "<" + events.name() + ">", "a document with root <" + shape.element() + ">");
    }
    Object read = new XmlReader(events).object(shape);
    while (events.next() != END_DOCUMENT) {
      // what follows must be well formed too
    }
    return read;
  }

  private Object object(Shape shape) {
    @Nullable Object[] values = shape.blank();
    attributes(shape, values);
    if (shape.text().isPresent()) {
      String text = textAmong(shape, values);
      shape.text().filter(_ -> !text.isEmpty()).ifPresent(slot -> put(slot, values, text));
    } else {
      children(shape, values);
    }
    return shape.build(closed(values));
  }

  private void children(Shape shape, @Nullable Object[] values) {
    for (int event = events.next(); event != END_ELEMENT; event = events.next()) {
      if (event == START_ELEMENT) {
        child(shape, values);
      }
    }
  }

  private String textAmong(Shape shape, @Nullable Object[] values) {
    StringBuilder text = new StringBuilder();
    String apart = null;
    for (int event = events.next(); event != END_ELEMENT; event = events.next()) {
      if (event == CHARACTERS) {
        text.append(events.text());
      } else if (event == START_ELEMENT && isText(shape, events.name())) {
        apart = text();
      } else if (event == START_ELEMENT) {
        child(shape, values);
      }
    }
    return apart == null ? text.toString() : apart;
  }

  // Others send `<type><value>CODE</value></type>`, as it would be in JSON.
  private static boolean isText(Shape shape, String name) {
    return name.equals(TEXT_ELEMENT)
        || shape.text().filter(slot -> slot.name().equals(name)).isPresent();
  }

  private void attributes(Shape shape, @Nullable Object[] values) {
    for (int i = 0; i < events.attributes(); i++) {
      Slot slot = shape.slot(events.attributeName(i));
      if (slot != null && slot.manner().attribute()) {
        put(slot, values, events.attribute(i));
      }
    }
  }

  private static void put(Slot slot, @Nullable Object[] values, CharSequence text) {
    if (slot.kind() instanceof Kind.Single(Scalar scalar)) {
      try {
        scalar.read(text.toString()).ifPresent(it -> values[slot.place()] = it);
      } catch (WireTrouble trouble) {
        throw trouble.inside(slot.name());
      }
    }
  }

  private void child(Shape shape, @Nullable Object[] values) {
    String name = events.name();
    Slot slot = shape.slot(name);
    if (slot == null || slot.manner().text()) {
      events.skip();
    } else if (!(slot.kind() instanceof Kind.Many(Kind entry))) {
      one(slot.name(), slot.kind()).ifPresent(it -> values[slot.place()] = slot.asRead(it));
    } else if (name.equals(slot.name())) {
      entry(slot, entry, values);
    } else {
      wrapped(slot, entry, values);
    }
  }

  private void wrapped(Slot slot, Kind entry, @Nullable Object[] values) {
    for (int event = events.next(); event != END_ELEMENT; event = events.next()) {
      if (event == START_ELEMENT) {
        if (events.name().equals(slot.name())) {
          entry(slot, entry, values);
        } else {
          events.skip();
        }
      }
    }
  }

  private void entry(Slot slot, Kind entry, @Nullable Object[] values) {
    Entries entries = values[slot.place()] instanceof Entries open ? open : new Entries();
    values[slot.place()] = entries;
    one(slot.name() + "[" + entries.list.size() + "]", entry).ifPresent(entries.list::add);
  }

  private Optional<Object> one(String name, Kind kind) {
    try {
      return switch (kind) {
        case Kind.Single(Scalar scalar) -> scalar.read(text());
        case Kind.Nested nested -> Optional.of(object(nested.shape()));
        case Kind.Marc() -> Optional.of(new RecordXml(XmlCopy.of(events)));
        case Kind.Many _ -> throw new IllegalStateException("a list in a list: " + name);
      };
    } catch (WireTrouble trouble) {
      throw trouble.kind() == WireTrouble.Kind.WRONG_VALUE ? trouble.inside(name) : trouble;
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int event = events.next(); event != END_ELEMENT; event = events.next()) {
      if (event == START_ELEMENT) {
        events.skip();
      } else if (event == CHARACTERS) {
        text.append(events.text());
      }
    }
    return text.toString();
  }

  /// A list that is still being read.
  private static final class Entries {
    final List<Object> list = new ArrayList<>();
  }

  private static @Nullable Object[] closed(@Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Entries open) {
        values[i] = List.copyOf(open.list);
      }
    }
    return values;
  }
}
