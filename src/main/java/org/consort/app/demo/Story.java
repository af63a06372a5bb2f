package org.consort.app.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// Tells the day as it happens, line by line, and remembers what did not happen as it should.
final class Story {
  private static final int WIDTH = 58;

  private final PrintStream out;
  private final List<String> told = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();

  Story(PrintStream out) {
    this.out = out;
  }

  void chapter(String title) {
    out.printf("%n%s%n", title);
  }

  /// What was asked and what came of it.
  void tell(String asked, String happened) {
    told.add(asked);
    out.printf("  %-" + WIDTH + "s %s%n", asked, happened);
  }

  /// As [#tell], but what came of it is not what should have come.
  void regret(String asked, String happened) {
    missed.add(asked + ": " + happened);
    tell(asked, "NOT AS IT SHOULD BE: " + happened);
  }

  void remark(String text) {
    out.printf("    %s%n", text);
  }

  /// Whether everything happened that was to happen.
  boolean ended() {
    out.printf(
        "%nThe day is over: %d things were to happen, %d did.%n",
        told.size(), told.size() - missed.size());
    missed.forEach(what -> out.println("  missed: " + what));
    return missed.isEmpty();
  }
}
