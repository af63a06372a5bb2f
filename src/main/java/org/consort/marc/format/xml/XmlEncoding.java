package org.consort.marc.format.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;

/// Makes UTF-8 of whatever a document says it is written in.
public final class XmlEncoding {
  private static final int HEAD = 120;
  private static final String DECLARED = "encoding=";

  private XmlEncoding() {}

  public static InputStream toUtf8(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD);
    in.reset();
    Charset charset = of(head);
    return charset.equals(UTF_8) ? in : new TranscodedStream(in, charset);
  }

  private static Charset of(byte[] head) {
    if (head.length > 1 && (isPair(head, 0xFE, 0xFF) || isPair(head, 0xFF, 0xFE))) {
      return UTF_16;
    }
    String text = new String(head, ISO_8859_1);
    int start = text.indexOf(DECLARED) + DECLARED.length() + 1;
    int end = text.indexOf("?>");
    if (!text.startsWith("<?xml") || start <= DECLARED.length() || end < start) {
      return UTF_8;
    }
    return named(text.substring(start, end).replaceFirst("[\"'].*", ""));
  }

  /// A declaration that could be read byte by byte is no UTF-16, whatever it says: Alma has such.
  private static Charset named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return charset.name().startsWith("UTF-") ? UTF_8 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return UTF_8;
    }
  }

  private static boolean isPair(byte[] head, int first, int second) {
    return (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
  }
}
