package org.consort.marc.format.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/// The text of a stream in another encoding, as UTF-8.
public final class TranscodedStream extends InputStream {
  private final Reader reader;
  private final char[] text = new char[8192];
  private byte[] bytes = new byte[0];
  private int at;
  private int kept;

  TranscodedStream(InputStream in, Charset charset) {
    reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0 || !fill()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int count = reader.read(text, kept, text.length - kept);
      if (count < 0) {
        return false;
      }
      int size = kept + count;
      // The first half of a pair waits for the other one.
      kept = Character.isHighSurrogate(text[size - 1]) ? 1 : 0;
      bytes = new String(text, 0, size - kept).getBytes(UTF_8);
      text[0] = text[size - 1];
      at = 0;
    }
    return true;
  }
}
