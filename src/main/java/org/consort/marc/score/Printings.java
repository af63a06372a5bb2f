package org.consort.marc.score;

import static org.consort.marc.score.MatchPolicy.Treatment.SAME_RECORD;

import java.util.List;
import java.util.Set;
import org.consort.marc.score.traits.Dates;
import org.consort.marc.score.traits.Traits;
import org.consort.marc.score.traits.Years;

/// Looks at year, edition, publisher and pages together: what is another edition, what only a later
/// printing, and what one text of two houses.
final class Printings {
  private static final Set<Level> YEAR_APART =
      Set.of(
          Level.ANY_YEAR_FAR,
          Level.ANY_YEAR_NEAR,
          Level.CODED_YEAR_FAR,
          Level.CODED_YEAR_NEXT,
          Level.IMPRINT_YEAR_FAR,
          Level.IMPRINT_YEAR_NEXT,
          Level.REPRINT_ONE_SIDE);

  private static final Set<Level> HOUSE_APART =
      Set.of(
          Level.PUBLISHER_CONFLICT,
          Level.PLACE_CONFLICT,
          Level.COUNTRY_CONFLICT,
          Level.CO_PUBLICATION_CONFLICT);

  private Printings() {}

  static void judge(Traits left, Traits right, MatchPolicy policy, Findings findings) {
    boolean otherYear = isOtherYear(left, right, findings);
    boolean otherHouse = isOtherHouse(findings);
    boolean sameText = isSameText(findings);
    if (otherYear && isOtherEdition(findings)) {
      findings.conflicts().add(Conflict.EDITION);
    }
    if (otherYear && sameText && !otherHouse) {
      boolean same = policy.laterPrinting() == SAME_RECORD;
      settle(same, YEAR_APART, Conflict.LATER_PRINTING, findings);
    } else if (otherYear) {
      findings.conflicts().add(Conflict.YEAR);
    } else if (otherHouse && sameText) {
      boolean same = policy.coPublication() == SAME_RECORD;
      settle(same, HOUSE_APART, Conflict.CO_PUBLICATION, findings);
    }
  }

  private static void settle(
      boolean same, Set<Level> levels, Conflict conflict, Findings findings) {
    if (same) {
      findings.waive(levels);
      findings.add(
          conflict == Conflict.LATER_PRINTING
              ? Level.POLICY_LATER_PRINTING
              : Level.POLICY_CO_PUBLICATION,
          "",
          "");
    } else {
      findings.conflicts().add(conflict);
    }
  }

  /// The years of publication differ, and the coded years too where both records have one to go by.
  /// One year is forgiven a record made before publication, and one whose imprint tells no year
  /// but, at most, a copyright.
  private static boolean isOtherYear(Traits left, Traits right, Findings findings) {
    List<Years> one = left.dates().published();
    List<Years> other = right.dates().published();
    if (!isSure(one) || !isSure(other)) {
      return false;
    }
    int gap = DateComparison.gap(one, other);
    if (!isCoded(left, right)) {
      return gap > tolerance(left, right);
    }
    return (findings.has(Level.CODED_YEAR_FAR) && gap > 0)
        || (findings.has(Level.CODED_YEAR_NEXT) && gap > tolerance(left, right));
  }

  /// Whether 008 is to go by: both have it, and not both deny it in their imprints, as records do
  /// whose 008 was made from a template.
  private static boolean isCoded(Traits left, Traits right) {
    boolean coded = left.dates().coded().isPresent() && right.dates().coded().isPresent();
    return coded && !(deniesCoded(left.dates()) && deniesCoded(right.dates()));
  }

  private static boolean deniesCoded(Dates dates) {
    return DateComparison.gap(dates.published(), dates.coded().stream().toList()) > 0;
  }

  /// A year with a question mark does not say that it is another year.
  private static boolean isSure(List<Years> published) {
    for (Years years : published) {
      if (!years.certain()) {
        return false;
      }
    }
    return !published.isEmpty();
  }

  private static int tolerance(Traits left, Traits right) {
    return isTentative(left) || isTentative(right) ? 1 : 0;
  }

  private static boolean isTentative(Traits traits) {
    return traits.dates().imprint().isEmpty() || traits.kind().prepublication();
  }

  private static boolean isOtherEdition(Findings findings) {
    return findings.has(Level.EDITION_CONFLICT) || findings.has(Level.EDITION_ONE_SIDE);
  }

  /// Publisher, place and country all differ: London against New York.
  private static boolean isOtherHouse(Findings findings) {
    return findings.has(Level.CO_PUBLICATION_CONFLICT);
  }

  private static boolean isSameText(Findings findings) {
    boolean otherTitle = !findings.has(Level.WORDS_NONE_APART);
    boolean otherPages = findings.has(Level.EXTENT_FAR) || findings.has(Level.EXTENT_WITHIN_FIFTH);
    return !otherTitle && !otherPages && !isOtherEdition(findings);
  }
}
