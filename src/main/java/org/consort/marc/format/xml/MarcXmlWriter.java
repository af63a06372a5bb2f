package org.consort.marc.format.xml;

import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Puts a record's elements into text.
public final class MarcXmlWriter {
  private MarcXmlWriter() {}

  public static void write(Record record, StringBuilder out) {
    out.append("<record><leader>");
    escape(record.leader().text(), out);
    out.append("</leader>");
    for (Field field : record.fields()) {
      switch (field) {
        case ControlField control -> write(control, out);
        case DataField data -> write(data, out);
      }
    }
    out.append("</record>");
  }

  private static void write(ControlField field, StringBuilder out) {
    out.append("<controlfield tag=\"").append(field.tag()).append("\">");
    escape(field.value(), out);
    out.append("</controlfield>");
  }

  private static void write(DataField field, StringBuilder out) {
    out.append("<datafield ind1=\"");
    escape(field.ind1(), out);
    out.append("\" ind2=\"");
    escape(field.ind2(), out);
    out.append("\" tag=\"").append(field.tag()).append("\">");
    for (Subfield subfield : field.subfields()) {
      out.append("<subfield code=\"");
      escape(subfield.code(), out);
      out.append("\">");
      escape(subfield.value(), out);
      out.append("</subfield>");
    }
    out.append("</datafield>");
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSurrogate(c)) {
        escape(c, out);
      } else if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        out.append(c).append(text.charAt(++i));
      }
    }
  }

  private static void escape(char c, StringBuilder out) {
    switch (c) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      // Written plainly, a parser would read it as a line feed.
      case '\r' -> out.append("&#13;");
      case '\t', '\n' -> out.append(c);
      default -> {
        if (c >= ' ' && c < '\uFFFE') {
          out.append(c);
        }
      }
    }
  }
}
