package org.consort.marc.format.iso2709;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.consort.marc.format.iso2709.Iso2709Window.DELIMITER;
import static org.consort.marc.format.iso2709.Iso2709Window.FIELD_END;
import static org.consort.marc.format.iso2709.Iso2709Window.RECORD_END;

import java.util.Arrays;
import java.util.List;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.format.damage.Losses;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Builds the bytes of one record after the other, in UTF-8. A length or position that does not fit
/// its digits is written as nines; such a record has to be read by its terminators.
public final class Iso2709Writer {
  private byte[] out = new byte[1 << 13];
  private int length;

  /// The first bytes are those of the record written last.
  public byte[] bytes() {
    return out;
  }

  /// Answers how many bytes the record takes.
  public int write(Record record, List<Loss> losses) {
    List<Field> fields = record.fields();
    int base = Leader.LENGTH + fields.size() * Iso2709Record.ENTRY + 1;
    length = 0;
    room(base + 1);
    length = base;
    int entry = Leader.LENGTH;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      int start = length;
      switch (field) {
        case ControlField control -> put(control, losses);
        case DataField data -> put(data, losses);
      }
      putByte(FIELD_END);
      putAscii(field.tag(), entry);
      putNumber(length - start, entry + 3, 4);
      putNumber(start - base, entry + 7, 5);
      entry += Iso2709Record.ENTRY;
    }
    out[base - 1] = FIELD_END;
    putByte(RECORD_END);
    putLeader(record.leader(), base);
    return length;
  }

  /// The record as it is read back: with the lengths, the encoding and the shape of its directory
  /// told by the leader.
  private void putLeader(Leader leader, int base) {
    putAscii(leader.text(), 0);
    putNumber(length, 0, 5);
    out[9] = 'a';
    out[10] = '2';
    out[11] = '2';
    putNumber(base, 12, 5);
    putAscii("4500", 20);
  }

  private void put(ControlField field, List<Loss> losses) {
    int start = length;
    putText(field.value(), field.tag(), losses);
    if (Iso2709Field.isBareDataField(field.tag(), length - start) && isAsciiText(field.value())) {
      losses.add(new Loss("field %s will be read as indicators".formatted(field.tag())));
    }
  }

  private static boolean isAsciiText(String value) {
    return value.length() == 2
        && DataField.isIndicator(value.charAt(0))
        && DataField.isIndicator(value.charAt(1));
  }

  private void put(DataField field, List<Loss> losses) {
    if (field.subfields().isEmpty() && !Iso2709Field.isBareDataField(field.tag(), 2)) {
      losses.add(new Loss("field %s will be read as a control field".formatted(field.tag())));
    }
    putByte(field.ind1());
    putByte(field.ind2());
    List<Subfield> subfields = field.subfields();
    for (int i = 0; i < subfields.size(); i++) {
      Subfield subfield = subfields.get(i);
      putByte(DELIMITER);
      putByte(subfield.code());
      putText(subfield.value(), field.tag(), losses);
    }
  }

  private void putText(String text, String tag, List<Loss> losses) {
    int count = text.length();
    room(count);
    int at = length;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        length = at;
        putUnicode(text.substring(i), tag, losses);
        return;
      }
      out[at++] = isReserved(c) ? instead(c, tag, losses) : (byte) c;
    }
    length = at;
  }

  private void putUnicode(String text, String tag, List<Loss> losses) {
    byte[] bytes = text.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      if (isReserved((char) (bytes[i] & 0xFF))) {
        bytes[i] = instead((char) bytes[i], tag, losses);
      }
    }
    Losses.unpaired(text, tag, losses);
    room(bytes.length);
    System.arraycopy(bytes, 0, out, length, bytes.length);
    length += bytes.length;
  }

  private static boolean isReserved(char c) {
    return c >= RECORD_END && c <= DELIMITER;
  }

  private static byte instead(char c, String tag, List<Loss> losses) {
    losses.add(new Loss("field %s: the character U+%04X became a blank".formatted(tag, (int) c)));
    return ' ';
  }

  private void putAscii(String text, int at) {
    for (int i = 0; i < text.length(); i++) {
      out[at + i] = (byte) text.charAt(i);
    }
  }

  private void putNumber(int value, int at, int digits) {
    int rest = value;
    for (int i = at + digits - 1; i >= at; i--) {
      out[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (rest > 0) {
      Arrays.fill(out, at, at + digits, (byte) '9');
    }
  }

  private void putByte(int value) {
    room(1);
    out[length++] = (byte) value;
  }

  private void room(int more) {
    if (length + more > out.length) {
      out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
    }
  }
}
