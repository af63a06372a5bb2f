package org.consort.marc.format.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks at eight bytes at a time, as one number whose lowest byte is the first.
public final class Words {
  public static final long HIGH = 0x8080808080808080L;
  private static final long LOW = 0x0101010101010101L;
  private static final long UPPER_FIVE = 0xF8F8F8F8F8F8F8F8L;
  private static final long CONTROLS = 0x1818181818181818L;
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Words() {}

  public static long at(byte[] in, int at) {
    return (long) WORD.get(in, at);
  }

  /// The highest bit of each byte from 18 to 1F.
  public static long controls(long word) {
    long x = (word & UPPER_FIVE) ^ CONTROLS;
    return ~(((x & ~HIGH) + ~HIGH) | x | ~HIGH);
  }

  /// The number eight digits make, -1 if there is anything but digits.
  public static int eightDigits(byte[] in, int at) {
    long word = at(in, at);
    long digits = word - LOW * '0';
    if ((((word + LOW * 0x46) | digits) & HIGH) != 0) {
      return -1;
    }
    long pairs = digits * 10 + (digits >>> 8);
    long fours = (pairs & 0x00FF00FF00FF00FFL) * 100 + ((pairs >>> 16) & 0x00FF00FF00FF00FFL);
    long low = fours & 0xFFFFL;
    long high = (fours >>> 32) & 0xFFFFL;
    return (int) (low * 10_000 + high);
  }

  /// Goes over ASCII, eight bytes at a time.
  static int skipAscii(byte[] in, int from, int to) {
    int at = from;
    while (at + 8 <= to && (at(in, at) & HIGH) == 0) {
      at += 8;
    }
    return at;
  }

  /// Goes over text that is plain ASCII in XML, eight bytes at a time.
  public static int skipText(byte[] in, int from, int to) {
    int at = from;
    while (at + 8 <= to) {
      long word = at(in, at);
      long less = word ^ (LOW * '<');
      long and = word ^ (LOW * '&');
      long stops = ((less - LOW) & ~less) | ((and - LOW) & ~and) | (word - LOW * ' ') | word;
      if ((stops & HIGH) != 0) {
        break;
      }
      at += 8;
    }
    return at;
  }

  /// Whether no byte is beyond ASCII or a control character from 18 to 1F.
  public static boolean isPlain(byte[] in, int from, int to) {
    int at = from;
    while (at + 8 <= to) {
      long word = at(in, at);
      if ((controls(word) | (word & HIGH)) != 0) {
        return false;
      }
      at += 8;
    }
    while (at < to && in[at] >= 0 && (in[at] & 0xF8) != 0x18) {
      at++;
    }
    return at == to;
  }
}
