package org.consort.api.bibs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.intake.Intake;
import org.consort.catalogue.intake.IntakeOutcome;
import org.consort.catalogue.intake.IntakeWish;
import org.consort.circulation.Withdrawals;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.MatchMethod;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Adds, replaces and removes titles. Bodies are XML only; what is wished for in the query is done
/// before anything is written.
public final class BibWritesEndpoint {
  private final Doors doors;
  private final Catalogue catalogue;
  private final CataloguingDesk desk;
  private final Intake intake;
  private final Withdrawals withdrawals;

  public BibWritesEndpoint(
      Doors doors, Inventory inventory, Intake intake, Withdrawals withdrawals) {
    this.doors = doors;
    this.catalogue = inventory.catalogue();
    this.desk = inventory.desk();
    this.intake = intake;
    this.withdrawals = withdrawals;
  }

  public List<Route> routes() {
    return List.of(
        Route.post("/bibs", doors.write(Area.BIBS, this::add)),
        Route.post("/bibs/{mms_id}", doors.write(Area.BIBS, this::operate)),
        Route.put("/bibs/{mms_id}", doors.write(Area.BIBS, this::replace)),
        Route.delete("/bibs/{mms_id}", doors.write(Area.BIBS, this::remove)));
  }

  private Reply add(AlmaRequest request) {
    IntakeWish wish = WriteWishes.of(request);
    SharedZones.refuseCopies(request);
    // Alma documents that a new title is hidden unless the body says otherwise.
    IntakeOutcome.Taken taken = taken(request, wish, true);
    if (request.flag("check_match", false)) {
      refuseMatches(candidates(request, taken.bib()));
    }
    Bib added = desk.addBib(request.institutionId(), taken.bib());
    return written(request, added, taken);
  }

  private Reply replace(AlmaRequest request) {
    MmsId id = Ids.mms(request);
    IntakeWish wish = WriteWishes.of(request);
    Bib kept = existing(request, id);
    IntakeOutcome.Taken taken = taken(request, wish, kept.suppressed());
    if (request.flag("stale_version_check", false)) {
      refuseStale(taken.bib(), kept);
    }
    if (request.flag("check_match", false)) {
      refuseMatches(candidates(request, taken.bib()).filter(match -> !match.equals(id)));
    }
    Bib replaced = desk.replaceBib(request.institutionId(), id, taken.bib());
    return written(request, replaced, taken);
  }

  private Reply operate(AlmaRequest request) {
    MmsId id = Ids.mms(request);
    String operation = request.mandatory("op", "unlink_from_nz");
    if (!operation.equals("unlink_from_nz")) {
      throw new BadRequest(ApiReason.NOT_SUPPORTED.about("Operation " + operation));
    }
    if (catalogue.bib(request.institutionId(), id).isEmpty()) {
      throw CatalogueReason.NO_BIB_FOR_HOLDING.refusal(id);
    }
    throw SharedZones.notLinked(request, id);
  }

  private Reply remove(AlmaRequest request) {
    MmsId id = Ids.mms(request);
    WriteWishes.refuseLevel(request.query("cataloger_level"));
    boolean override = request.flag("override", false);
    Removals.require(withdrawals.removeBib(request.institutionId(), id, override));
    return request.noContent();
  }

  private IntakeOutcome.Taken taken(AlmaRequest request, IntakeWish wish, boolean hiddenOtherwise) {
    NewBib incoming = IncomingRecords.bib(request, hiddenOtherwise);
    return switch (intake.take(request.institution(), incoming, wish)) {
      case IntakeOutcome.Taken taken -> taken;
      case IntakeOutcome.Refused refused -> throw new BadRequest(refused.reasons());
    };
  }

  private Stream<MmsId> candidates(AlmaRequest request, NewBib incoming) {
    Set<MatchKey> keys =
        Stream.of(MatchMethod.ISBN_EXACT_SUBFIELD, MatchMethod.ISSN_EXACT_SUBFIELD)
            .flatMap(method -> method.keys(incoming.record()).stream())
            .collect(Collectors.toSet());
    return catalogue.candidates(request.institutionId(), keys).stream().map(Candidate::id);
  }

  private static void refuseMatches(Stream<MmsId> matches) {
    String found = matches.map(MmsId::toString).collect(Collectors.joining(", "));
    if (!found.isEmpty()) {
      throw BibsReason.HAS_MATCHES.refusal(found);
    }
  }

  private static void refuseStale(NewBib incoming, Bib kept) {
    String version = kept.record().control("005").orElse("");
    if (!incoming.record().control("005").orElse("").equals(version)) {
      throw BibsReason.NEWER_VERSION.refusal(kept.id(), version);
    }
  }

  private static Reply written(AlmaRequest request, Bib bib, IntakeOutcome.Taken taken) {
    return request.reply(AlmaBibs.full(request, bib).warning(taken.warnings()).build());
  }

  private Bib existing(AlmaRequest request, MmsId id) {
    return catalogue
        .bib(request.institutionId(), id)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_BIB.refusal(id));
  }
}
