package org.consort.marc.format.iso2709;

import static org.consort.marc.format.iso2709.Iso2709Window.DELIMITER;
import static org.consort.marc.format.iso2709.Iso2709Window.FIELD_END;
import static org.consort.marc.format.iso2709.Iso2709Window.RECORD_END;

import java.util.Arrays;
import java.util.List;
import org.consort.marc.format.bytes.Utf8Bytes;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Builds the bytes of one record after the other, in UTF-8. A length or position that does not fit
/// its digits is written as nines; such a record has to be read by its terminators.
public final class Iso2709Writer {
  private final Utf8Bytes out = new Utf8Bytes();

  /// The first bytes are those of the record written last.
  public byte[] bytes() {
    return out.bytes();
  }

  /// Answers how many bytes the record takes.
  public int write(Record record, List<Loss> losses) {
    List<Field> fields = record.fields();
    int base = Leader.LENGTH + fields.size() * Iso2709Record.ENTRY + 1;
    out.setLength(0);
    out.setLength(base);
    int entry = Leader.LENGTH;
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      int start = out.length();
      switch (field) {
        case ControlField control -> put(control, losses);
        case DataField data -> put(data, losses);
      }
      out.put(FIELD_END);
      putAscii(field.tag(), entry);
      putNumber(out.length() - start, entry + 3, 4);
      putNumber(start - base, entry + 7, 5);
      entry += Iso2709Record.ENTRY;
    }
    out.bytes()[base - 1] = FIELD_END;
    out.put(RECORD_END);
    putLeader(record.leader(), base);
    return out.length();
  }

  /// The record as it is read back: with the lengths, the encoding and the shape of its directory
  /// told by the leader.
  private void putLeader(Leader leader, int base) {
    putAscii(leader.text(), 0);
    putNumber(out.length(), 0, 5);
    out.bytes()[9] = 'a';
    out.bytes()[10] = '2';
    out.bytes()[11] = '2';
    putNumber(base, 12, 5);
    putAscii("4500", 20);
  }

  private void put(ControlField field, List<Loss> losses) {
    int start = out.length();
    putText(field.value(), field.tag(), losses);
    if (Iso2709Field.isBareDataField(field.tag(), out.length() - start)
        && isAsciiText(field.value())) {
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
    out.put(field.ind1());
    out.put(field.ind2());
    List<Subfield> subfields = field.subfields();
    for (int i = 0; i < subfields.size(); i++) {
      Subfield subfield = subfields.get(i);
      out.put(DELIMITER);
      out.put(subfield.code());
      putText(subfield.value(), field.tag(), losses);
    }
  }

  private void putText(String text, String tag, List<Loss> losses) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isReserved(c) || Character.isSurrogate(c)) {
        at += putUnusual(text, at, tag, losses);
      } else {
        at += out.putCharacter(text, at);
      }
    }
  }

  private int putUnusual(String text, int at, String tag, List<Loss> losses) {
    char c = text.charAt(at);
    boolean reserved = isReserved(c);
    if (reserved || !Utf8Bytes.isPair(text, at)) {
      losses.add(
          new Loss(
              "field %s: the character U+%04X became a %s"
                  .formatted(tag, (int) c, reserved ? "blank" : "question mark")));
    }
    return out.putCharacter(reserved ? " " : text, reserved ? 0 : at);
  }

  private static boolean isReserved(char c) {
    return c >= RECORD_END && c <= DELIMITER;
  }

  private void putAscii(String text, int at) {
    for (int i = 0; i < text.length(); i++) {
      out.bytes()[at + i] = (byte) text.charAt(i);
    }
  }

  private void putNumber(int value, int at, int digits) {
    int rest = value;
    for (int i = at + digits - 1; i >= at; i--) {
      out.bytes()[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    if (rest > 0) {
      Arrays.fill(out.bytes(), at, at + digits, (byte) '9');
    }
  }
}
