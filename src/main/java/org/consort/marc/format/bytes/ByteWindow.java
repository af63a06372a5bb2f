package org.consort.marc.format.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// The part of a stream that is being looked at: what comes before is forgotten, what comes behind
/// is read when it is asked for.
public final class ByteWindow {
  private final InputStream in;
  private byte[] bytes = new byte[1 << 17];
  private long offset;
  private int from;
  private int to;

  public ByteWindow(InputStream in) {
    this.in = in;
  }

  public byte[] bytes() {
    return bytes;
  }

  /// Where the first byte is in [#bytes].
  public int from() {
    return from;
  }

  /// Behind the last byte in [#bytes].
  public int to() {
    return to;
  }

  public int size() {
    return to - from;
  }

  /// Where the first byte is in the stream.
  public long offset() {
    return offset + from;
  }

  /// The byte so far behind the first one, -1 behind the end of the stream.
  public int at(int index) throws IOException {
    while (index >= to - from) {
      if (!more()) {
        return -1;
      }
    }
    return bytes[from + index] & 0xFF;
  }

  public boolean startsWith(String ascii, int index) throws IOException {
    for (int i = 0; i < ascii.length(); i++) {
      if (at(index + i) != ascii.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Forgets so many bytes, which must be there.
  public void drop(int count) {
    from += count;
  }

  /// Forgets everything up to the next such byte; false if there is none up to the end.
  public boolean dropTo(char wanted) throws IOException {
    while (true) {
      while (from < to) {
        if (bytes[from] == wanted) {
          return true;
        }
        from++;
      }
      if (!more()) {
        return false;
      }
    }
  }

  public byte[] copy(int first, int last) {
    return Arrays.copyOfRange(bytes, from + first, from + last);
  }

  /// Reads on; false at the end of the stream.
  public boolean more() throws IOException {
    if (to == bytes.length) {
      byte[] target = from > 0 ? bytes : new byte[bytes.length * 2];
      System.arraycopy(bytes, from, target, 0, to - from);
      bytes = target;
      offset += from;
      to -= from;
      from = 0;
    }
    int count = in.read(bytes, to, bytes.length - to);
    to += Math.max(0, count);
    return count >= 0;
  }
}
