package org.consort.alma.wire;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a document says of its own encoding.
public final class XmlDeclaration {
  private static final int LONGEST = 200;
  private static final Pattern DECLARATION = Pattern.compile("^\uFEFF?<\\?xml\\s[^>]*\\?>");
  private static final Pattern INSIDE =
      Pattern.compile("(?<=>\\s{0,20})<\\?xml\\s[^<>]{0,200}\\?>");
  private static final Pattern WIDE =
      Pattern.compile(
          "^<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']UTF-?16[^>]*\\?>", Pattern.CASE_INSENSITIVE);

  private XmlDeclaration() {}

  /// How many bytes to leave out at the beginning. Alma's JSON declares its records as UTF-16,
  /// whatever they are sent in, and programs send that declaration back with one byte for a letter.
  static int untrue(byte[] body) {
    int length = Math.min(body.length, LONGEST);
    Matcher wide = WIDE.matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1));
    return wide.find() ? wide.end() : 0;
  }

  /// The body with blanks for each declaration behind a tag: programs write what Alma's JSON has of
  /// a record between `<bib>` and `</bib>`, with the declaration it has there.
  static byte[] onlyAtTheBeginning(byte[] body) {
    if (!has(body)) {
      return body;
    }
    String text = new String(body, StandardCharsets.ISO_8859_1);
    return INSIDE
        .matcher(text)
        .replaceAll(found -> " ".repeat(found.group().length()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean has(byte[] body) {
    for (int at = 1; at < body.length - 1; at++) {
      if (body[at] == '<' && body[at + 1] == '?') {
        return true;
      }
    }
    return false;
  }

  /// The document without its declaration, and without the mark of its byte order.
  public static String without(String document) {
    return DECLARATION.matcher(document).replaceFirst("");
  }
}
