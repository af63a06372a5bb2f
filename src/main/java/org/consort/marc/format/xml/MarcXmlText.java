package org.consort.marc.format.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.consort.marc.format.bytes.Words;

/// The text in elements, with the five entities and character references.
final class MarcXmlText {
  private static final byte PLAIN = 0;
  private static final byte BEYOND_ASCII = 1;
  private static final byte STOP = 2;
  private static final byte[] KINDS = kinds();

  private final XmlCursor cursor;
  private final byte[] in;
  private final int to;
  private boolean beyondAscii;

  MarcXmlText(XmlCursor cursor) {
    this.cursor = cursor;
    this.in = cursor.in;
    this.to = cursor.to;
  }

  /// Whether any text so far was.
  boolean isBeyondAscii() {
    return beyondAscii;
  }

  /// The text up to the end tag of this name, and goes behind that.
  String upTo(byte[] name) {
    int start = cursor.at;
    boolean high = false;
    int i = Words.skipText(in, start, to);
    while (i < to) {
      byte kind = KINDS[in[i] & 0xFF];
      if (kind == STOP) {
        break;
      }
      high |= kind == BEYOND_ASCII;
      i++;
    }
    cursor.at = i;
    beyondAscii |= high;
    if (i < to && in[i] == '&') {
      return withEntities(start, name);
    }
    cursor.close(name);
    return cursor.unusual || i == start
        ? ""
        : new String(in, start, i - start, high ? UTF_8 : ISO_8859_1);
  }

  private String withEntities(int start, byte[] name) {
    StringBuilder text = new StringBuilder(64);
    int piece = start;
    int at = cursor.at;
    while (at < to && in[at] != '<' && !cursor.unusual) {
      if (in[at] == '&') {
        text.append(new String(in, piece, at - piece, UTF_8));
        entity(text, at);
        at = cursor.at;
        piece = at;
      } else {
        cursor.unusual |= KINDS[in[at] & 0xFF] == STOP;
        beyondAscii |= in[at] < 0;
        at++;
      }
    }
    cursor.at = at;
    text.append(new String(in, piece, Math.min(at, to) - piece, UTF_8));
    cursor.close(name);
    return text.toString();
  }

  private void entity(StringBuilder text, int at) {
    int end = at + 1;
    while (end < to && in[end] != ';' && end - at < 10) {
      end++;
    }
    if (end >= to) {
      cursor.runOut();
      return;
    }
    int c =
        in[end] == ';' ? XmlEntity.codePoint(new String(in, at + 1, end - at - 1, ISO_8859_1)) : -1;
    if (c < 0) {
      cursor.at = at;
      cursor.giveUp();
      return;
    }
    text.appendCodePoint(c);
    cursor.at = end + 1;
  }

  /// A carriage return is a line feed in XML, and other control characters are not allowed.
  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    Arrays.fill(kinds, 0, ' ', STOP);
    kinds['\t'] = PLAIN;
    kinds['\n'] = PLAIN;
    kinds['<'] = STOP;
    kinds['&'] = STOP;
    Arrays.fill(kinds, 0x80, 256, BEYOND_ASCII);
    return kinds;
  }
}
