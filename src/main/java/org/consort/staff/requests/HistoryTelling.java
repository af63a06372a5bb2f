package org.consort.staff.requests;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.consort.borrowing.HistoryEntry;
import org.consort.borrowing.workflow.Task;
import org.consort.staff.frame.Badge;

/// Tells a history: calls are kept with the entry they led to.
final class HistoryTelling {
  private final List<RequestView.Happening> told = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();

  private HistoryTelling() {}

  /// @param history the oldest entry first
  static List<RequestView.Happening> newestFirst(List<HistoryEntry> history) {
    HistoryTelling telling = new HistoryTelling();
    history.forEach(telling::take);
    telling.tellLeftCalls(history);
    return telling.told.reversed();
  }

  private void take(HistoryEntry entry) {
    String name = RequestTelling.words(entry.name());
    switch (entry.kind()) {
      case EVENT -> tell(entry, RequestTelling.stage(entry.stage()).tone(), name);
      case ATTENTION -> tell(entry, Badge.Tone.BAD, name);
      case NOTED -> tellSmall(entry, name + " (noted, changes nothing here)");
      case STEP -> tellSmall(entry, "Done: " + task(entry.name()));
      case CALL -> calls.add(entry.name() + " " + entry.detail());
    }
  }

  private void tell(HistoryEntry entry, Badge.Tone tone, String what) {
    add(entry, new Look(tone, false), what, detail(entry));
  }

  private void tellSmall(HistoryEntry entry, String what) {
    add(entry, new Look(Badge.Tone.QUIET, true), what, entry.detail());
  }

  private void tellLeftCalls(List<HistoryEntry> history) {
    if (!calls.isEmpty()) {
      add(history.getLast(), new Look(Badge.Tone.QUIET, true), "Looked at the libraries", "");
    }
  }

  private record Look(Badge.Tone tone, boolean small) {}

  private void add(HistoryEntry entry, Look look, String what, String detail) {
    told.add(
        new RequestView.Happening(
            entry.number(), entry.at(), look.tone(), look.small(), what, detail, calls));
    calls.clear();
  }

  private static String detail(HistoryEntry entry) {
    if (entry.kind() == HistoryEntry.Kind.ATTENTION) {
      return entry.detail();
    }
    String before = entry.detail().isBlank() ? "" : entry.detail() + " · ";
    return before + "now " + entry.stage().meaning();
  }

  private static String task(String name) {
    return EnumSet.allOf(Task.class).stream()
        .filter(task -> task.name().equals(name))
        .map(Task::meaning)
        .findFirst()
        .orElse(name);
  }
}
