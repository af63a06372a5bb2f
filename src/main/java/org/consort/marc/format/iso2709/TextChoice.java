package org.consort.marc.format.iso2709;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.consort.marc.format.damage.Repair.Kind.ENCODING;

import org.consort.marc.format.bytes.Utf8Look;
import org.consort.marc.format.damage.Repairs;

/// Decides in what characters a record is written: what its leader says, unless its bytes prove
/// otherwise.
public final class TextChoice {
  private static final Text ASCII = (in, from, to) -> new String(in, from, to - from, ISO_8859_1);
  private static final Text UNICODE = (in, from, to) -> new String(in, from, to - from, UTF_8);

  private final Marc8 marc8 = new Marc8();

  /// @param unicode whether the leader says so
  /// @param repairs where to tell what had to be guessed
  Text of(Iso2709Window window, boolean unicode, Repairs repairs) {
    boolean escapes = window.hasEscapes() && !unicode;
    if (window.isAscii() && !escapes) {
      return ASCII;
    }
    Utf8Look look = Utf8Look.at(window.bytes(), window.from(), window.end());
    if (look.isValid() && !escapes && look.sequences() > 0) {
      if (!unicode) {
        repairs.tell(ENCODING, "the leader says MARC-8, the text is UTF-8");
      }
      return UNICODE;
    }
    if (!unicode) {
      return marc8.reading(repairs);
    }
    return broken(look, window, repairs);
  }

  private Text broken(Utf8Look look, Iso2709Window window, Repairs repairs) {
    if (look.sequences() > look.faults()) {
      repairs.tell(ENCODING, "%d places that are no UTF-8 were replaced by U+FFFD", look.faults());
      return UNICODE;
    }
    if (Marc8.isLikely(window.bytes(), window.from(), window.end())) {
      repairs.tell(ENCODING, "the leader says UTF-8, the text was read as MARC-8");
      return marc8.reading(repairs);
    }
    repairs.tell(ENCODING, "the leader says UTF-8, the text was read as Latin-1");
    return ASCII;
  }
}
