package org.consort.marc.format.iso2709;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.text.Normalizer;
import org.consort.marc.format.bytes.Words;
import org.consort.marc.format.damage.Repair.Kind;
import org.consort.marc.format.damage.Repairs;
import org.marc4j.converter.impl.AnselToUnicode;

/// MARC-8 (<https://www.loc.gov/marc/specifications/speccharmarc8.html>) by the tables of marc4j,
/// composed to NFC. Character references such as `&#x4E00;` stay as they are.
public final class Marc8 {
  /// More marks in a row than any text has; the converter's time grows with their square.
  private static final int MOST_MARKS = 100;

  private final AnselToUnicode converter = new AnselToUnicode((_, wrong) -> complain(wrong));
  private Repairs repairs = new Repairs();

  /// Reads one record's values; the first thing that cannot be read is told.
  Text reading(Repairs ofRecord) {
    repairs = ofRecord;
    return this::read;
  }

  private String read(byte[] in, int from, int to) {
    if (Words.isPlain(in, from, to)) {
      return new String(in, from, to - from, ISO_8859_1);
    }
    String simple = Marc8Letters.read(in, from, to);
    if (!simple.isEmpty()) {
      return simple;
    }
    String raw = new String(in, from, to - from, ISO_8859_1);
    return hasTooManyMarks(raw) ? unread(raw) : converted(raw);
  }

  private String converted(String raw) {
    try {
      return Normalizer.normalize(converter.convert(raw), Normalizer.Form.NFC);
    } catch (RuntimeException e) {
      // The converter runs out of its arrays over a few wrong escape sequences.
      return unread(raw);
    }
  }

  private String unread(String raw) {
    complain("a value is none and was read as Latin-1");
    return raw;
  }

  private void complain(String wrong) {
    if (!repairs.has(Kind.ENCODING)) {
      repairs.tell(Kind.ENCODING, "MARC-8: %s", wrong);
    }
  }

  /// Whether all bytes beyond ASCII are letters and signs of MARC-8, and each mark stands before a
  /// letter it can be joined with. Latin-1 nearly always has some that are not.
  static boolean isLikely(byte[] in, int from, int to) {
    for (int i = from; i < to; i++) {
      if (in[i] < 0) {
        int length = Marc8Letters.lengthAt(in, i, to);
        if (length == 0) {
          return false;
        }
        i += length - 1;
      }
    }
    return true;
  }

  /// Marks are `E0` to `FE`, and `6B` to `72` once Arabic is switched on.
  private static boolean hasTooManyMarks(String raw) {
    int marks = 0;
    for (int i = 0; i < raw.length() && marks <= MOST_MARKS; i++) {
      char c = raw.charAt(i);
      marks = c >= 0xE0 || ((c & 0x7F) >= 0x6B && (c & 0x7F) <= 0x72) ? marks + 1 : 0;
    }
    return marks > MOST_MARKS;
  }
}
