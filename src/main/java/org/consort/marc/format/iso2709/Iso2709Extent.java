package org.consort.marc.format.iso2709;

import static org.consort.marc.format.iso2709.Iso2709Window.FIELD_END;
import static org.consort.marc.format.iso2709.Iso2709Window.RECORD_END;

import java.io.IOException;
import org.consort.marc.format.damage.Repair.Kind;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.record.Leader;

/// Finds out where a record really begins and ends when its leader and the first terminator
/// disagree: something stands before it, its terminator is lost, or one stands within it.
public final class Iso2709Extent {
  private static final int LONGEST_STATED = 99_999;

  private final Iso2709Window window;
  private final Repairs repairs;

  Iso2709Extent(Iso2709Window window, Repairs repairs) {
    this.window = window;
    this.repairs = repairs;
  }

  void settle() throws IOException {
    passGarbage();
    int stated = Iso2709Record.number(window.bytes(), window.from(), 5);
    int length = window.end() + 1 - window.from();
    if (stated > length && stated <= LONGEST_STATED) {
      passTerminatorsInside(stated);
    } else if (stated > Leader.LENGTH && stated < length) {
      stopAtNextLeader(stated);
    }
  }

  /// A file may begin with a byte order mark, or carry something between its records.
  private void passGarbage() {
    int from = window.from();
    for (int at = from; at < window.end() - Leader.LENGTH; at++) {
      if (window.hasLeaderAt(at) && (at == from || endsAsStated(at))) {
        if (at > from) {
          repairs.tell(Kind.GARBAGE, "%d bytes before the record were passed over", at - from);
          int next = window.isTerminated() ? window.end() + 1 : window.end();
          window.take(at, window.end(), next);
        }
        return;
      }
    }
  }

  private boolean endsAsStated(int at) {
    return Iso2709Record.number(window.bytes(), at, 5) == window.end() + 1 - at;
  }

  private void passTerminatorsInside(int stated) throws IOException {
    if (!window.isTerminated() || !window.holds(stated)) {
      return;
    }
    int from = window.from();
    int last = from + stated - 1;
    byte[] in = window.bytes();
    if (in[last] == RECORD_END
        && in[last - 1] == FIELD_END
        && !window.hasLeaderAt(window.end() + 1)
        && !window.hasLeaderAt(window.end() + 2)) {
      repairs.tell(Kind.TERMINATOR, "record terminators inside the record became blanks");
      window.take(from, last, last + 1);
    }
  }

  private void stopAtNextLeader(int stated) {
    int from = window.from();
    byte[] in = window.bytes();
    for (int next = from + stated - 1; next <= from + stated; next++) {
      if (window.hasLeaderAt(next) && (in[next - 1] == FIELD_END || in[next - 2] == FIELD_END)) {
        int last = in[next - 1] == FIELD_END ? next : next - 1;
        repairs.tell(
            Kind.TERMINATOR, "the record had no terminator; the next one begins behind it");
        window.take(from, last, next);
        return;
      }
    }
  }
}
