package org.consort.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.consort.marc.format.bytes.ByteWindow;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.format.damage.Unreadable;
import org.consort.marc.format.xml.MarcXmlMarkup;
import org.consort.marc.format.xml.MarcXmlScan;
import org.consort.marc.format.xml.MarcXmlSlice;
import org.consort.marc.format.xml.XmlEncoding;
import org.consort.marc.format.xml.XmlTag;
import org.consort.marc.record.Record;

/// Finds the records of MARCXML in a stream, at whatever depth: in a collection, in Alma's `bib`,
/// in the answers of OAI-PMH and SRU. What stands around them is passed over, so damage to one
/// record costs only that.
final class MarcXmlStream implements Outcomes {
  private final ByteWindow window;
  private final MarcXmlMarkup markup;
  private long number;

  MarcXmlStream(InputStream in) throws IOException {
    window = new ByteWindow(XmlEncoding.toUtf8(in));
    markup = new MarcXmlMarkup(window);
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    while (window.dropTo('<')) {
      Optional<XmlTag> tag = markup.next();
      if (tag.isEmpty()) {
        return Optional.of(skipped(here(), markup.wrong()));
      }
      if (markup.beginsRecord(tag.get())) {
        return Optional.of(record(tag.get()));
      }
      markup.pass(tag.get());
    }
    return markup.isLeftOpen() ? Optional.of(skipped(here(), markup.leftOpen())) : Optional.empty();
  }

  private Outcome record(XmlTag start) throws IOException {
    Position at = here();
    do {
      MarcXmlScan scan =
          new MarcXmlScan(
              window.bytes(), window.from() + start.length(), window.to(), start.prefix());
      Optional<Record> record = scan.record();
      if (record.isPresent()) {
        window.drop(scan.end() - window.from());
        return new Outcome.Read(at, record.get(), List.of());
      }
      if (!scan.isAtEnd() || window.size() >= Limits.LARGEST_RECORD) {
        break;
      }
    } while (window.more());
    return parsed(at, start);
  }

  private Outcome parsed(Position at, XmlTag start) throws IOException {
    MarcXmlSlice slice = MarcXmlSlice.at(window, start);
    window.drop(slice.length());
    Repairs repairs = new Repairs();
    try {
      return new Outcome.Read(at, slice.record(repairs), repairs.list());
    } catch (Unreadable e) {
      return new Outcome.Skipped(at, e.why());
    }
  }

  private Position here() {
    number++;
    return Position.atByte(number, window.offset());
  }

  private static Outcome skipped(Position at, String why) {
    return new Outcome.Skipped(at, why);
  }
}
