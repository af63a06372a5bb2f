package org.consort.marc.format.xml;

import org.consort.marc.format.bytes.Characters;
import org.consort.marc.format.bytes.Utf8Bytes;
import org.consort.marc.format.damage.Losses;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Puts a record's elements into text.
public final class MarcXmlWriter {
  private MarcXmlWriter() {}

  public static void write(Record record, Utf8Bytes out) {
    out.putAscii("<record><leader>");
    escape(record.leader().text(), out);
    out.putAscii("</leader>");
    for (Field field : record.fields()) {
      switch (field) {
        case ControlField control -> write(control, out);
        case DataField data -> write(data, out);
      }
    }
    out.putAscii("</record>");
  }

  private static void write(ControlField field, Utf8Bytes out) {
    out.putAscii("<controlfield tag=\"").putAscii(field.tag()).putAscii("\">");
    escape(field.value(), out);
    out.putAscii("</controlfield>");
  }

  private static void write(DataField field, Utf8Bytes out) {
    out.putAscii("<datafield ind1=\"");
    escape(Characters.text(field.ind1()), out);
    out.putAscii("\" ind2=\"");
    escape(Characters.text(field.ind2()), out);
    out.putAscii("\" tag=\"").putAscii(field.tag()).putAscii("\">");
    for (Subfield subfield : field.subfields()) {
      out.putAscii("<subfield code=\"");
      escape(Characters.text(subfield.code()), out);
      out.putAscii("\">");
      escape(subfield.value(), out);
      out.putAscii("</subfield>");
    }
    out.putAscii("</datafield>");
  }

  private static void escape(String text, Utf8Bytes out) {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c > '>' && c < 0x80) {
        out.put(c);
        at++;
      } else if (Utf8Bytes.isPair(text, at) || Losses.isInXml(c)) {
        at += escape(text, at, c, out);
      } else {
        at++;
      }
    }
  }

  private static int escape(String text, int at, char c, Utf8Bytes out) {
    switch (c) {
      case '&' -> out.putAscii("&amp;");
      case '<' -> out.putAscii("&lt;");
      case '>' -> out.putAscii("&gt;");
      case '"' -> out.putAscii("&quot;");
      // Written plainly, a parser would read it as a line feed.
      case '\r' -> out.putAscii("&#13;");
      default -> {
        return out.putCharacter(text, at);
      }
    }
    return 1;
  }
}
