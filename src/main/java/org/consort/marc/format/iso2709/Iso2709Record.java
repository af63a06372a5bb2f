package org.consort.marc.format.iso2709;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.consort.marc.format.iso2709.Iso2709Window.FIELD_END;

import java.util.Arrays;
import java.util.Optional;
import org.consort.marc.format.bytes.Tags;
import org.consort.marc.format.bytes.Words;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.Repair.Kind;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Reads a record by its directory when every length and position in it is right and the fields
/// stand in the directory's order, as nearly all records have it.
public final class Iso2709Record {
  static final int ENTRY = 12;

  private final Iso2709Window window;
  private final TextChoice texts;
  private final Repairs repairs;
  private final byte[] in;
  private final int from;

  public Iso2709Record(Iso2709Window window, TextChoice texts, Repairs repairs) {
    this.window = window;
    this.texts = texts;
    this.repairs = repairs;
    this.in = window.bytes();
    this.from = window.from();
  }

  /// Empty when anything is not as it should be.
  public Optional<Record> whole() {
    int length = window.end() + 1 - from;
    int entries = window.fieldEnds() - 1;
    int base = Leader.LENGTH + entries * ENTRY + 1;
    boolean asStated =
        window.isTerminated()
            && length > base
            && entries >= 0
            && entries <= Limits.MOST_FIELDS
            && number(in, from, 5) == length
            && number(in, from + 12, 5) == base
            && in[from + base - 1] == FIELD_END;
    return asStated ? byDirectory(entries, from + base) : Optional.empty();
  }

  private Optional<Record> byDirectory(int entries, int data) {
    Field[] fields = new Field[entries];
    Iso2709Field reader = new Iso2709Field(window, text(), repairs, 1);
    int entry = from + Leader.LENGTH;
    int at = data;
    for (int i = 0; i < entries; i++, entry += ENTRY) {
      int lengthAndStart = Words.eightDigits(in, entry + 3);
      int start = lengthAndStart % 10_000 * 10 + in[entry + 11] - '0';
      int next = at + lengthAndStart / 10_000;
      if (lengthAndStart < 0 || start != at - data || !isField(entry, at, next)) {
        repairs.forget();
        return Optional.empty();
      }
      fields[i] = reader.read(Tags.at(in, entry), at, next - 1);
      at = next;
    }
    if (at != window.end()) {
      repairs.forget();
      return Optional.empty();
    }
    return Optional.of(new Record(leader(in, from, repairs), Arrays.asList(fields)));
  }

  private boolean isField(int entry, int at, int next) {
    return next > at && next <= window.end() && in[next - 1] == FIELD_END && isTag(in, entry);
  }

  private Text text() {
    return texts.of(window, in[from + 9] == 'a', repairs);
  }

  static Leader leader(byte[] in, int from, Repairs repairs) {
    String text = new String(in, from, Leader.LENGTH, ISO_8859_1);
    for (int i = 0; i < Leader.LENGTH; i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        repairs.tell(Kind.LEADER, "what cannot stand in the leader became blanks");
        return Leader.repaired(text);
      }
    }
    return new Leader(text);
  }

  /// -1 if there is anything but digits.
  static int number(byte[] in, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = in[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  public static boolean isTag(byte[] in, int at) {
    return isLetterOrDigit(in[at]) && isLetterOrDigit(in[at + 1]) && isLetterOrDigit(in[at + 2]);
  }

  private static boolean isLetterOrDigit(byte b) {
    return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
  }
}
