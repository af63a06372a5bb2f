package org.consort.alma.wire;

/// What XML 1.0 allows as characters: no control characters, no half surrogate pairs.
/// https://www.w3.org/TR/xml/#charsets
final class XmlText {
  private XmlText() {}

  static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < ' ' || unit >= '\uD800') {
        int point = text.codePointAt(i);
        if (!allowed(point)) {
          return false;
        }
        i += Character.charCount(point) - 1;
      }
    }
    return true;
  }

  /// The text with a replacement character for each that is not allowed.
  static String cleaned(String text) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(allowed(point) ? point : 0xFFFD));
    return clean.toString();
  }

  private static boolean allowed(int point) {
    return point >= ' '
        ? point < 0xD800 || (point > 0xDFFF && point < 0xFFFE) || point > 0xFFFF
        : point == '\t' || point == '\n' || point == '\r';
  }
}
