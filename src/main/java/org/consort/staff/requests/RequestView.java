package org.consort.staff.requests;

import java.time.Instant;
import java.util.List;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.Fact;
import org.jspecify.annotations.Nullable;

/// One borrowing request.
///
/// @param drawing the workflow as SVG with the request's place marked
/// @param mark changes whenever the request does
record RequestView(
    RequestRow row,
    @Nullable Trouble trouble,
    List<Fact> facts,
    Sides sides,
    List<Next> next,
    List<Happening> history,
    String drawing,
    String mark) {

  /// What is wrong, who is to act, and until when.
  record Trouble(String problem, String owner, @Nullable Instant deadline) {}

  /// What each library's own system says, one column for each library.
  record Sides(List<String> columns, List<Line> lines) {
    /// One kind of word, in the order of the columns; empty where a side has none.
    record Line(String name, List<String> words) {
      Line {
        words = List.copyOf(words);
      }
    }

    Sides {
      columns = List.copyOf(columns);
      lines = List.copyOf(lines);
    }
  }

  /// What can happen next, and where that leads.
  record Next(String event, String reason, String leadsTo) {}

  /// An entry of the history; small ones are the calls behind an event.
  record Happening(Instant at, Badge.Tone tone, boolean small, String what, String detail) {}

  RequestView {
    facts = List.copyOf(facts);
    next = List.copyOf(next);
    history = List.copyOf(history);
  }
}
