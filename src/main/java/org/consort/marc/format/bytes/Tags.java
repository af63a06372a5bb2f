package org.consort.marc.format.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/// The tags of three digits as texts made once.
public final class Tags {
  private static final String[] DIGITS = new String[1000];

  static {
    for (int i = 0; i < DIGITS.length; i++) {
      DIGITS[i] = "%03d".formatted(i);
    }
  }

  private Tags() {}

  public static String at(byte[] in, int from) {
    int hundreds = in[from] - '0';
    int tens = in[from + 1] - '0';
    int ones = in[from + 2] - '0';
    return isDigit(hundreds) && isDigit(tens) && isDigit(ones)
        ? DIGITS[hundreds * 100 + tens * 10 + ones]
        : new String(in, from, 3, ISO_8859_1);
  }

  /// The same tag, as the text made once if there is one.
  public static String of(String tag) {
    int hundreds = tag.charAt(0) - '0';
    int tens = tag.charAt(1) - '0';
    int ones = tag.charAt(2) - '0';
    return isDigit(hundreds) && isDigit(tens) && isDigit(ones)
        ? DIGITS[hundreds * 100 + tens * 10 + ones]
        : tag;
  }

  private static boolean isDigit(int value) {
    return value >= 0 && value <= 9;
  }
}
