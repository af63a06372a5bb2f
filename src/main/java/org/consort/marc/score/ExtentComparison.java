package org.consort.marc.score;

import org.consort.marc.score.traits.Extent;

/// Compares pages, volumes, roman pages and height.
final class ExtentComparison {
  private static final int FEW_PAGES = 3;
  private static final int TELLING_PAGES = 20;

  private ExtentComparison() {}

  static void compare(Extent left, Extent right, Findings findings) {
    if (left.volumes() > 1 && right.volumes() > 1) {
      boolean equal = left.volumes() == right.volumes();
      findings.add(equal ? Level.EXTENT_EQUAL : Level.EXTENT_FAR, left.shown(), right.shown());
    } else if (left.volumes() <= 1 && right.volumes() <= 1) {
      pages(left, right, findings);
    }
    size(left, right, findings);
  }

  private static void pages(Extent left, Extent right, Findings findings) {
    if (left.mainPages() == 0 || right.mainPages() == 0) {
      return;
    }
    findings.add(pages(left, right), left.shown(), right.shown());
    if (left.prelims() > 0 && right.prelims() > 0) {
      boolean equal = left.prelims() == right.prelims();
      findings.add(equal ? Level.PRELIMS_EQUAL : Level.PRELIMS_DIFFER, left.shown(), right.shown());
    }
  }

  private static Level pages(Extent left, Extent right) {
    int one = left.mainPages();
    int other = right.mainPages();
    if (one == other || isShared(left, right)) {
      return Level.EXTENT_EQUAL;
    }
    int apart = Math.abs(one - other);
    int larger = Math.max(one, other);
    if (apart <= FEW_PAGES || apart * 50 <= larger) {
      return Level.EXTENT_CLOSE;
    }
    return apart * 5 <= larger ? Level.EXTENT_WITHIN_FIFTH : Level.EXTENT_FAR;
  }

  private static boolean isShared(Extent left, Extent right) {
    for (int pages : left.pages()) {
      if (pages >= TELLING_PAGES && right.pages().contains(pages)) {
        return true;
      }
    }
    return false;
  }

  private static void size(Extent left, Extent right, Findings findings) {
    if (left.millimetres() == 0 || right.millimetres() == 0) {
      return;
    }
    int apart = Math.abs(left.millimetres() - right.millimetres());
    Level level =
        apart <= 10
            ? Level.SIZE_EQUAL
            : apart <= 20 ? Level.SIZE_NEAR : apart <= 40 ? Level.SIZE_APART : Level.SIZE_FAR;
    findings.add(level, left.millimetres() + " mm", right.millimetres() + " mm");
  }
}
