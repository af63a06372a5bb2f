package org.consort.marc.format.iso2709;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.consort.marc.format.bytes.SubfieldList;
import org.consort.marc.format.damage.Repair.Kind;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Subfield;

/// Reads the fields of one record, one behind the other, by the marks between them.
public final class Iso2709Field {
  private final Iso2709Window window;
  private final byte[] in;
  private final int[] marks;
  private final int origin;
  private final Text text;
  private final Repairs repairs;
  private final SubfieldList subfields = new SubfieldList();
  private int mark;

  /// @param mark the first mark behind the directory
  Iso2709Field(Iso2709Window window, Text text, Repairs repairs, int mark) {
    this(window, window.marks(), text, repairs, mark);
  }

  private Iso2709Field(
      Iso2709Window window, int[] marks, Text text, Repairs repairs, int firstMark) {
    this.window = window;
    this.in = window.bytes();
    this.origin = window.from();
    this.marks = marks;
    this.text = text;
    this.repairs = repairs;
    this.mark = firstMark;
  }

  /// Whether a field without delimiters is read as a data field that has no subfields: one of a tag
  /// of digits, other than 00X, with nothing but two indicators.
  static boolean isBareDataField(String tag, int length) {
    return length == 2 && !tag.startsWith("00") && tag.charAt(0) <= '9';
  }

  /// Reads a field wherever it stands.
  ///
  /// @param parts its bytes, with a field terminator between any two
  Field read(String tag, List<Chunk> parts) {
    int from = parts.getFirst().from();
    int to = parts.getLast().to();
    mark = parts.getFirst().mark();
    if (parts.size() == 1) {
      return read(tag, from, to);
    }
    for (Chunk part : parts.subList(0, parts.size() - 1)) {
      in[part.to()] = ' ';
      repairs.tell(Kind.TERMINATOR, "field %s: a field terminator inside became a blank", tag);
    }
    int[] delimiters =
        IntStream.of(marks)
            .skip(mark)
            .takeWhile(at -> at + origin <= to)
            .filter(at -> at + origin == to || in[at + origin] == Iso2709Window.DELIMITER)
            .toArray();
    return new Iso2709Field(window, delimiters, text, repairs, 0).read(tag, from, to);
  }

  /// Reads the field behind the one read before.
  ///
  /// @param to where its terminator is
  Field read(String tag, int from, int to) {
    int delimiter = marks[mark] + origin;
    if (delimiter >= to) {
      mark++;
      return withoutDelimiter(tag, from, to);
    }
    if (delimiter != from + 2) {
      return withWrongIndicators(tag, from, delimiter, to);
    }
    char ind1 = indicator(tag, in[from]);
    char ind2 = indicator(tag, in[from + 1]);
    return new DataField(tag, ind1, ind2, subfields(tag, to));
  }

  private Field withoutDelimiter(String tag, int from, int to) {
    return isBareDataField(tag, to - from) && isIndicator(in[from]) && isIndicator(in[from + 1])
        ? new DataField(tag, (char) in[from], (char) in[from + 1], List.of())
        : new ControlField(tag, text.read(in, from, to));
  }

  private List<Subfield> subfields(String tag, int to) {
    int delimiter = marks[mark] + origin;
    while (delimiter < to) {
      mark++;
      int next = marks[mark] + origin;
      add(tag, delimiter + 1, next);
      delimiter = next;
    }
    mark++;
    return subfields.take();
  }

  private void add(String tag, int from, int to) {
    if (from < to && in[from] >= ' ' && in[from] <= '~') {
      subfields.add(
          new Subfield((char) in[from], to - from == 1 ? "" : text.read(in, from + 1, to)));
    } else if (from == to) {
      repairs.tell(
          Kind.SUBFIELD_CODE, "field %s: a delimiter with nothing behind it was left out", tag);
    } else {
      repairs.tell(Kind.SUBFIELD_CODE, "field %s: a subfield without a code got a blank", tag);
      subfields.add(new Subfield(' ', text.read(in, from, to)));
    }
  }

  private Field withWrongIndicators(String tag, int from, int delimiter, int to) {
    List<Character> found = new ArrayList<>();
    for (int i = from; i < delimiter && found.size() < 2; i++) {
      found.add(isIndicator(in[i]) ? (char) in[i] : ' ');
    }
    repairs.tell(
        Kind.INDICATORS,
        "field %s: %d characters stand where its two indicators should",
        tag,
        delimiter - from);
    char ind1 = found.isEmpty() ? ' ' : found.get(0);
    char ind2 = found.size() < 2 ? ' ' : found.get(1);
    return new DataField(tag, ind1, ind2, subfields(tag, to));
  }

  private char indicator(String tag, byte b) {
    if (isIndicator(b)) {
      return (char) b;
    }
    repairs.tell(Kind.INDICATORS, "field %s: an indicator that is none became a blank", tag);
    return ' ';
  }

  private static boolean isIndicator(byte b) {
    return b >= ' ' && b <= '~';
  }
}
