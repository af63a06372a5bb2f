package org.consort.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `a=1&b=2` and percent-encoded text. What is not valid encoding is taken as it stands, so
/// no text can fail to be read.
final class QueryText {
  private static final int MOST_PARAMETERS = 1000;

  private QueryText() {}

  static Map<String, List<String>> parse(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    int from = 0;
    for (int read = 0; from < text.length() && read < MOST_PARAMETERS; read++) {
      int end = text.indexOf('&', from);
      String pair = text.substring(from, end < 0 ? text.length() : end);
      add(values, pair);
      from = end < 0 ? text.length() : end + 1;
    }
    return values;
  }

  private static void add(Map<String, List<String>> values, String pair) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    values.computeIfAbsent(decode(name, true), _ -> new ArrayList<>()).add(decode(value, true));
  }

  /// @param plusIsBlank true in queries and forms, false in paths
  static String decode(String text, boolean plusIsBlank) {
    if (text.indexOf('%') < 0 && (!plusIsBlank || text.indexOf('+') < 0)) {
      return text;
    }
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '%' && i + 2 < raw.length && hex(raw[i + 1]) >= 0 && hex(raw[i + 2]) >= 0) {
        decoded.put((byte) (hex(raw[i + 1]) * 16 + hex(raw[i + 2])));
        i += 2;
      } else {
        decoded.put(raw[i] == '+' && plusIsBlank ? (byte) ' ' : raw[i]);
      }
    }
    // No text of ours may hold the character zero: the database could not keep it.
    return StandardCharsets.UTF_8.decode(decoded.flip()).toString().replace('\0', '\uFFFD');
  }

  private static int hex(byte digit) {
    return Character.digit((char) digit, 16);
  }
}
