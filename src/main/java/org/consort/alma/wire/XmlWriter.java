package org.consort.alma.wire;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;
import org.jspecify.annotations.Nullable;

/// Writes an object as XML: attributes first, no namespace.
final class XmlWriter {
  private static final int USUAL_SIZE = 4096;
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final OutputFactoryImpl FACTORY = new OutputFactoryImpl();

  private final XMLStreamWriter2 out;

  private XmlWriter(XMLStreamWriter2 out) {
    this.out = out;
  }

  static byte[] write(Object object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    Shape shape = Shape.of(object.getClass());
    try {
      XMLStreamWriter2 out = (XMLStreamWriter2) FACTORY.createXMLStreamWriter(bytes, "UTF-8");
      // The stream writer's own has single quotes, and some programs cut it off as a text.
      out.writeRaw(DECLARATION);
      new XmlWriter(out).element(shape.element(), shape, object);
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write a " + shape.element(), e);
    }
    return bytes.toByteArray();
  }

  private void element(String name, Shape shape, Object object) throws XMLStreamException {
    out.writeStartElement(name);
    @Nullable Object[] values = shape.values(object);
    for (Slot slot : shape.slots()) {
      Object value = values[slot.place()];
      if (value != null && slot.manner().attribute()) {
        attribute(slot, value);
      }
    }
    for (Slot slot : shape.slots()) {
      Object value = values[slot.place()];
      if (value != null && !slot.manner().attribute()) {
        content(slot, value);
      }
    }
    out.writeEndElement();
  }

  private void attribute(Slot slot, Object value) throws XMLStreamException {
    if (slot.kind() instanceof Kind.Single(Scalar scalar)) {
      out.writeAttribute(slot.name(), XmlText.cleaned(scalar.write(value)));
    }
  }

  private void content(Slot slot, Object value) throws XMLStreamException {
    if (slot.manner().text() && slot.kind() instanceof Kind.Single(Scalar scalar)) {
      out.writeCharacters(XmlText.cleaned(scalar.write(value)));
    } else if (slot.kind() instanceof Kind.Many(Kind entry)) {
      list(slot, entry, (List<?>) value);
    } else {
      boolean spelled = slot.manner().spelled();
      named(slot.name(), slot.kind(), spelled ? Names.spelled((String) value) : value);
    }
  }

  private void list(Slot slot, Kind entry, List<?> entries) throws XMLStreamException {
    boolean wrapped =
        !slot.wrapper().isEmpty() && (slot.manner().keepEmpty() || !entries.isEmpty());
    if (wrapped) {
      out.writeStartElement(slot.wrapper());
    }
    for (Object it : entries) {
      named(slot.name(), entry, it);
    }
    if (wrapped) {
      out.writeEndElement();
    }
  }

  private void named(String name, Kind kind, Object value) throws XMLStreamException {
    switch (kind) {
      case Kind.Single(Scalar scalar) -> {
        out.writeStartElement(name);
        out.writeCharacters(XmlText.cleaned(scalar.write(value)));
        out.writeEndElement();
      }
      case Kind.Nested nested -> element(name, nested.shape(), value);
      case Kind.Marc() -> out.writeRaw(XmlText.cleaned(((RecordXml) value).xml()));
      case Kind.Many _ -> throw new IllegalStateException("a list in a list: " + name);
    }
  }
}
