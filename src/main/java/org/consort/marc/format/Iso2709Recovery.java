package org.consort.marc.format;

import static org.consort.marc.format.Iso2709Window.FIELD_END;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.consort.marc.format.Repair.Kind;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Reads a record whose leader or directory is wrong, by its terminators, where that leaves no
/// doubt which field is which.
final class Iso2709Recovery {
  /// What stands in a length of five or four digits that is not long enough.
  private static final int OVERSIZE = 99_999;

  private final Iso2709Window window;
  private final TextChoice texts;
  private final List<Repair> repairs = new ArrayList<>();

  Iso2709Recovery(Iso2709Window window, TextChoice texts) {
    this.window = window;
    this.texts = texts;
  }

  Outcome read(Position at) throws IOException {
    Iso2709Extent.settle(window, repairs);
    try {
      return new Outcome.Read(at, record(), repairs);
    } catch (Unreadable e) {
      return new Outcome.Skipped(at, e.why());
    }
  }

  private Record record() {
    byte[] in = window.bytes();
    int from = window.from();
    int directoryEnd = directoryEnd(in, from);
    checkLeader(in, from, directoryEnd);
    List<Entry> entries = entries(in, from + Leader.LENGTH, directoryEnd);
    List<Chunk> chunks = chunks(in, directoryEnd + 1);
    List<Chunk> ordered = inOrder(entries, chunks);
    Text text = texts.of(window, in[from + 9] == 'a', repairs);
    Iso2709Field reader = new Iso2709Field(in, text, repairs);
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Chunk chunk = ordered.get(i);
      fields.add(reader.read(entries.get(i).tag(), chunk.from(), chunk.to()));
    }
    return new Record(Iso2709Record.leader(in, from, repairs), fields);
  }

  private int directoryEnd(byte[] in, int from) {
    if (window.end() - from < Leader.LENGTH + 1) {
      throw new Unreadable("%d bytes are too few for a record".formatted(window.end() - from));
    }
    for (int i = from + Leader.LENGTH; i < window.end(); i++) {
      if (in[i] == FIELD_END) {
        return i;
      }
    }
    throw new Unreadable("no field terminator ends the directory");
  }

  private void checkLeader(byte[] in, int from, int directoryEnd) {
    int length = window.end() + 1 - from;
    int stated = Iso2709Record.number(in, from, 5);
    boolean oversize = length > OVERSIZE && (stated == OVERSIZE || stated == 0);
    if (stated != length && !oversize && window.isTerminated()) {
      tell(Kind.RECORD_LENGTH, "the leader says %s bytes, the record has %d", stated, length);
    }
    int base = directoryEnd + 1 - from;
    int statedBase = Iso2709Record.number(in, from + 12, 5);
    if (statedBase != base && base <= OVERSIZE) {
      tell(Kind.BASE_ADDRESS, "the leader says the fields begin at %s, it is %d", statedBase, base);
    }
  }

  private List<Entry> entries(byte[] in, int from, int to) {
    if ((to - from) % Iso2709Record.ENTRY != 0) {
      throw new Unreadable("the directory has %d bytes, no multiple of 12".formatted(to - from));
    }
    if ((to - from) / Iso2709Record.ENTRY > RecordReader.MOST_FIELDS) {
      throw new Unreadable("more than %d fields".formatted(RecordReader.MOST_FIELDS));
    }
    List<Entry> entries = new ArrayList<>();
    for (int at = from; at < to; at += Iso2709Record.ENTRY) {
      if (!Iso2709Record.isTag(in, at)) {
        throw new Unreadable("entry %d of the directory has no tag".formatted(entries.size() + 1));
      }
      entries.add(
          new Entry(
              Tags.at(in, at),
              Iso2709Record.number(in, at + 3, 4),
              Iso2709Record.number(in, at + 7, 5)));
    }
    return entries;
  }

  private List<Chunk> chunks(byte[] in, int data) {
    List<Chunk> chunks = new ArrayList<>();
    int start = data;
    for (int i = data; i < window.end(); i++) {
      if (in[i] == FIELD_END) {
        chunks.add(new Chunk(start, i, start - data));
        start = i + 1;
      }
    }
    if (start < window.end()) {
      tell(Kind.TERMINATOR, "the last field has no terminator");
      chunks.add(new Chunk(start, window.end(), start - data));
    }
    return chunks;
  }

  /// The chunk of each entry.
  private List<Chunk> inOrder(List<Entry> entries, List<Chunk> chunks) {
    Optional<List<Chunk>> stated = Chunk.asStated(entries, chunks);
    if (stated.isPresent()) {
      return stated.get();
    }
    if (entries.size() != chunks.size()) {
      throw new Unreadable(
          "the directory names %d fields, there are %d".formatted(entries.size(), chunks.size()));
    }
    List<Integer> byStart = new ArrayList<>(IntStream.range(0, entries.size()).boxed().toList());
    if (entries.stream().map(Entry::start).distinct().count() == entries.size()) {
      byStart.sort(Comparator.comparing(i -> entries.get(i).start()));
    }
    if (!isOversize(entries, chunks)) {
      tell(Kind.DIRECTORY, "lengths in the directory are wrong; fields were found by terminators");
    }
    List<Chunk> ordered = new ArrayList<>(chunks);
    for (int i = 0; i < byStart.size(); i++) {
      ordered.set(byStart.get(i), chunks.get(i));
    }
    return ordered;
  }

  /// Whether the directory is as right as it can be with fields too long for it.
  private static boolean isOversize(List<Entry> entries, List<Chunk> chunks) {
    for (int i = 0; i < entries.size(); i++) {
      if (!entries.get(i).saysAllItCan(chunks.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void tell(Kind kind, String sentence, Object... values) {
    repairs.add(new Repair(kind, sentence.formatted(values)));
  }
}
