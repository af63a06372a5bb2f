package org.consort.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.InventoryKind;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.MatchMethod;
import org.consort.marc.record.Record;

/// Finds the record of the title that is ordered: the one the order names, else one that shares a
/// key with the order's own record, else none.
final class Matching {
  private final Catalogue catalogue;

  Matching(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  FoundTitle find(
      InstitutionId institution, IntegrationProfile profile, Ordered ordered, Journal journal) {
    String mmsId = ordered.order().title().mmsId();
    return mmsId == null
        ? matched(institution, profile, ordered, journal)
        : named(institution, mmsId, journal);
  }

  /// An order with the record made from it.
  record Ordered(CheckedOrder order, Record record) {}

  private FoundTitle named(InstitutionId institution, String mmsId, Journal journal) {
    Bib bib =
        MmsId.parse(mmsId)
            .flatMap(id -> catalogue.bib(institution, id))
            .orElseThrow(() -> new BadRequest(OrderingReason.ILLEGAL.about("mms_id", mmsId)));
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
    boolean serial = ordered.record().leader().isContinuing();
    MatchMethod method = serial ? profile.serialMethod() : profile.otherMethod();
    Set<MatchKey> keys = method.keys(ordered.record());
    List<Candidate> candidates =
        catalogue.candidates(institution, keys).stream()
            .filter(candidate -> method.accepts(candidate.hits()))
            .toList();
    Optional<InventoryPreference.Choice> choice =
        InventoryPreference.choose(candidates, wanted(profile, ordered.order()));
    journal.note(verdicts(candidates, choice));
    journal.note(step(method, keys, candidates, choice));
    return choice
        .map(chosen -> inCatalogue(institution, chosen))
        .orElseGet(() -> new FoundTitle.ToImport(ordered.record()));
  }

  private static InventoryKind wanted(IntegrationProfile profile, CheckedOrder order) {
    if (!profile.prefersSameInventory()) {
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
        id,
        title,
        catalogue.holdings(institution, id),
        catalogue.portfolios(institution, id),
        tied);
  }

  private static List<Explanation.Verdict> verdicts(
      List<Candidate> candidates, Optional<InventoryPreference.Choice> choice) {
    List<Explanation.Verdict> verdicts = new ArrayList<>();
    for (Candidate candidate : candidates) {
      boolean taken = choice.filter(c -> c.taken().equals(candidate)).isPresent();
      verdicts.add(
          new Explanation.Verdict(
              candidate.id(),
              candidate.kind().name(),
              candidate.hits().stream().map(Matching::text).sorted().toList(),
              taken,
              taken ? choice.map(InventoryPreference.Choice::why).orElse("") : "another is taken"));
    }
    return verdicts;
  }

  private static Explanation.Step step(
      MatchMethod method,
      Set<MatchKey> keys,
      List<Candidate> candidates,
      Optional<InventoryPreference.Choice> choice) {
    String asked =
        method + (keys.isEmpty() ? ": the order has no such number" : ": " + texts(keys));
    return choice
        .map(
            chosen ->
                new Explanation.Step(
                    StepName.MATCH,
                    asked,
                    candidates.size() == 1
                        ? "one record matches"
                        : candidates.size() + " records match",
                    "order it on record " + chosen.taken().id(),
                    chosen.why()))
        .orElseGet(
            () ->
                new Explanation.Step(
                    StepName.MATCH,
                    asked,
                    "no record matches",
                    "import a brief record",
                    "the title is not in the catalogue"));
  }

  private static String texts(Set<MatchKey> keys) {
    return String.join(", ", keys.stream().map(Matching::text).toList());
  }

  private static String text(MatchKey key) {
    return key.kind() + " " + key.value();
  }
}
