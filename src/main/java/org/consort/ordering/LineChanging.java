package org.consort.ordering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLinePlace;
import org.consort.acquisitions.PoLineStatus;
import org.consort.acquisitions.PoLines;
import org.consort.acquisitions.Rates;
import org.consort.acquisitions.ReviewRule;
import org.consort.base.BadRequest;
import org.consort.base.ItemId;
import org.consort.catalogue.Catalogue;
import org.consort.database.Database;
import org.consort.database.Transaction;
import org.consort.institution.Institution;

/// Changes lines that have been placed. Everything is judged and written in one transaction that
/// holds the line and its funds, so that a refused change has changed nothing.
final class LineChanging {
  private final Database database;
  private final CodeCheck codes;
  private final Catalogue catalogue;
  private final Acquisitions acquisitions;
  private final InstantSource clock;

  LineChanging(
      Database database,
      CodeCheck codes,
      Catalogue catalogue,
      Acquisitions acquisitions,
      InstantSource clock) {
    this.database = database;
    this.codes = codes;
    this.catalogue = catalogue;
    this.acquisitions = acquisitions;
    this.clock = clock;
  }

  PoLine change(Institution institution, String number, IncomingOrder sent, LineChange wish) {
    PoLine seen = acquisitions.poLines().get(institution.id(), number);
    requireOpen(seen);
    requireSameTitle(seen, sent);
    boolean fits =
        wish.updatesInventory() && !sent.places().isEmpty() && !isElsewhere(institution, seen);
    IncomingOrder whole = sent.describing(seen);
    IncomingOrder fitting = fits ? whole : whole.goingWhere(seen);
    CodeCheck.requireMandatory(fitting);
    CheckedOrder order = codes.check(institution, fitting);
    Surroundings around = surroundings(institution);
    return database.write(
        tx -> {
          PoLine line = PoLines.lock(tx, institution.id(), number);
          requireOpen(line);
          requireChangeable(line, order);
          List<PoLinePlace> places =
              fits
                  ? new CopyFitting(
                          tx,
                          institution.id(),
                          catalogue,
                          acquisitions.poLines(),
                          new CopyFitting.Wish(line, order, wish.sender()))
                      .places()
                  : line.places();
          return written(
              tx,
              around,
              new Wanted(line, wish.redistributesFunds() ? shared(line, order, around) : order),
              places);
        });
  }

  /// What money is judged by, read before the transaction is opened.
  private record Surroundings(
      Institution institution, Rates rates, LocalDate today, List<ReviewRule> rules) {}

  private Surroundings surroundings(Institution institution) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), institution.zone());
    return new Surroundings(
        institution,
        acquisitions.currencies().on(institution.id(), today),
        today,
        acquisitions.reviewRules().all(institution.id()));
  }

  /// A line as it stands, and what it shall be.
  private record Wanted(PoLine line, CheckedOrder order) {}

  private static CheckedOrder shared(PoLine line, CheckedOrder order, Surroundings around) {
    return order.with(
        order.cost().with(Redistribution.shares(line.cost(), line.quantity(), around.rates())));
  }

  private PoLine written(
      Transaction tx, Surroundings around, Wanted wanted, List<PoLinePlace> places) {
    LineMoney money =
        new LineMoney(tx, around.institution().id(), acquisitions.funds(), around.rates());
    Funding funding = money.setAside(wanted.line(), wanted.order(), around.today());
    Review review = Review.of(wanted.order(), funding, around.rules(), around.rates());
    ReviewAgain again = new ReviewAgain(wanted.line(), review, funding);
    again.requireNoWorse();
    PoLine changed = line(wanted, again, places);
    acquisitions.poLines().replace(tx, around.institution().id(), changed);
    return changed;
  }

  private PoLine line(Wanted wanted, ReviewAgain again, List<PoLinePlace> places) {
    PoLine old = wanted.line();
    CheckedOrder order = wanted.order();
    PoLineStatus status = again.status();
    return new PoLine(
        old.number(),
        status,
        order.terms(),
        order.cost().noCharge() ? order.cost() : order.cost().with(again.funding().shares()),
        title(order.title()),
        old.bib(),
        old.portfolio(),
        places,
        order.interested(),
        order.notes(),
        again.alerts(),
        order.details(),
        old.createdAt(),
        status == old.status() ? old.statusAt() : clock.instant());
  }

  private static OrderedTitle title(IncomingOrder.Title title) {
    return new OrderedTitle(
        String.valueOf(title.title()),
        title.author(),
        title.isbn(),
        title.issn(),
        title.publisher(),
        title.publicationPlace(),
        title.publicationYear(),
        title.systemNumbers());
  }

  private static void requireOpen(PoLine line) {
    if (!line.status().isOpen()) {
      throw refusal(line, "its status is " + line.status().label());
    }
  }

  private static void requireSameTitle(PoLine line, IncomingOrder sent) {
    String mmsId = sent.title().mmsId();
    if (mmsId != null && !mmsId.equals(line.bib().toString())) {
      throw refusal(line, "its title is " + line.bib());
    }
  }

  // The copies of a line are left alone while one of them stands elsewhere for a time.
  private boolean isElsewhere(Institution institution, PoLine line) {
    List<ItemId> copies =
        line.places().stream()
            .flatMap(place -> place.copies().stream())
            .map(PoLinePlace.Copy::item)
            .toList();
    return catalogue.items(institution.id(), copies).stream()
        .anyMatch(item -> item.details().temporary() != null);
  }

  private static void requireChangeable(PoLine line, CheckedOrder order) {
    boolean otherType = order.terms().type() != line.terms().type();
    if (otherType && !line.status().isBeforePackaging()) {
      throw refusal(line, "its type is fixed when its status is " + line.status().label());
    }
    if (otherType && order.terms().type().inventory() != line.terms().type().inventory()) {
      throw refusal(line, "its inventory is of another type");
    }
    String vendor = line.terms().vendor();
    if (vendor != null
        && !vendor.equals(order.terms().vendor())
        && !line.status().isBeforeSending()) {
      throw refusal(line, "its vendor is fixed when its status is " + line.status().label());
    }
  }

  private static BadRequest refusal(PoLine line, String why) {
    return new BadRequest(AcquisitionReason.UPDATE_FAILED.about(line.number(), why));
  }
}
