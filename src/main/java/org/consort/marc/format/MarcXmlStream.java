package org.consort.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.consort.marc.record.Record;

/// Finds the `record` elements of MARCXML in a stream, at whatever depth: in a collection, in
/// Alma's `bib`, in the answers of OAI-PMH and SRU.
final class MarcXmlStream implements Outcomes {
  private final InputStream in;
  private Optional<XMLStreamReader2> reader = Optional.empty();
  private boolean ended;
  private long number;

  MarcXmlStream(InputStream in) {
    this.in = in;
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (reader.isEmpty()) {
        reader = Optional.of(MarcXml.open(in));
      }
      return next(reader.get());
    } catch (XMLStreamException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      ended = true;
      MalformedRecord malformed = MarcXmlReader.malformed(e);
      return Optional.of(skipped(malformed));
    }
  }

  private Optional<Outcome> next(XMLStreamReader2 xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        ended = true;
        return Optional.of(skipped(new MalformedRecord("a document type is not allowed", 1, 1)));
      }
      if (event == XMLStreamConstants.START_ELEMENT && MarcXmlReader.isNamed(xml, "record")) {
        return Optional.of(record(xml));
      }
    }
    ended = true;
    return Optional.empty();
  }

  private Outcome record(XMLStreamReader2 xml) throws XMLStreamException {
    number++;
    Location start = xml.getLocation();
    Position at = Position.atLine(number, start.getLineNumber(), start.getColumnNumber());
    Repairs repairs = new Repairs();
    int depth = xml.getDepth();
    try {
      Record record = new MarcXmlReader(xml, repairs).record();
      return new Outcome.Read(at, record, repairs.list());
    } catch (MalformedRecord e) {
      MarcXmlReader.leave(xml, depth);
      return new Outcome.Skipped(at, e.finding());
    }
  }

  private Outcome skipped(MalformedRecord malformed) {
    number++;
    return new Outcome.Skipped(
        Position.atLine(number, malformed.line(), malformed.column()), malformed.wrong());
  }
}
