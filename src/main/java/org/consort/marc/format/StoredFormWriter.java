package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Builds the bytes described at [StoredForm].
final class StoredFormWriter {
  static final int VERSION = 1;

  private byte[] out = new byte[2048];
  private int length;

  private StoredFormWriter() {}

  static byte[] write(Record record) {
    StoredFormWriter writer = new StoredFormWriter();
    writer.putByte(VERSION);
    writer.putAscii(record.leader().text(), Leader.LENGTH);
    StoredFormWriter content = new StoredFormWriter();
    for (Field field : record.fields()) {
      writer.put(field, content);
    }
    return Arrays.copyOf(writer.out, writer.length);
  }

  private void put(Field field, StoredFormWriter content) {
    content.length = 0;
    int kind =
        switch (field) {
          case ControlField control -> content.putControl(control);
          case DataField data -> content.putData(data);
        };
    putAscii(field.tag(), 3);
    putLength(content.length * 2 + kind);
    putBytes(content.out, content.length);
  }

  private int putControl(ControlField field) {
    byte[] value = field.value().getBytes(UTF_8);
    putBytes(value, value.length);
    return 0;
  }

  private int putData(DataField field) {
    putByte(field.ind1());
    putByte(field.ind2());
    for (Subfield subfield : field.subfields()) {
      byte[] value = subfield.value().getBytes(UTF_8);
      putByte(subfield.code());
      putLength(value.length);
      putBytes(value, value.length);
    }
    return 1;
  }

  private void putAscii(String text, int count) {
    for (int i = 0; i < count; i++) {
      putByte(text.charAt(i));
    }
  }

  private void putLength(int value) {
    int rest = value;
    while (rest > 0x7F) {
      putByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    putByte(rest);
  }

  private void putByte(int value) {
    room(1);
    out[length++] = (byte) value;
  }

  private void putBytes(byte[] bytes, int count) {
    room(count);
    System.arraycopy(bytes, 0, out, length, count);
    length += count;
  }

  private void room(int more) {
    if (length + more > out.length) {
      out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
    }
  }
}
