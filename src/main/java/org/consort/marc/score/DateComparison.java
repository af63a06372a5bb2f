package org.consort.marc.score;

import java.util.List;
import org.consort.marc.score.traits.Dates;
import org.consort.marc.score.traits.Years;

/// Compares years, each kind with its own kind.
final class DateComparison {
  private DateComparison() {}

  static void compare(Dates left, Dates right, Findings findings) {
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    anyYear(left, right, findings);
    codedYear(left, right, findings);
    imprintYear(left, right, findings);
  }

  private static void anyYear(Dates left, Dates right, Findings findings) {
    int gap = gap(left.all(), right.all());
    if (gap != 0 || isShared(left.all(), right.all())) {
      Level level =
          gap == 0 ? Level.ANY_YEAR_SHARED : gap <= 2 ? Level.ANY_YEAR_NEAR : Level.ANY_YEAR_FAR;
      findings.add(level, left.shown(), right.shown());
    }
  }

  private static void codedYear(Dates left, Dates right, Findings findings) {
    if (left.coded().isEmpty() || right.coded().isEmpty()) {
      return;
    }
    Years one = left.coded().get();
    Years other = right.coded().get();
    findings.add(codedYear(one, other, left, right), shown(one), shown(other));
  }

  private static Level codedYear(Years one, Years other, Dates left, Dates right) {
    if (one.isSameYear(other)) {
      return Level.CODED_YEAR_EQUAL;
    }
    if (one.gap(other) == 0) {
      return Level.CODED_YEAR_FITS;
    }
    if (isShared(left.imprint(), right.imprint())
        && (isSecond(one, right) || isSecond(other, left))) {
      return Level.CODED_YEAR_SECOND;
    }
    return one.gap(other) == 1 ? Level.CODED_YEAR_NEXT : Level.CODED_YEAR_FAR;
  }

  /// A reprint's two dates are often taken for each other.
  private static boolean isSecond(Years years, Dates dates) {
    return dates.coded2().filter(years::isSameYear).isPresent();
  }

  private static void imprintYear(Dates left, Dates right, Findings findings) {
    if (left.imprint().isEmpty() || right.imprint().isEmpty()) {
      return;
    }
    int gap = gap(left.imprint(), right.imprint());
    if (gap == 0 && !isShared(left.imprint(), right.imprint())) {
      return;
    }
    Level level =
        gap == 0
            ? Level.IMPRINT_YEAR_EQUAL
            : gap == 1 ? Level.IMPRINT_YEAR_NEXT : Level.IMPRINT_YEAR_FAR;
    findings.add(level, left.shown(), right.shown());
  }

  static int gap(List<Years> left, List<Years> right) {
    int smallest = Integer.MAX_VALUE;
    for (Years one : left) {
      for (Years other : right) {
        smallest = Math.min(smallest, one.gap(other));
      }
    }
    return smallest;
  }

  private static boolean isShared(List<Years> left, List<Years> right) {
    for (Years one : left) {
      for (Years other : right) {
        if (one.isSameYear(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String shown(Years years) {
    return years.isExact() ? "" + years.from() : years.from() + "-" + years.to();
  }
}
