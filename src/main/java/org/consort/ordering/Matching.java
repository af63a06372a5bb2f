package org.consort.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.InventoryKind;
import org.consort.catalogue.LikelyTitle;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchMethod;
import org.consort.marc.match.MatchPlan;
import org.consort.marc.match.MultiStep;
import org.consort.marc.match.Verdict;
import org.consort.marc.record.Record;

/// Finds the record of the title that is ordered: the one the order names, else one that the
/// profile's match method takes for the same, else none.
final class Matching {
  private final Catalogue catalogue;
  private final MultiStepTables multiStepTables;

  Matching(Catalogue catalogue, MultiStepTables multiStepTables) {
    this.catalogue = catalogue;
    this.multiStepTables = multiStepTables;
  }

  FoundTitle find(
      InstitutionId institution, IntegrationProfile profile, Ordered ordered, Journal journal) {
    String mmsId = ordered.order().title().mmsId();
    return mmsId == null
        ? matched(institution, profile, ordered, journal)
        : named(institution, mmsId, journal);
  }

  /// An order with the record made from it.
  record Ordered(CheckedOrder order, Preparing.Prepared prepared) {
    Record record() {
      return prepared.record();
    }

    FoundTitle toImport(boolean likely) {
      return new FoundTitle.ToImport(record(), prepared.suppressed(), likely);
    }
  }

  private FoundTitle named(InstitutionId institution, String mmsId, Journal journal) {
    Bib bib =
        MmsId.parse(mmsId)
            .flatMap(id -> catalogue.bib(institution, id))
            .orElseThrow(
                () ->
                    new BadRequest(
                        OrderingReason.ILLEGAL.about(
                            "mms_id", mmsId, "the MMS ID of a title here")));
    journal.note(
        new Explanation.Step(
            StepName.MATCH,
            "record " + mmsId,
            bib.title(),
            "order it on record " + bib.id(),
            "the order names the record"));
    return inCatalogue(institution, bib.id(), bib.title(), false);
  }

  private FoundTitle matched(
      InstitutionId institution, IntegrationProfile profile, Ordered ordered, Journal journal) {
    MatchChoice method = profile.methods().of(ordered.record());
    MatchPlan plan = method.plan(ordered.record(), steps(institution, method));
    List<MatchTelling.Judged> judged = judged(institution, plan);
    Optional<InventoryPreference.Choice> choice =
        InventoryPreference.choose(accepted(judged), wanted(profile, ordered.order()));
    MatchTelling telling = new MatchTelling(method, judged, choice);
    journal.note(telling.candidates());
    journal.note(telling.step(plan.keys()));
    return choice
        .map(chosen -> inCatalogue(institution, chosen))
        .orElseGet(() -> ordered.toImport(isLikely(judged)));
  }

  private MultiStep steps(InstitutionId institution, MatchChoice method) {
    return method.method() == MatchMethod.MULTI_STEP
        ? multiStepTables.of(institution)
        : MultiStep.PREDEFINED;
  }

  private List<MatchTelling.Judged> judged(InstitutionId institution, MatchPlan plan) {
    List<LikelyTitle> likely = catalogue.likelyTitles(institution, plan.keys());
    List<Verdict> verdicts = plan.judge(likely.stream().map(LikelyTitle::record).toList());
    List<MatchTelling.Judged> judged = new ArrayList<>();
    for (int i = 0; i < likely.size(); i++) {
      judged.add(new MatchTelling.Judged(likely.get(i).candidate(), verdicts.get(i)));
    }
    return judged;
  }

  private static boolean isLikely(List<MatchTelling.Judged> judged) {
    return judged.stream().anyMatch(one -> one.verdict().answer() == Verdict.Answer.REVIEW);
  }

  private static List<Candidate> accepted(List<MatchTelling.Judged> judged) {
    return judged.stream()
        .filter(one -> one.verdict().isYes())
        .map(MatchTelling.Judged::candidate)
        .toList();
  }

  private static InventoryKind wanted(IntegrationProfile profile, CheckedOrder order) {
    if (!profile.handling().prefersSameInventory()) {
      return InventoryKind.NONE;
    }
    return switch (order.terms().type().format()) {
      case PHYSICAL -> InventoryKind.PHYSICAL;
      case ELECTRONIC, ELECTRONIC_PACKAGE -> InventoryKind.ELECTRONIC;
      case DIGITAL, SERVICE -> InventoryKind.NONE;
    };
  }

  private FoundTitle inCatalogue(InstitutionId institution, InventoryPreference.Choice chosen) {
    MmsId id = chosen.taken().id();
    String title = catalogue.bib(institution, id).map(Bib::title).orElse("");
    return inCatalogue(institution, id, title, chosen.tied());
  }

  private FoundTitle inCatalogue(InstitutionId institution, MmsId id, String title, boolean tied) {
    return new FoundTitle.InCatalogue(
        id, title, catalogue.places(institution, id), catalogue.portfolios(institution, id), tied);
  }
}
