package org.consort.alma.wire;

/// Refuses XML in which one tag is longer than any of Alma's: the parser compares each attribute of
/// a tag with all others of it.
final class LongTags {
  /// The longest tag, in bytes.
  static final int LONGEST = 32 * 1024;

  private LongTags() {}

  static void refuse(byte[] body) {
    int at = 0;
    while (at < body.length) {
      at = body[at] == '<' && !isMarkup(body, at + 1) ? end(body, at) : at + 1;
    }
  }

  // Comments, sections of plain text and instructions have no attributes.
  private static boolean isMarkup(byte[] body, int at) {
    return at < body.length && (body[at] == '!' || body[at] == '?');
  }

  private static int end(byte[] body, int start) {
    byte quote = 0;
    for (int at = start; at < body.length; at++) {
      byte b = body[at];
      if (at - start > LONGEST) {
        throw WireTrouble.tooLarge(
            "a tag of more than " + LONGEST + " bytes", "at most " + LONGEST + " bytes");
      }
      if (quote == 0 && b == '>') {
        return at + 1;
      }
      if (b == '"' || b == '\'') {
        quote = quote == 0 ? b : quote == b ? 0 : quote;
      }
    }
    return body.length;
  }
}
