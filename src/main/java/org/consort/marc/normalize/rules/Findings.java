package org.consort.marc.normalize.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consort.marc.normalize.pattern.Limits;

/// What is found while a file is read; a hopeless file is not told about for ever.
final class Findings {
  private final List<RuleFinding> found = new ArrayList<>();

  void add(Token at, String message) {
    add(at.line(), at.column(), message);
  }

  void add(int line, int column, String message) {
    if (found.size() < Limits.MOST_FINDINGS) {
      found.add(new RuleFinding(line, column, message));
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<RuleFinding> inOrder() {
    return found.stream()
        .sorted(Comparator.comparingInt(RuleFinding::line).thenComparingInt(RuleFinding::column))
        .toList();
  }
}
