package org.consort.app.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// What a server answered, with a body of known length.
///
/// @param location where it sent the caller instead; usually empty
record Answer(int status, String location, byte[] body) {
  private static final String LENGTH = "content-length:";
  private static final String LOCATION = "location:";

  static Answer read(InputStream in) throws IOException {
    int status = Integer.parseInt(line(in).split(" ")[1]);
    int length = 0;
    String location = "";
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      if (starts(header, LENGTH)) {
        length = Integer.parseInt(header.substring(LENGTH.length()).strip());
      } else if (starts(header, LOCATION)) {
        location = header.substring(LOCATION.length()).strip();
      } else if (starts(header, "transfer-encoding:")) {
        throw new IOException("an answer of unknown length");
      }
    }
    return new Answer(status, location, in.readNBytes(length));
  }

  private static boolean starts(String header, String name) {
    return header.regionMatches(true, 0, name, 0, name.length());
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
