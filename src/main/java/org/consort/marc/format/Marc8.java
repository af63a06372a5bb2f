package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.consort.marc.format.Repair.Kind.ENCODING;

import java.text.Normalizer;
import java.util.List;
import org.consort.marc.format.Repair.Kind;
import org.marc4j.converter.impl.AnselToUnicode;

/// MARC-8 (<https://www.loc.gov/marc/specifications/speccharmarc8.html>) by the tables of marc4j,
/// composed to NFC.
final class Marc8 {
  /// More marks in a row than any text has; the converter's time grows with their square.
  private static final int MOST_MARKS = 100;

  /// Reads one record's values; the first one that cannot be read is told.
  Text reading(List<Repair> repairs) {
    AnselToUnicode converter =
        new AnselToUnicode(
            (_, wrong) -> {
              if (repairs.stream().noneMatch(repair -> repair.kind() == ENCODING)) {
                repairs.add(new Repair(ENCODING, "MARC-8: " + wrong));
              }
            });
    converter.setTranslateNCR(true);
    return (in, from, to) -> read(converter, new String(in, from, to - from, ISO_8859_1), repairs);
  }

  private static String read(AnselToUnicode converter, String raw, List<Repair> repairs) {
    if (isPlain(raw)) {
      return raw;
    }
    if (!hasTooManyMarks(raw)) {
      try {
        return Normalizer.normalize(converter.convert(raw), Normalizer.Form.NFC);
      } catch (RuntimeException e) {
        // The converter leaves its arrays on a few wrong escape sequences.
      }
    }
    repairs.add(new Repair(Kind.ENCODING, "a value that is no MARC-8 was read as Latin-1"));
    return raw;
  }

  /// Whether the bytes beyond ASCII are as in MARC-8, where a mark stands before its letter, rather
  /// than as in Latin-1.
  static boolean isLikely(byte[] in, int from, int to) {
    for (int i = from; i < to; i++) {
      int b = in[i] & 0xFF;
      boolean mark = b >= 0xE0;
      boolean unknown = (b > 0x7F && b < 0xA1 && b != 0x88 && b != 0x89) || b == 0xFF;
      if (unknown || (mark && (i + 1 == to || !isLetterOrMark(in[i + 1] & 0xFF)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrMark(int b) {
    return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b >= 0xA1;
  }

  private static boolean isPlain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c > '~' || c == 0x1B || c == '&') {
        return false;
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
