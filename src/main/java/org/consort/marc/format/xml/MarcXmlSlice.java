package org.consort.marc.format.xml;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.consort.marc.format.bytes.ByteWindow;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.format.damage.Unreadable;
import org.consort.marc.record.Record;

/// The bytes of one `record` element, cut out of its file for the XML parser.
///
/// @param body behind the start tag, up to behind the end tag
/// @param length of the whole element, or of what there is of it
/// @param wrong why it cannot be parsed; mostly empty
public record MarcXmlSlice(byte[] prefix, byte[] body, int length, String wrong) {
  private static final int LONGEST_END = 100;

  public static MarcXmlSlice at(ByteWindow window, XmlTag start) throws IOException {
    String prefix = new String(start.prefix(), US_ASCII);
    String end = "</" + prefix + "record";
    String next = "<" + prefix + "record";
    for (int at = start.length(); at < Limits.LARGEST_RECORD; at++) {
      int b = window.at(at);
      if (b < 0) {
        return broken(start, at, "the file ends within the record");
      }
      if (b == '<' && isTag(window, end, at)) {
        int close = at + end.length();
        while (isSpace(window.at(close)) && close < at + LONGEST_END) {
          close++;
        }
        if (window.at(close) != '>') {
          return broken(start, close, "its end tag is not closed");
        }
        byte[] body = window.copy(start.length(), Math.min(window.size(), close + 1));
        return new MarcXmlSlice(start.prefix(), body, start.length() + body.length, "");
      }
      if (b == '<' && isTag(window, next, at)) {
        return broken(start, at, "another record begins before this one ends");
      }
    }
    return broken(start, start.length(), "longer than %d bytes".formatted(Limits.LARGEST_RECORD));
  }

  /// @throws Unreadable when it is no record
  public Record record(Repairs repairs) {
    if (!wrong.isEmpty()) {
      throw new Unreadable(wrong);
    }
    try {
      return parse(repairs);
    } catch (XMLStreamException e) {
      throw unreadable(MarcXmlReader.malformed(e));
    } catch (MalformedRecord e) {
      throw unreadable(e);
    }
  }

  private Record parse(Repairs repairs) throws XMLStreamException {
    String name = new String(prefix, US_ASCII);
    String namespace = name.isEmpty() ? "" : " xmlns:%s='http://www.loc.gov/MARC21/slim'";
    String tag = "<" + name + "record" + namespace.formatted(name.replace(":", "")) + ">";
    InputStream whole =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream(tag.getBytes(US_ASCII)),
                    new ByteArrayInputStream(body))));
    XMLStreamReader in = XmlParsers.open(whole);
    in.nextTag();
    return new MarcXmlReader(in, repairs).record();
  }

  private static Unreadable unreadable(MalformedRecord e) {
    return new Unreadable("%s, on its line %d".formatted(e.wrong(), e.line()));
  }

  private static boolean isSpace(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean isTag(ByteWindow window, String start, int at) throws IOException {
    int behind = window.at(at + start.length());
    return (behind == '>' || (behind >= 0 && behind <= ' ')) && window.startsWith(start, at);
  }

  private static MarcXmlSlice broken(XmlTag start, int length, String wrong) {
    return new MarcXmlSlice(start.prefix(), new byte[0], length, wrong);
  }
}
