package org.consort.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.consort.marc.format.bytes.ByteWindow;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.format.json.JsonExtent;
import org.consort.marc.format.json.MarcJsonReader;
import org.consort.marc.record.Record;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// Reads records of MARC-in-JSON: one object, several one after the other, or a list of them. Each
/// is cut out and parsed by itself, so damage to one costs only that; behind one whose braces do
/// not match, reading goes on where a line begins with a brace. A list that does not end is told,
/// since records may be missing.
final class MarcJsonStream implements Outcomes {
  private final ByteWindow window;
  private boolean inList;
  private long number;

  MarcJsonStream(InputStream in) {
    window = new ByteWindow(in);
  }

  @Override
  public Optional<Outcome> next() throws IOException {
    passBetweenRecords();
    if (window.at(0) < 0 && !inList) {
      return Optional.empty();
    }
    number++;
    Position at = Position.atByte(number, window.offset());
    if (window.at(0) < 0) {
      inList = false;
      return Optional.of(new Outcome.Skipped(at, "the list does not end; records may be missing"));
    }
    if (window.at(0) != '{') {
      passLine();
      return Optional.of(new Outcome.Skipped(at, "a record is an object"));
    }
    int length = JsonExtent.of(window);
    if (length < 0) {
      String why = window.size() < Limits.LARGEST_RECORD ? "the record does not end" : "too long";
      passLine();
      return Optional.of(new Outcome.Skipped(at, why));
    }
    return Optional.of(record(at, length));
  }

  /// Stops at a list within a list.
  private void passBetweenRecords() throws IOException {
    int b = window.at(0);
    while (isBetweenRecords(b) && !(inList && b == '[')) {
      inList = (inList || b == '[') && b != ']';
      window.drop(1);
      b = window.at(0);
    }
  }

  private Outcome record(Position at, int length) throws IOException {
    Repairs repairs = new Repairs();
    try (JsonParser json = MarcJson.open(window.bytes(), window.from(), length)) {
      json.nextToken();
      Record record = new MarcJsonReader(json, repairs).record();
      window.drop(length);
      return new Outcome.Read(at, record, repairs.list());
    } catch (MalformedRecord e) {
      passLineWithin(length);
      return new Outcome.Skipped(at, told(e));
    } catch (JacksonException e) {
      passLineWithin(length);
      return new Outcome.Skipped(at, told(MarcJsonReader.malformed(e)));
    }
  }

  private void passLineWithin(int length) {
    byte[] in = window.bytes();
    for (int at = 1; at < length; at++) {
      if (in[window.from() + at] == '{' && in[window.from() + at - 1] == '\n') {
        window.drop(at);
        return;
      }
    }
    window.drop(length);
  }

  /// Goes to the next line that begins with a brace.
  private void passLine() throws IOException {
    do {
      window.drop(1);
      if (!window.dropTo('\n')) {
        return;
      }
    } while (window.at(1) != '{' && window.at(1) >= 0);
  }

  private static boolean isBetweenRecords(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == ',' || b == '[' || b == ']'
        || b == 0x1E || b == 0xEF || b == 0xBB || b == 0xBF;
  }

  private static String told(MalformedRecord e) {
    return "%s, on its line %d, column %d".formatted(e.wrong(), e.line(), e.column());
  }
}
