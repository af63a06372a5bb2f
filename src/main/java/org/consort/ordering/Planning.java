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
import org.consort.marc.normalize.InitialNormalization;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;

/// Decides what becomes of an order, step by step, reading only. Each step leaves its words in the
/// order's journal.
final class Planning {
  private final IntegrationProfiles profiles;
  private final PlacedOrders placedOrders;
  private final CodeCheck codes;
  private final Matching matching;
  private final Acquisitions acquisitions;
  private final InstantSource clock;

  Planning(
      IntegrationProfiles profiles,
      PlacedOrders placedOrders,
      CodeCheck codes,
      Matching matching,
      Acquisitions acquisitions,
      InstantSource clock) {
    this.profiles = profiles;
    this.placedOrders = placedOrders;
    this.codes = codes;
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
    Record record = describe(institution, profile, checked, journal);
    FoundTitle title =
        matching.find(institution.id(), profile, new Matching.Ordered(checked, record), journal);
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

  private Record describe(
      Institution institution, IntegrationProfile profile, CheckedOrder order, Journal journal) {
    Record brief = BriefRecord.of(order.title(), order.terms().type(), today(institution));
    String note = profile.localNote();
    Record record = InitialNormalization.normalize(brief);
    Record described = note == null ? record : record.with(DataField.of("590", "  ", "a", note));
    Telling.record(journal, order, described);
    return described;
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
