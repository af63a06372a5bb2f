package org.consort.marc.format.bytes;

/// What bytes look like when taken for UTF-8.
///
/// @param sequences well-formed characters of more than one byte
/// @param faults places that begin no character
public record Utf8Look(int sequences, int faults) {
  public static Utf8Look at(byte[] in, int from, int to) {
    int sequences = 0;
    int faults = 0;
    int i = from;
    while (i < to) {
      if (in[i] >= 0) {
        i = Words.skipAscii(in, i + 1, to);
        continue;
      }
      int length = lengthAt(in, i, to);
      if (length > 0) {
        sequences++;
        i += length;
      } else {
        faults++;
        i++;
      }
    }
    return new Utf8Look(sequences, faults);
  }

  public boolean isValid() {
    return faults == 0;
  }

  /// How many bytes the character takes, 0 if there is none.
  private static int lengthAt(byte[] in, int at, int to) {
    int first = in[at] & 0xFF;
    int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + length > to) {
      return 0;
    }
    int second = in[at + 1] & 0xFF;
    boolean overlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    boolean beyond = (first == 0xED && second > 0x9F) || (first == 0xF4 && second > 0x8F);
    if (overlong || beyond) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((in[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
