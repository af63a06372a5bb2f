package org.consort.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The part of a stream that holds one record, from its first byte up to its record terminator.
///
/// The search for the terminator also tells what the parser has to know about all bytes before it,
/// eight at a time, so that no byte is looked at for that again.
final class Iso2709Window {
  static final byte RECORD_END = 0x1D;
  static final byte FIELD_END = 0x1E;
  static final byte DELIMITER = 0x1F;
  private static final byte ESCAPE = 0x1B;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;

  private final InputStream in;
  private byte[] bytes = new byte[1 << 17];
  private long offset;
  private int from;
  private int to;
  private int end;
  private int fieldEnds;
  private long high;
  private long escapes;

  Iso2709Window(InputStream in) {
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
  long offset() {
    return offset + from;
  }

  int fieldEnds() {
    return fieldEnds;
  }

  boolean isAscii() {
    return (high & HIGH) == 0;
  }

  boolean hasEscapes() {
    return escapes != 0;
  }

  boolean isTooLong() {
    return end - from >= RecordReader.LARGEST;
  }

  /// Goes behind `last`, passes over line ends and padding, and finds the next terminator; false at
  /// the end of the stream.
  boolean next(int last) throws IOException {
    from = last;
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

  /// Takes the record to end elsewhere than at the first terminator.
  void endAt(int other) {
    end = other;
  }

  /// After a record that is too long: drops what follows of it.
  void dropToTerminator() throws IOException {
    while (end == to) {
      from = to;
      if (!more()) {
        end = to;
        return;
      }
      find();
    }
  }

  private static boolean isPadding(byte b) {
    return b == '\n' || b == '\r' || b == 0 || b == 0x1A || b == ' ' || b == '\t';
  }

  private void find() throws IOException {
    fieldEnds = 0;
    high = 0;
    escapes = 0;
    end = from;
    while (!isInRead() && end - from < RecordReader.LARGEST) {
      int length = end - from;
      if (!more()) {
        return;
      }
      end = from + length;
    }
  }

  /// Moves `end` on to the terminator, or to the last byte there is.
  private boolean isInRead() {
    while (end + 8 <= to) {
      long word = (long) WORD.get(bytes, end);
      long terminators = equal(word, RECORD_END);
      if (terminators != 0) {
        break;
      }
      count(word);
      end += 8;
    }
    while (end < to && bytes[end] != RECORD_END) {
      count(bytes[end] & 0xFFL);
      end++;
    }
    return end < to;
  }

  private void count(long word) {
    high |= word;
    escapes |= equal(word, ESCAPE);
    fieldEnds += Long.bitCount(equal(word, FIELD_END));
  }

  /// The highest bit of each byte that equals `wanted`.
  private static long equal(long word, int wanted) {
    long x = word ^ (LOW * wanted);
    return ~(((x & ~HIGH) + ~HIGH) | x | ~HIGH);
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
      from = 0;
    }
    int count = in.read(bytes, to, bytes.length - to);
    to += Math.max(0, count);
    return count >= 0;
  }
}
