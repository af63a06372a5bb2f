package org.consort.marc.score;

import java.util.Set;
import org.consort.marc.score.traits.Identifiers;

/// Compares numbers; a set that is empty on either side says nothing.
final class IdentifierComparison {
  private IdentifierComparison() {}

  static void compare(Identifiers left, Identifiers right, Findings findings) {
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    numbers(left.isbns(), right.isbns(), Level.ISBN_SHARED, Level.ISBN_DISJOINT, findings);
    numbers(left.issns(), right.issns(), Level.ISSN_SHARED, Level.ISSN_DISJOINT, findings);
    numbers(left.lccns(), right.lccns(), Level.LCCN_SHARED, Level.LCCN_DISJOINT, findings);
    numbers(left.oclc(), right.oclc(), Level.OCLC_SHARED, Level.OCLC_DISJOINT, findings);
    if (Sets.meet(left.systems(), right.systems())) {
      findings.add(Level.OTHER_NUMBER_SHARED, shown(left.systems()), shown(right.systems()));
    } else if (Sets.meet(left.others(), right.others())) {
      findings.add(Level.OTHER_NUMBER_SHARED, shown(left.others()), shown(right.others()));
    }
  }

  private static void numbers(
      Set<String> left, Set<String> right, Level shared, Level disjoint, Findings findings) {
    if (!left.isEmpty() && !right.isEmpty()) {
      Level level = Sets.meet(left, right) ? shared : disjoint;
      findings.add(level, shown(left), shown(right));
    }
  }

  private static String shown(Set<String> numbers) {
    return numbers.size() == 1
        ? numbers.iterator().next()
        : String.join(" ", numbers.stream().sorted().toList());
  }
}
