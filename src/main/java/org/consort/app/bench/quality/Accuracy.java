package org.consort.app.bench.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.consort.marc.score.Verdict;

/// What was right and wrong in a set of labelled pairs at the fixed cut.
///
/// @param nearDuplicates labelled false though the titles agree and the agents do not conflict
record Accuracy(
    int pairs,
    int same,
    int accepted,
    int rightly,
    int reviewed,
    int reviewedSame,
    int nearDuplicates,
    int nearDuplicatesAccepted) {
  static Accuracy of(List<Judged> judged) {
    Predicate<Judged> near = pair -> !pair.isSame() && pair.isNearDuplicate();
    return new Accuracy(
        judged.size(),
        count(judged, Judged::isSame),
        count(judged, Judged::isAccepted),
        count(judged, pair -> pair.isAccepted() && pair.isSame()),
        count(judged, Accuracy::isReviewed),
        count(judged, pair -> isReviewed(pair) && pair.isSame()),
        count(judged, near),
        count(judged, near.and(Judged::isAccepted)));
  }

  private static boolean isReviewed(Judged pair) {
    return pair.score().verdict() == Verdict.REVIEW;
  }

  private static int count(List<Judged> judged, Predicate<Judged> counted) {
    return (int) judged.stream().filter(counted).count();
  }

  double precision() {
    return accepted == 0 ? 1 : (double) rightly / accepted;
  }

  double recall() {
    return same == 0 ? 1 : (double) rightly / same;
  }

  double reviewShare() {
    return (double) reviewed / pairs;
  }

  double nearDuplicateRate() {
    return nearDuplicates == 0 ? 0 : (double) nearDuplicatesAccepted / nearDuplicates;
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pairs", pairs);
    tree.put("same", same);
    tree.put("accepted", accepted);
    tree.put("wrongly_accepted", accepted - rightly);
    tree.put("precision", rounded(precision()));
    tree.put("recall", rounded(recall()));
    tree.put("review_share", rounded(reviewShare()));
    tree.put("reviewed", reviewed);
    tree.put("reviewed_same", reviewedSame);
    tree.put("near_duplicates", nearDuplicates);
    tree.put("near_duplicates_accepted", nearDuplicatesAccepted);
    return tree;
  }

  static double rounded(double share) {
    return Math.round(share * 10_000) / 10_000.0;
  }
}
