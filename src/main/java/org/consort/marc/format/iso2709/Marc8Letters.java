package org.consort.marc.format.iso2709;

import java.text.Normalizer;
import org.marc4j.converter.impl.AnselToUnicode;

/// What MARC-8 makes of one byte, and of a mark with a letter, where that is one character: learnt
/// from marc4j's converter, which is slow, once for all.
public final class Marc8Letters {
  private static final int FIRST_MARK = 0xE0;
  private static final int MARKS = 0xFF - FIRST_MARK;
  private static final char[] SINGLE = new char[FIRST_MARK];
  private static final char[] MARKED = new char[MARKS * 128];

  static {
    AnselToUnicode converter = new AnselToUnicode((_, _) -> {});
    for (int c = ' '; c <= '~'; c++) {
      SINGLE[c] = (char) c;
    }
    for (int c = 0xA1; c < FIRST_MARK; c++) {
      SINGLE[c] = learn(converter, String.valueOf((char) c));
    }
    for (int mark = 0; mark < MARKS; mark++) {
      for (int letter = 'A'; letter <= 'z'; letter++) {
        String pair = String.valueOf(new char[] {(char) (FIRST_MARK + mark), (char) letter});
        MARKED[mark * 128 + letter] = learn(converter, pair);
      }
    }
  }

  private Marc8Letters() {}

  /// The text if it has nothing but such characters, else nothing but an empty text.
  static String read(byte[] in, int from, int to) {
    char[] out = new char[to - from];
    int length = 0;
    int at = from;
    while (at < to) {
      int taken = lengthAt(in, at, to);
      if (taken == 0) {
        return "";
      }
      out[length++] = taken == 1 ? SINGLE[in[at] & 0xFF] : marked(in, at);
      at += taken;
    }
    return new String(out, 0, length);
  }

  /// How many bytes the one character takes that begins there; 0 if it is none of these.
  static int lengthAt(byte[] in, int at, int to) {
    int b = in[at] & 0xFF;
    if (b < FIRST_MARK) {
      return SINGLE[b] == 0 ? 0 : 1;
    }
    boolean joined = b < FIRST_MARK + MARKS && at + 1 < to && in[at + 1] >= 0;
    return joined && marked(in, at) != 0 ? 2 : 0;
  }

  private static char marked(byte[] in, int at) {
    return MARKED[((in[at] & 0xFF) - FIRST_MARK) * 128 + in[at + 1]];
  }

  private static char learn(AnselToUnicode converter, String raw) {
    String text = Normalizer.normalize(converter.convert(raw), Normalizer.Form.NFC);
    boolean known = text.length() == 1 && !text.equals(raw) && text.charAt(0) != '\uFFFD';
    return known ? text.charAt(0) : 0;
  }
}
