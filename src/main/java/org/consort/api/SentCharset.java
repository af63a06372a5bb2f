package org.consort.api;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consort.alma.wire.XmlDeclaration;
import org.consort.web.Request;

/// The characters of a body in XML are those its Content-Type names; without a name the document's
/// own declaration holds. https://www.rfc-editor.org/rfc/rfc7303#section-3
final class SentCharset {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private SentCharset() {}

  static byte[] utf8(Request request, byte[] body) {
    return named(request)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .map(charset -> XmlDeclaration.without(new String(body, charset)))
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .orElse(body);
  }

  // Of a name nobody knows nothing can be learnt.
  private static Optional<Charset> named(Request request) {
    return request
        .header("Content-Type")
        .map(CHARSET::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .filter(SentCharset::isKnown)
        .map(Charset::forName);
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
