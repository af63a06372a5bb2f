package org.consort.marc.format.iso2709;

import static org.consort.marc.format.iso2709.Iso2709Window.FIELD_END;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.marc.format.damage.Repair.Kind;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.format.damage.Unreadable;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Reads a record whose leader or directory is wrong, by its terminators, where that leaves no
/// doubt which field is which.
public final class Iso2709Recovery {
  /// The largest number of five digits; it or zero stands for one that is larger.
  private static final int MOST = 99_999;

  private final Iso2709Window window;
  private final TextChoice texts;
  private final Repairs repairs;

  public Iso2709Recovery(Iso2709Window window, TextChoice texts, Repairs repairs) {
    this.repairs = repairs;
    this.window = window;
    this.texts = texts;
  }

  /// @throws Unreadable when there is doubt
  public Record record() throws IOException {
    new Iso2709Extent(window, repairs).settle();
    return byTerminators();
  }

  private Record byTerminators() {
    byte[] in = window.bytes();
    int from = window.from();
    int directoryEnd = directoryEnd(in, from);
    checkLeader(in, from, directoryEnd);
    List<Chunk> chunks = chunks(in, directoryEnd + 1);
    Iso2709Directory directory =
        Iso2709Directory.at(in, from + Leader.LENGTH, directoryEnd, chunks);
    if (directoryEnd - from - Leader.LENGTH != directory.entries().size() * Iso2709Record.ENTRY) {
      repairs.tell(Kind.DIRECTORY, "entries of the directory are longer than 12 characters");
    }
    List<List<Chunk>> parts = parts(directory, chunks);
    Text text = texts.of(window, in[from + 9] == 'a', repairs);
    Iso2709Field reader = new Iso2709Field(window, text, repairs, 1);
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      fields.add(reader.read(directory.entries().get(i).tag(), parts.get(i)));
    }
    return new Record(Iso2709Record.leader(in, from, repairs), fields);
  }

  private int directoryEnd(byte[] in, int from) {
    int length = window.end() - from;
    if (length <= Leader.LENGTH) {
      throw new Unreadable("%d bytes are too few for a record".formatted(length));
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
    if (!saysAllItCan(stated, length) && window.isTerminated()) {
      repairs.tell(Kind.RECORD_LENGTH, "the leader says %s bytes, it is %d", shown(stated), length);
    }
    int base = directoryEnd + 1 - from;
    int statedBase = Iso2709Record.number(in, from + 12, 5);
    if (!saysAllItCan(statedBase, base)) {
      repairs.tell(
          Kind.BASE_ADDRESS,
          "the leader has the fields begin at %s, it is %d",
          shown(statedBase),
          base);
    }
  }

  private static boolean saysAllItCan(int stated, int real) {
    return real <= MOST ? stated == real : stated == MOST || stated == 0;
  }

  private static String shown(int stated) {
    return stated < 0 ? "no number of" : String.valueOf(stated);
  }

  private List<Chunk> chunks(byte[] in, int data) {
    List<Chunk> chunks = new ArrayList<>();
    int start = data;
    int first = 1;
    int end = window.end() - window.from();
    int[] marks = window.marks();
    for (int mark = 1; marks[mark] < end; mark++) {
      int at = window.from() + marks[mark];
      if (in[at] == FIELD_END) {
        chunks.add(new Chunk(start, at, start - data, first));
        start = at + 1;
        first = mark + 1;
      }
    }
    if (start < window.end()) {
      chunks.add(new Chunk(start, window.end(), start - data, first));
    }
    return chunks;
  }

  private List<List<Chunk>> parts(Iso2709Directory directory, List<Chunk> chunks) {
    Optional<List<List<Chunk>>> stated = directory.asStated(chunks);
    if (!window.isTerminated() && stated.isEmpty()) {
      throw new Unreadable("the file ends within the record");
    }
    tellTerminators(chunks);
    return stated.orElseGet(() -> inOrder(directory, chunks));
  }

  private void tellTerminators(List<Chunk> chunks) {
    if (!chunks.isEmpty() && chunks.getLast().to() == window.end()) {
      repairs.tell(Kind.TERMINATOR, "the last field has no terminator");
    }
    if (!window.isTerminated()) {
      repairs.tell(Kind.TERMINATOR, "the record has no terminator");
    }
  }

  private List<List<Chunk>> inOrder(Iso2709Directory directory, List<Chunk> chunks) {
    int named = directory.entries().size();
    if (named != chunks.size()) {
      throw new Unreadable(
          "the directory names %d fields, there are %d".formatted(named, chunks.size()));
    }
    if (!directory.saysAllItCan(chunks)) {
      repairs.tell(
          Kind.DIRECTORY, "numbers in the directory are wrong; fields were told by terminators");
    }
    return directory.inOrder(chunks);
  }
}
