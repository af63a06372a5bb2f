package org.consort.marc.format.iso2709;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.consort.marc.format.bytes.Words;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.record.Leader;

/// The part of a stream that holds one record, from its first byte up to its record terminator.
///
/// The search for the terminator also tells what the parser has to know about all bytes before it,
/// eight at a time, so that no byte is looked at for that again.
public final class Iso2709Window {
  static final byte RECORD_END = 0x1D;
  static final byte FIELD_END = 0x1E;
  static final byte DELIMITER = 0x1F;
  private static final byte ESCAPE = 0x1B;

  private final InputStream in;
  private byte[] bytes = new byte[1 << 17];
  private long offset;
  private int from;
  private int to;
  private int end;
  private int behind;
  private int fieldEnds;
  private int[] markAt = new int[256];
  private int marks;
  private long high;
  private boolean escapes;

  public Iso2709Window(InputStream in) {
    this.in = in;
  }

  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  /// Where the record terminator is, or the stream ends.
  int end() {
    return end;
  }

  boolean isTerminated() {
    return end < to;
  }

  /// Where the first byte is in the stream.
  public long offset() {
    return offset + from;
  }

  int fieldEnds() {
    return fieldEnds;
  }

  /// Where the field terminators, the delimiters and the end are, counted from the first byte.
  int[] marks() {
    return markAt;
  }

  boolean isAscii() {
    return (high & Words.HIGH) == 0;
  }

  boolean hasEscapes() {
    return escapes;
  }

  public boolean isTooLong() {
    return end - from >= Limits.LARGEST_RECORD;
  }

  public boolean isCrowded() {
    return marks > Limits.MOST_PARTS;
  }

  /// Goes behind the record, passes over line ends and padding, and finds the next terminator.
  /// False at the end of the stream.
  public boolean next() throws IOException {
    from = behind;
    while (true) {
      while (from < to && isPadding(bytes[from])) {
        from++;
      }
      if (from < to) {
        find();
        return true;
      }
      if (!more()) {
        return false;
      }
    }
  }

  /// Whether the stream holds that many bytes from the first one on; they are then in [#bytes].
  boolean holds(int length) throws IOException {
    while (to - from < length) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /// Takes the record to begin and end elsewhere. Terminators of records inside become blanks.
  ///
  /// @param next where the next record begins
  void take(int first, int last, int next) {
    from = first;
    end = last;
    behind = next;
    marks = 0;
    fieldEnds = 0;
    for (int at = from; at < end; at++) {
      if (isEnd(at)) {
        bytes[at] = ' ';
      }
    }
    addMark(end);
  }

  /// Whether a leader begins there, as nothing else does: digits at 00-04 and 12-16, `45` at 20.
  boolean hasLeaderAt(int at) {
    return at + Leader.LENGTH <= to
        && Iso2709Record.number(bytes, at, 5) >= 0
        && Iso2709Record.number(bytes, at + 12, 5) >= 0
        && bytes[at + 20] == '4'
        && bytes[at + 21] == '5';
  }

  /// After a record that is too long: drops what follows of it.
  public void dropToTerminator() throws IOException {
    while (end == to) {
      from = to;
      if (!more()) {
        break;
      }
      find();
    }
  }

  private static boolean isPadding(byte b) {
    return b == '\n' || b == '\r' || b == 0 || b == 0x1A || b == ' ' || b == '\t';
  }

  private void find() throws IOException {
    marks = 0;
    fieldEnds = 0;
    high = 0;
    escapes = false;
    end = from;
    while (!isInRead() && end - from < Limits.LARGEST_RECORD) {
      int length = end - from;
      boolean ended = !more();
      end = from + length;
      if (ended) {
        break;
      }
    }
    behind = end < to ? end + 1 : end;
    addMark(end);
  }

  /// Moves `end` on to the terminator, or to the last byte there is.
  private boolean isInRead() {
    byte[] in = bytes;
    int at = end;
    int last = to - 8;
    long seen = high;
    while (at <= last) {
      long word = Words.at(in, at);
      for (long found = Words.controls(word); found != 0; found &= found - 1) {
        end = at + (Long.numberOfTrailingZeros(found) >>> 3);
        if (isEnd(end)) {
          high = seen | (word & ((1L << (8 * (end - at))) - 1));
          return true;
        }
      }
      seen |= word;
      at += 8;
    }
    high = seen;
    end = at;
    while (end < to && !isEnd(end)) {
      high |= bytes[end];
      end++;
    }
    return end < to;
  }

  /// Looks at a control character; answers whether it ends the record.
  private boolean isEnd(int at) {
    byte b = bytes[at];
    if (b == DELIMITER || b == FIELD_END) {
      addMark(at);
      fieldEnds += DELIMITER - b;
    } else if (b == ESCAPE) {
      escapes = true;
    }
    return b == RECORD_END;
  }

  /// Of a crowded record, which nobody reads, no more is kept than shows that it is.
  private void addMark(int at) {
    if (isCrowded()) {
      return;
    }
    if (marks == markAt.length) {
      markAt = Arrays.copyOf(markAt, marks * 2);
    }
    markAt[marks++] = at - from;
  }

  /// Reads on, making room; what lies before `from` is forgotten.
  private boolean more() throws IOException {
    if (to == bytes.length) {
      int shift = from;
      byte[] target = from > 0 ? bytes : new byte[bytes.length * 2];
      System.arraycopy(bytes, from, target, 0, to - from);
      bytes = target;
      offset += shift;
      to -= shift;
      end = Math.max(0, end - shift);
      behind = Math.max(0, behind - shift);
      from = 0;
    }
    int count = in.read(bytes, to, bytes.length - to);
    to += Math.max(0, count);
    return count >= 0;
  }
}
