package org.consort.circulation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.base.RequestId;
import org.consort.institution.LibraryScope;

/// Patrons' requests: placing, changing, cancelling, and the queues they stand in.
public final class Requests {
  private final CirculationDesk desk;
  private final Placing placing;
  private final RequestLists lists;

  Requests(CirculationDesk desk) {
    this.desk = desk;
    this.placing = new Placing(desk);
    this.lists = new RequestLists(desk);
  }

  /// @throws BadRequest when the pickup place is unknown
  public HoldOutcome place(InstitutionId institution, NewHold wish) {
    return placing.place(institution, wish);
  }

  /// What this patron could request, wherever they collect it.
  public Set<RequestKind> possible(InstitutionId institution, long patron, Wanted wanted) {
    return placing.possible(institution, patron, wanted);
  }

  /// Whether a hold of this patron could be placed, wherever they collect it.
  public boolean isPossible(InstitutionId institution, long patron, Wanted wanted) {
    return possible(institution, patron, wanted).contains(RequestKind.HOLD);
  }

  /// A hold that has not ended.
  public Optional<Hold> active(InstitutionId institution, RequestId id) {
    return lists.active(institution, id);
  }

  /// @param ended whether the history is wanted instead of the open holds
  public Listing<Hold> ofUser(InstitutionId institution, long patron, boolean ended, Page page) {
    return ofUser(institution, patron, new RequestListing(ended, page));
  }

  public Listing<Hold> ofUser(InstitutionId institution, long patron, RequestListing wish) {
    return lists.ofUser(institution, patron, wish);
  }

  /// The open holds this item was asked for by name or is under way for, in the order of the queue.
  public List<Hold> ofItem(InstitutionId institution, ItemId item) {
    return desk.catalogue()
        .item(institution, item)
        .map(
            found ->
                ofBib(institution, found.bib()).stream()
                    .filter(hold -> hold.concerns(item))
                    .toList())
        .orElse(List.of());
  }

  /// The open holds of a title, whether for one item or for any copy.
  public List<Hold> ofBib(InstitutionId institution, MmsId bib) {
    return lists.ofBib(institution, bib);
  }

  /// The requests of a title that have ended, in the order in which they were placed.
  public List<Hold> pastOfBib(InstitutionId institution, MmsId bib) {
    return lists.pastOfBib(institution, bib);
  }

  /// The code of the library that looks after a request of this that is not collected: the one the
  /// item belongs to, or of a title the first of them; empty when there is no item.
  public Optional<String> caringLibrary(InstitutionId institution, Wanted wanted) {
    return placing.caringLibrary(institution, wanted);
  }

  /// Those of the items for which an open hold waits that is picked up at one of the libraries.
  public Set<ItemId> requested(
      InstitutionId institution, Collection<ItemId> items, LibraryScope at) {
    return lists.requested(institution, items, at);
  }

  /// When nothing of what is wanted can be had, from now on.
  public List<BusyTime> busy(InstitutionId institution, Wanted wanted, Instant until) {
    return placing
        .subject(institution, wanted)
        .map(subject -> lists.busy(institution, subject, until))
        .orElse(List.of());
  }

  /// Ends a hold. Its item stays where it is until it is scanned; it is only no longer asked for.
  ///
  /// @return whether there was such a hold
  public boolean cancel(InstitutionId institution, RequestId id, Cancellation why) {
    HoldEnding ending =
        new HoldEnding(HoldEnding.Kind.CANCELLED, why.reason(), why.note(), why.told());
    return onOpen(institution, id, (title, hold) -> title.end(hold, ending)).isPresent();
  }

  /// @return empty when there is no such open hold
  public Optional<HoldOutcome> change(
      InstitutionId institution, RequestId id, PickupPlace pickup, NewHold.HoldNote note) {
    return active(institution, id)
        .flatMap(
            hold ->
                change(
                    institution,
                    hold,
                    new HoldChange(
                        pickup,
                        note,
                        hold.subject().description(),
                        hold.subject().materialType(),
                        hold.details())));
  }

  /// Puts what the wish says in place of what was said before.
  ///
  /// @return empty when the hold has ended meanwhile
  /// @throws BadRequest when the pickup place is unknown
  public Optional<HoldOutcome> change(InstitutionId institution, Hold hold, HoldChange wish) {
    Optional<Problem> problem = placing.objection(institution, hold.patron(), wish);
    if (problem.isPresent()) {
      return Optional.of(new HoldOutcome.Refused(problem.get()));
    }
    Requester requester = desk.requester(institution, hold.patron());
    return onOpen(
        institution,
        hold.id(),
        (title, open) ->
            placing
                .objection(title, requester, open, wish)
                .<HoldOutcome>map(HoldOutcome.Refused::new)
                .orElseGet(() -> new HoldOutcome.Placed(RequestChange.make(title, open, wish))));
  }

  /// Takes a digitization further: the file is made, and the request is fulfilled.
  ///
  /// @param released whether the item goes back at once instead of staying in the department until
  ///   it is scanned
  /// @return empty when there is no such open request
  /// @throws BadRequest when it is none that can go on
  public Optional<Hold> nextStep(InstitutionId institution, RequestId id, boolean released) {
    return onOpen(
        institution, id, (title, hold) -> new DigitizationStep(title, hold).take(released));
  }

  /// @param reason code of the table of cancellation reasons
  /// @param told whether the patron is told
  public record Cancellation(String reason, String note, boolean told) {
    public Cancellation(String reason, String note) {
      this(reason, note, true);
    }
  }

  private <T> Optional<T> onOpen(
      InstitutionId institution, RequestId id, BiFunction<OpenTitle, Hold, T> work) {
    return desk.database()
        .write(
            tx ->
                HoldStore.bibOfOpen(tx, institution, id)
                    .map(bib -> OpenTitle.take(tx, desk, institution, bib))
                    .flatMap(
                        title ->
                            QueuePlaces.of(title).find(id).map(hold -> work.apply(title, hold))));
  }
}
