package org.consort.marc.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.consort.marc.format.damage.Limits;

/// Reads a file of MARC of any size in constant memory. Damage never throws: each record comes as
/// an [Outcome]. A stream that cannot be read throws [UncheckedIOException]; closing it is up to
/// whoever opened it.
public final class RecordReader implements Iterator<Outcome> {
  /// The longest record read, in bytes of its format; a longer one is skipped.
  public static final int LARGEST = Limits.LARGEST_RECORD;

  /// The most fields of a record; one with more is skipped.
  public static final int MOST_FIELDS = Limits.MOST_FIELDS;

  private static final int HEAD = 64;

  private final RecordFormat format;
  private final Outcomes outcomes;
  private Optional<Outcome> next = Optional.empty();

  private RecordReader(RecordFormat format, Outcomes outcomes) {
    this.format = format;
    this.outcomes = outcomes;
  }

  /// Reads whatever format the first bytes show.
  public static RecordReader of(InputStream in) {
    try {
      BufferedInputStream replayed = new BufferedInputStream(in);
      replayed.mark(HEAD);
      byte[] head = replayed.readNBytes(HEAD);
      replayed.reset();
      return of(replayed, RecordFormat.guess(head));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static RecordReader of(InputStream in, RecordFormat format) {
    try {
      Outcomes outcomes =
          switch (format) {
            case MARC -> new Iso2709Reader(in);
            case MARCXML -> new MarcXmlStream(in);
            case JSON -> new MarcJsonStream(in);
          };
      return new RecordReader(format, outcomes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public RecordFormat format() {
    return format;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty()) {
      try {
        next = outcomes.next();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return next.isPresent();
  }

  @Override
  public Outcome next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Outcome found = next.orElseThrow();
    next = Optional.empty();
    return found;
  }
}
