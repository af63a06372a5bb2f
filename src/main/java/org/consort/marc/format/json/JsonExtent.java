package org.consort.marc.format.json;

import java.io.IOException;
import org.consort.marc.format.bytes.ByteWindow;
import org.consort.marc.format.damage.Limits;

/// Finds where a JSON object ends, without looking into it.
public final class JsonExtent {
  private JsonExtent() {}

  /// How many bytes the object at the window's first byte takes, -1 if it does not end or takes too
  /// many.
  public static int of(ByteWindow window) throws IOException {
    int depth = 0;
    boolean quoted = false;
    int at = 0;
    while (at < Limits.LARGEST_RECORD) {
      if (at >= window.size() && !window.more()) {
        return -1;
      }
      byte[] in = window.bytes();
      int first = window.from();
      int to = window.to();
      int i = first + at;
      for (; i < to; i++) {
        byte b = in[i];
        if (b == '"') {
          quoted = !quoted;
        } else if (b == '\\') {
          i++;
        } else if (!quoted && b == '{') {
          depth++;
        } else if (!quoted && b == '}' && --depth == 0) {
          return i + 1 - first;
        }
      }
      at = i - first;
    }
    return -1;
  }
}
