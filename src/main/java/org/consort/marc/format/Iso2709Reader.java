package org.consort.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.format.damage.Unreadable;
import org.consort.marc.format.iso2709.Iso2709Record;
import org.consort.marc.format.iso2709.Iso2709Recovery;
import org.consort.marc.format.iso2709.Iso2709Window;
import org.consort.marc.format.iso2709.TextChoice;
import org.consort.marc.record.Record;

/// Reads a stream of ISO 2709, record terminator by record terminator.
final class Iso2709Reader implements Outcomes {
  private final Iso2709Window window;
  private final TextChoice texts = new TextChoice();
  private long number;

  Iso2709Reader(InputStream in) {
    window = new Iso2709Window(in);
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    if (!window.next()) {
      return Optional.empty();
    }
    number++;
    Position at = Position.atByte(number, window.offset());
    if (window.isTooLong()) {
      return Optional.of(tooLong(at));
    }
    return Optional.of(window.isCrowded() ? crowded(at) : read(at));
  }

  private Outcome read(Position at) throws IOException {
    Repairs repairs = new Repairs();
    Optional<Record> whole = new Iso2709Record(window, texts, repairs).whole();
    try {
      Record record =
          whole.isPresent() ? whole.get() : new Iso2709Recovery(window, texts, repairs).record();
      return new Outcome.Read(at, record, repairs.list());
    } catch (Unreadable e) {
      return new Outcome.Skipped(at, e.why());
    }
  }

  private static Outcome crowded(Position at) {
    return new Outcome.Skipped(
        at, "more than %d fields and subfields".formatted(Limits.MOST_PARTS));
  }

  private Outcome tooLong(Position at) throws IOException {
    window.dropToTerminator();
    return new Outcome.Skipped(
        at, "longer than %d bytes without a record terminator".formatted(Limits.LARGEST_RECORD));
  }
}
