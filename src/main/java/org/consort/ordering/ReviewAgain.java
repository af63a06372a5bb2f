package org.consort.ordering;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineStatus;
import org.consort.base.BadRequest;

/// What a change means for a line's review. A line in review leaves it when nothing stops it any
/// more; one that has left it cannot be changed so that it would have to go back.
///
/// @param line as it was
record ReviewAgain(PoLine line, Review review, Funding funding) {
  // Said of the order as it came, and settled by a person alone.
  private static final Set<Alert> LASTING =
      EnumSet.of(Alert.MANUAL_REVIEW, Alert.MATCH_TIE, Alert.LIKELY_MATCH);

  void requireNoWorse() {
    if (line.status() == PoLineStatus.INREVIEW) {
      return;
    }
    List<Alert> worse =
        review.alerts().stream()
            .filter(alert -> alert.stopsTheLine() && alert != Alert.PRICE_LIMIT)
            .filter(alert -> !line.alerts().contains(alert))
            .toList();
    if (!worse.isEmpty()) {
      throw new BadRequest(AcquisitionReason.UPDATE_FAILED.about(line.number(), said(worse)));
    }
  }

  List<Alert> alerts() {
    Set<Alert> alerts = EnumSet.noneOf(Alert.class);
    line.alerts().stream().filter(LASTING::contains).forEach(alerts::add);
    alerts.addAll(review.alerts());
    return List.copyOf(alerts);
  }

  PoLineStatus status() {
    return line.status() == PoLineStatus.INREVIEW ? new Review(alerts()).status() : line.status();
  }

  private String said(List<Alert> worse) {
    Stream<String> details =
        funding.findings().isEmpty()
            ? worse.stream().map(Alert::sentence)
            : funding.findings().stream().map(finding -> finding.problem().text());
    return details.map(ReviewAgain::withoutStop).collect(Collectors.joining("; "));
  }

  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
