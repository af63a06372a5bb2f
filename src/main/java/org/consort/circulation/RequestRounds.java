package org.consort.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.catalogue.Item;
import org.consort.institution.Desk;
import org.jspecify.annotations.Nullable;

/// Ends requests whose time is over. What waited on a hold shelf goes at once to whoever is next,
/// as if it had been scanned there.
final class RequestRounds {
  private static final int BATCH = 100;

  private final CirculationDesk desk;

  RequestRounds(CirculationDesk desk) {
    this.desk = desk;
  }

  int run(InstitutionId institution) {
    LocalDate today = desk.today(institution);
    return clearShelves(institution, today)
        + forgetOldWishes(institution, today)
        + beginAndEndBookings(institution, today);
  }

  private int clearShelves(InstitutionId institution, LocalDate today) {
    List<Hold> due =
        desk.database().read(tx -> HoldRoundStore.shelvedUntil(tx, institution, today, BATCH));
    Predicate<Hold> overdue = hold -> isBefore(hold.progress().shelfUntil(), today);
    return (int)
        due.stream()
            .filter(
                hold -> {
                  Arrival arrival = atShelf(institution, hold, today);
                  return end(institution, hold, overdue, arrival);
                })
            .count();
  }

  private int forgetOldWishes(InstitutionId institution, LocalDate today) {
    List<Hold> due =
        desk.database().read(tx -> HoldRoundStore.interestUntil(tx, institution, today, BATCH));
    Predicate<Hold> forgotten =
        hold ->
            isBefore(hold.note().lastInterest(), today)
                && hold.progress().status() != RequestStatus.ON_HOLD_SHELF;
    return (int) due.stream().filter(hold -> end(institution, hold, forgotten, null)).count();
  }

  private int beginAndEndBookings(InstitutionId institution, LocalDate today) {
    List<Hold> due =
        desk.database().read(tx -> HoldRoundStore.bookingsDue(tx, institution, desk.now(), BATCH));
    return (int)
        due.stream()
            .filter(
                hold ->
                    isOver(hold)
                        ? end(institution, hold, this::isOver, atShelf(institution, hold, today))
                        : begin(institution, hold))
            .count();
  }

  private boolean isOver(Hold hold) {
    RequestDetails.Booking booking = hold.details().booking();
    return booking != null && !booking.until().isAfter(desk.now());
  }

  private boolean begin(InstitutionId institution, Hold found) {
    return desk.database()
        .write(
            tx -> {
              OpenTitle title = OpenTitle.take(tx, desk, institution, found.subject().bib());
              Optional<Hold> hold = QueuePlaces.of(title).find(found.id()).filter(Hold::isDormant);
              hold.ifPresent(
                  booking -> {
                    title.progress(booking, HoldProgress.WAITING);
                    title.settle(booking.subject().item());
                  });
              return hold.isPresent();
            });
  }

  /// @return whether it was still to be ended
  private boolean end(
      InstitutionId institution, Hold found, Predicate<Hold> stillDue, @Nullable Arrival shelf) {
    return desk.database()
        .write(
            tx -> {
              OpenTitle title = OpenTitle.take(tx, desk, institution, found.subject().bib());
              Optional<Hold> hold = QueuePlaces.of(title).find(found.id()).filter(stillDue);
              hold.ifPresent(expired -> end(title, expired, shelf));
              return hold.isPresent();
            });
  }

  private static void end(OpenTitle title, Hold hold, @Nullable Arrival shelf) {
    ItemId carrier = hold.isOnShelf() ? hold.progress().carrier() : null;
    title.end(hold, HoldEnding.EXPIRED);
    if (shelf != null && carrier != null) {
      title.item(carrier).ifPresent((Item item) -> Sorting.sort(title, item, shelf));
    }
  }

  private Arrival atShelf(InstitutionId institution, Hold hold, LocalDate today) {
    String library = hold.pickup().library();
    Optional<String> shelf =
        Optional.ofNullable(hold.pickup().desk())
            .or(
                () ->
                    desk.libraries().desks(institution, library).stream()
                        .filter(Desk::hasHoldShelf)
                        .map(Desk::code)
                        .findFirst());
    return new Arrival(
        new ScanPlace(library, shelf.orElse(null), true),
        null,
        desk.libraries().calendars().of(institution, library),
        today);
  }

  private static boolean isBefore(@Nullable LocalDate day, LocalDate today) {
    return day != null && day.isBefore(today);
  }
}
