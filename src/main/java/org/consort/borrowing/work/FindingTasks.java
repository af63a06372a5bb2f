package org.consort.borrowing.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.borrowing.BorrowingRequest;
import org.consort.borrowing.Hub;
import org.consort.borrowing.PatronCheck;
import org.consort.borrowing.PlacedCopy;
import org.consort.borrowing.Placement;
import org.consort.borrowing.StepResult;
import org.consort.borrowing.Steps;
import org.consort.borrowing.Wish;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.supply.Candidate;
import org.consort.borrowing.supply.Holder;
import org.consort.borrowing.supply.LenderChoice;
import org.consort.borrowing.supply.Objection;
import org.consort.borrowing.supply.Wanted;
import org.consort.borrowing.workflow.Event;
import org.consort.borrowing.workflow.Route;
import org.consort.borrowing.workflow.Side;
import org.consort.remote.Patron;
import org.consort.remote.RemoteTrouble;
import org.consort.union.UnionHolding;

/// The tasks at the beginning: who asks, and who is asked.
final class FindingTasks {
  private final Hub hub;
  private final Steps steps;
  private final PatronCheck check;

  FindingTasks(Hub hub, Steps steps) {
    this.hub = hub;
    this.steps = steps;
    this.check = new PatronCheck(hub);
  }

  StepResult verifyPatron(BorrowingRequest request) {
    Wish.PatronCard card = request.wish().patron();
    Optional<Patron> patron = hub.libraries().apply(card.agency()).patrons().find(card.id());
    List<Objection> objections = check.objections(card.agency(), patron);
    if (patron.isEmpty() || !objections.isEmpty()) {
      List<String> codes = objections.stream().map(Objection::code).toList();
      return StepResult.done(String.join(", ", codes)).event(new Event.PatronRefused(codes));
    }
    return StepResult.done("the patron may borrow")
        .change(Side.BORROWER, home -> home.withUser(patron.get().id()))
        .event(new Event.PatronVerified(check.commonGroup(card.agency(), patron.get())));
  }

  StepResult chooseSupplier(BorrowingRequest request) {
    Steps.Known known = steps.known(request.id());
    Wish wish = request.wish();
    Wanted wanted =
        new Wanted(
            wish.patron().agency(),
            wish.pickup().agency(),
            new HashSet<>(known.asked()),
            wish.volume(),
            wish.copy());
    List<Holder> holders = new ArrayList<>();
    for (UnionHolding holding : holdings(wish.title())) {
      holders.add(holder(wanted, holding, known));
    }
    List<Candidate> candidates = LenderChoice.candidates(wanted, holders);
    return LenderChoice.best(candidates)
        .map(best -> chosen(wish, best, LenderChoice.route(wanted, best.agency())))
        .orElseGet(() -> nobody(holders))
        .considered(candidates);
  }

  private StepResult chosen(Wish wish, Candidate best, Route route) {
    Placement lender =
        Placement.at(Side.LENDER, best.agency(), "")
            .withCopy(new PlacedCopy(best.key(), best.barcode(), best.materialType()));
    StepResult result =
        StepResult.done("asking " + best.agency() + " for " + best.barcode())
            .begin(lender)
            .event(new Event.SupplierChosen(best.agency(), route));
    return route == Route.THREE_LIBRARIES
        ? result.begin(Placement.at(Side.PICKUP, wish.pickup().agency(), wish.pickup().library()))
        : result;
  }

  private static StepResult nobody(List<Holder> holders) {
    holders.stream()
        .filter(holder -> !holder.answered())
        .findFirst()
        .ifPresent(
            silent -> {
              throw new RemoteTrouble(
                  true, "UNREACHABLE", "No answer from " + silent.agency() + ".");
            });
    return StepResult.done("no copy can be lent").event(new Event.NoSupplierLeft());
  }

  private List<UnionHolding> holdings(Wish.Title title) {
    return title.isbn().isEmpty()
        ? hub.union().like(title.agency(), title.mmsId())
        : hub.union().byIsbn(title.isbn());
  }

  private Holder holder(Wanted wanted, UnionHolding holding, Steps.Known known) {
    Optional<Agency> agency = hub.agencies().byCode(holding.agency());
    boolean lends = agency.map(a -> a.participation().lends()).orElse(false);
    int burden = known.burdens().getOrDefault(holding.agency(), 0);
    Holder unasked =
        new Holder(
            holding.agency(),
            holding.mmsId(),
            lends,
            burden,
            agency.map(a -> a.rooms().notLent()).orElse(Set.of()),
            List.of(),
            true);
    return LenderChoice.worthAsking(wanted, unasked) ? asked(unasked) : unasked;
  }

  private Holder asked(Holder holder) {
    try {
      return holder.with(hub.libraries().apply(holder.agency()).lending().copies(holder.mmsId()));
    } catch (RemoteTrouble silent) {
      return holder.silent();
    }
  }
}
