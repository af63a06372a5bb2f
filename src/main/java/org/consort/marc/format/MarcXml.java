package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.consort.marc.format.bytes.Utf8Bytes;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.format.xml.MarcXmlReader;
import org.consort.marc.format.xml.MarcXmlWriter;
import org.consort.marc.format.xml.XmlParsers;
import org.consort.marc.record.Record;

/// MARCXML (<https://www.loc.gov/standards/marcxml/>), one record at a time, in UTF-8. Read with or
/// without the namespace, written without it, as Alma's bodies have it.
public final class MarcXml {
  /// The longest document read, in bytes.
  public static final int LARGEST = 2 * 1024 * 1024;

  private MarcXml() {}

  /// Reads a document whose root is a `record`, or a `collection` with one.
  ///
  /// @throws MalformedRecord when it is not, or has a document type, or is too large or too deep
  public static Record read(byte[] document) {
    if (document.length > LARGEST) {
      throw new MalformedRecord("the record is longer than " + LARGEST + " bytes", 1, 1);
    }
    try {
      return new MarcXmlReader(open(document)).onlyRecord();
    } catch (XMLStreamException e) {
      throw MarcXmlReader.malformed(e);
    }
  }

  public static Record read(String document) {
    return read(document.getBytes(UTF_8));
  }

  /// Reads the `record` element the reader stands on, and leaves it on that element's end.
  public static Record read(XMLStreamReader atRecord) {
    try {
      return new MarcXmlReader(atRecord).record();
    } catch (XMLStreamException e) {
      throw MarcXmlReader.malformed(e);
    }
  }

  /// The `record` element, without namespace and without a prolog. Characters that XML cannot carry
  /// are left out.
  public static String write(Record record) {
    Utf8Bytes out = new Utf8Bytes();
    MarcXmlWriter.write(record, out);
    return out.text();
  }

  // Alma's JSON carries MARCXML whose prolog says UTF-16 although the text travels as UTF-8.
  private static XMLStreamReader open(byte[] document) throws XMLStreamException {
    String start =
        new String(document, 0, Math.min(document.length, 80), StandardCharsets.US_ASCII);
    return start.startsWith("<?xml") && start.contains("UTF-16")
        ? XmlParsers.open(new StringReader(new String(document, UTF_8)))
        : XmlParsers.open(new ByteArrayInputStream(document));
  }
}
