package org.consort.marc.format.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/// Bytes of UTF-8 that grow, and are used for one record after the other.
public final class Utf8Bytes {
  private byte[] bytes = new byte[1 << 13];
  private int length;

  public byte[] bytes() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /// Forgets what is behind, or makes room up to there.
  public void setLength(int other) {
    room(other - length);
    length = other;
  }

  public void put(int b) {
    room(1);
    bytes[length++] = (byte) b;
  }

  public Utf8Bytes putAscii(String text) {
    int count = text.length();
    room(count);
    for (int i = 0; i < count; i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
    return this;
  }

  /// The character at a place of the text; answers how many places it takes there. Half a pair of
  /// surrogates becomes a question mark.
  public int putCharacter(String text, int at) {
    char c = text.charAt(at);
    room(4);
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | (c >> 6));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    } else if (!Character.isSurrogate(c)) {
      bytes[length++] = (byte) (0xE0 | (c >> 12));
      bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    } else if (isPair(text, at)) {
      putPair(Character.toCodePoint(c, text.charAt(at + 1)));
      return 2;
    } else {
      bytes[length++] = '?';
    }
    return 1;
  }

  public static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  public String text() {
    return new String(bytes, 0, length, UTF_8);
  }

  private void putPair(int c) {
    bytes[length++] = (byte) (0xF0 | (c >> 18));
    bytes[length++] = (byte) (0x80 | ((c >> 12) & 0x3F));
    bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    bytes[length++] = (byte) (0x80 | (c & 0x3F));
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
