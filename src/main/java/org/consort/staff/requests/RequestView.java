package org.consort.staff.requests;

import java.time.Instant;
import java.util.List;
import org.consort.staff.frame.Badge;
import org.consort.staff.frame.Fact;
import org.jspecify.annotations.Nullable;

/// One borrowing request.
///
/// @param stage in the community's word
/// @param drawing the workflow as SVG with the request's place marked
/// @param mark changes whenever the request does
record RequestView(
    RequestRow row,
    String stage,
    List<Milestone> way,
    @Nullable Trouble trouble,
    List<Fact> facts,
    Sides sides,
    List<Considered> lenders,
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

  /// A copy that was considered, and what spoke for and against it.
  record Considered(String agency, String barcode, String verdict, String reasons) {}

  /// What can happen next, and where that leads.
  record Next(String event, String reason, String leadsTo) {}

  /// An entry of the history with the calls to libraries that led to it; small ones changed nothing
  /// by themselves.
  record Happening(
      int number,
      Instant at,
      Badge.Tone tone,
      boolean small,
      String what,
      String detail,
      List<String> calls) {
    Happening {
      calls = List.copyOf(calls);
    }
  }

  RequestView {
    way = List.copyOf(way);
    facts = List.copyOf(facts);
    lenders = List.copyOf(lenders);
    next = List.copyOf(next);
    history = List.copyOf(history);
  }
}
