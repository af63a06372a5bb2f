package org.consort.ordering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.PoLine;
import org.consort.base.Problem;
import org.consort.institution.Institution;
import org.consort.marc.record.Record;

/// Decides what becomes of an order, step by step, reading only. Each step leaves its words in the
/// order's journal.
final class Planning {
  private final IntegrationProfiles profiles;
  private final PlacedOrders placedOrders;
  private final CodeCheck codes;
  private final Preparing preparing;
  private final Matching matching;
  private final Acquisitions acquisitions;
  private final InstantSource clock;

  Planning(
      IntegrationProfiles profiles,
      PlacedOrders placedOrders,
      CodeCheck codes,
      Preparing preparing,
      Matching matching,
      Acquisitions acquisitions,
      InstantSource clock) {
    this.profiles = profiles;
    this.placedOrders = placedOrders;
    this.codes = codes;
    this.preparing = preparing;
    this.matching = matching;
    this.acquisitions = acquisitions;
    this.clock = clock;
  }

  Decision decide(Institution institution, IncomingOrder order, OrderCall call) {
    CodeCheck.requireMandatory(order);
    Journal journal = new Journal();
    IntegrationProfile profile = chooseProfile(institution, order, call, journal);
    Optional<PoLine> first = alreadyPlaced(institution, order, call, journal);
    if (first.isPresent()) {
      return new Decision.Ended(new Outcome.Repeated(first.get()));
    }
    CheckedOrder checked = codes.check(institution, order);
    Telling.codes(journal, checked);
    Preparing.Prepared prepared = describe(institution, profile, checked, journal);
    if (!prepared.errors().isEmpty()) {
      return new Decision.Ended(invalid(profile, prepared, journal));
    }
    FoundTitle title =
        matching.find(institution.id(), profile, new Matching.Ordered(checked, prepared), journal);
    FundsAtHand atHand = fundsAtHand(institution, checked);
    Funding funding = checkFunding(checked, atHand, journal);
    List<Problem> refusals = funding.refusals(profile);
    if (!refusals.isEmpty()) {
      Telling.refusal(journal, profile, refusals);
      return new Decision.Ended(new Outcome.Refused(refusals, journal.explanation()));
    }
    Review review = review(institution, new Judged(checked, title, atHand, funding), call);
    Telling.decision(journal, review);
    Telling.inventory(journal, checked, title);
    return new Decision.Write(
        new OrderPlan(profile, checked, title, atHand, funding, review), journal);
  }

  private IntegrationProfile chooseProfile(
      Institution institution, IncomingOrder order, OrderCall call, Journal journal) {
    ProfileChoice choice =
        ProfileChoice.choose(profiles.all(institution.id()), call.profileCode(), order.vendor());
    journal.note(choice.step(call.profileCode()));
    return choice.profile();
  }

  private Optional<PoLine> alreadyPlaced(
      Institution institution, IncomingOrder order, OrderCall call, Journal journal) {
    OrderIdentity identity = OrderIdentity.of(order, call);
    Optional<PoLine> first = placedOrders.lineOf(institution.id(), identity);
    Telling.repeat(journal, identity, first);
    return first;
  }

  private Preparing.Prepared describe(
      Institution institution, IntegrationProfile profile, CheckedOrder order, Journal journal) {
    LocalDate today = today(institution);
    Record brief = BriefRecord.of(order.title(), order.terms().type(), today);
    boolean named = order.title().mmsId() != null;
    Preparing.Prepared prepared =
        named
            ? Preparing.asItIs(brief)
            : preparing.prepare(institution.id(), profile.preparation(), brief, today);
    PreparationTelling telling = new PreparationTelling(order, profile.preparation(), prepared);
    journal.note(telling.record());
    if (!named) {
      journal.note(telling.validation());
    }
    journal.setRecord(telling.changes(), telling.findings());
    return prepared;
  }

  private static Outcome invalid(
      IntegrationProfile profile, Preparing.Prepared prepared, Journal journal) {
    List<Problem> problems =
        prepared.errors().stream()
            .map(finding -> OrderingReason.INVALID_RECORD.about(finding.sentence()))
            .toList();
    Telling.refusal(journal, profile, problems);
    return new Outcome.Refused(problems, journal.explanation());
  }

  private FundsAtHand fundsAtHand(Institution institution, CheckedOrder order) {
    List<String> named = order.cost().shares().stream().map(FundShare::fund).distinct().toList();
    LocalDate today = today(institution);
    return new FundsAtHand(
        acquisitions.funds().find(institution.id(), named),
        acquisitions.currencies().on(institution.id(), today),
        today);
  }

  private static Funding checkFunding(CheckedOrder order, FundsAtHand atHand, Journal journal) {
    Funding funding = FundingCheck.check(order, atHand);
    Telling.money(journal, order, funding);
    return funding;
  }

  private record Judged(
      CheckedOrder order, FoundTitle title, FundsAtHand atHand, Funding funding) {}

  private Review review(Institution institution, Judged judged, OrderCall call) {
    Review review =
        Review.of(
            judged.order(),
            judged.funding(),
            acquisitions.reviewRules().all(institution.id()),
            judged.atHand().rates());
    if (call.reviewWanted()) {
      review = review.and(Alert.MANUAL_REVIEW);
    }
    return switch (judged.title()) {
      case FoundTitle.InCatalogue found when found.tied() -> review.and(Alert.MATCH_TIE);
      case FoundTitle.ToImport wanted when wanted.likely() -> review.and(Alert.LIKELY_MATCH);
      default -> review;
    };
  }

  private LocalDate today(Institution institution) {
    return LocalDate.ofInstant(clock.instant(), institution.zone());
  }
}
