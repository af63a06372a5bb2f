package org.consort.marc.format;

import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// A record as lines for people, a field a line: `245 10 $a Emma / $c Jane Austen.` Not made to be
/// read back.
public final class RecordText {
  private RecordText() {}

  /// Every line, the last one too, ends with a line feed.
  public static String of(Record record) {
    StringBuilder out = new StringBuilder(2048);
    out.append("LDR    ").append(record.leader().text()).append('\n');
    for (Field field : record.fields()) {
      write(field, out);
      out.append('\n');
    }
    return out.toString();
  }

  /// One field, without a line feed.
  public static String of(Field field) {
    StringBuilder out = new StringBuilder(80);
    write(field, out);
    return out.toString();
  }

  private static void write(Field field, StringBuilder out) {
    out.append(field.tag()).append(' ');
    switch (field) {
      case ControlField control -> {
        out.append("   ");
        visible(control.value(), out);
      }
      case DataField data -> {
        out.append(data.ind1()).append(data.ind2());
        for (Subfield subfield : data.subfields()) {
          out.append(" $").append(subfield.code()).append(' ');
          visible(subfield.value(), out);
        }
      }
    }
  }

  /// Control characters could drive a terminal, and would break the line.
  private static void visible(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)) {
        out.append("<U+%04X>".formatted((int) c));
      } else {
        out.append(c);
      }
    }
  }
}
