package org.consort.marc.score.traits;

/// Reads the height out of 300 $c: `23 cm.`, `23.5 cm`, `23 x 30 cm.`, `190 mm`.
final class SizeParser {
  private static final int LARGEST = 3000;

  private SizeParser() {}

  /// 0 when there is none in centimetres or millimetres.
  static int millimetres(String text) {
    int unit = Math.max(text.indexOf("cm"), text.indexOf("mm"));
    if (unit <= 0) {
      return 0;
    }
    double factor = text.charAt(unit) == 'c' ? 10 : 1;
    int start = 0;
    while (start < unit && !isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < unit && (isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    String number = text.substring(start, end);
    while (number.endsWith(".")) {
      number = number.substring(0, number.length() - 1);
    }
    if (number.isEmpty() || number.length() > 6 || number.indexOf('.') != number.lastIndexOf('.')) {
      return 0;
    }
    long size = Math.round(Double.parseDouble(number) * factor);
    return size < LARGEST ? (int) size : 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
