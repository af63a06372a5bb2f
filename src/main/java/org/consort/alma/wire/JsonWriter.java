package org.consort.alma.wire;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes an object as JSON, without nulls.
final class JsonWriter {
  // This very declaration, though the bytes are UTF-8: so Alma writes it, and clients cut it off.
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>";
  private static final int USUAL_SIZE = 4096;
  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private final JsonGenerator out;

  private JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  static byte[] write(Object object) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
      new JsonWriter(out).object(Shape.of(object.getClass()), object);
    }
    return bytes.toByteArray();
  }

  private void object(Shape shape, Object object) {
    out.writeStartObject();
    @Nullable Object[] values = shape.values(object);
    for (Slot slot : shape.slots()) {
      Object value = values[slot.place()];
      if (value != null && (slot.manner().keepEmpty() || !value.equals(List.of()))) {
        out.writeName(slot.key());
        value(slot.kind(), value, slot.manner().quoted());
      }
    }
    out.writeEndObject();
  }

  private void value(Kind kind, Object value, boolean quoted) {
    switch (kind) {
      case Kind.Single(Scalar scalar) -> single(scalar, value, quoted);
      case Kind.Nested nested -> object(nested.shape(), value);
      case Kind.Many(Kind entry) -> list(entry, (List<?>) value, quoted);
      case Kind.Marc() -> marc((RecordXml) value);
    }
  }

  private void single(Scalar scalar, Object value, boolean quoted) {
    if (quoted) {
      out.writeString(scalar.write(value));
      return;
    }
    switch (scalar) {
      case BOOLEAN -> out.writeBoolean((Boolean) value);
      case INTEGER -> out.writeNumber((Integer) value);
      case DECIMAL -> out.writeNumber(((BigDecimal) value).toPlainString());
      case TEXT -> out.writeString(XmlText.cleaned((String) value));
      case DATE, INSTANT, MOMENT -> out.writeString(scalar.write(value));
    }
  }

  private void list(Kind entry, List<?> entries, boolean quoted) {
    out.writeStartArray();
    entries.forEach(it -> value(entry, it, quoted));
    out.writeEndArray();
  }

  private void marc(RecordXml marc) {
    out.writeStartArray();
    out.writeString(DECLARATION + XmlText.cleaned(marc.xml()));
    out.writeEndArray();
  }
}
