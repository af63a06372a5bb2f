package org.consort.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// What is answered: a status, headers, and a body that is written as it goes out.
public record Reply(int status, List<Header> headers, Body body) {
  public record Header(String name, String value) {}

  /// Writes a body. A body of unknown length ends when this returns.
  @FunctionalInterface
  public interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  /// A body that is at hand as a whole.
  public static final class Bytes implements Body {
    private final byte[] bytes;

    public Bytes(byte[] bytes) {
      this.bytes = bytes;
    }

    public byte[] bytes() {
      return bytes;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  private static final Body NOTHING = new Bytes(new byte[0]);

  public Reply {
    headers = List.copyOf(headers);
  }

  public static Reply of(int status, String contentType, byte[] body) {
    return new Reply(status, List.of(new Header("Content-Type", contentType)), new Bytes(body));
  }

  public static Reply of(int status, String contentType, String body) {
    return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
  }

  public static Reply html(int status, String page) {
    return of(status, "text/html; charset=UTF-8", page);
  }

  public static Reply stream(String contentType, Body body) {
    return new Reply(200, List.of(new Header("Content-Type", contentType)), body);
  }

  public static Reply noContent() {
    return new Reply(204, List.of(), NOTHING);
  }

  /// @param status 302 to go on with GET, 303 after a form, 308 to repeat the same method
  public static Reply redirect(int status, String location) {
    return new Reply(status, List.of(new Header("Location", location)), NOTHING);
  }

  public Reply with(String header, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(header, value));
    return new Reply(status, more, body);
  }
}
