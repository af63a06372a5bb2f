package org.consort.ordering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLinePlace;
import org.consort.acquisitions.PoLines;
import org.consort.base.ItemId;
import org.consort.catalogue.Catalogue;
import org.consort.database.Database;
import org.consort.database.Transaction;
import org.consort.institution.Institution;

/// Changes lines that have been placed. Everything is judged, written and noted in the order's
/// explanation in one transaction that holds the line and its funds, so that a refused change has
/// changed nothing.
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
    ChangeLimits.requireOpen(seen);
    ChangeLimits.requireSameTitle(seen, sent);
    Meant meant = meant(institution, seen, sent, wish);
    return database.write(tx -> changed(tx, number, meant));
  }

  private Meant meant(Institution institution, PoLine seen, IncomingOrder sent, LineChange wish) {
    boolean fits =
        wish.updatesInventory() && !sent.places().isEmpty() && !isElsewhere(institution, seen);
    IncomingOrder whole = sent.describing(seen);
    IncomingOrder fitting = fits ? whole : whole.goingWhere(seen);
    CodeCheck.requireMandatory(fitting);
    return new Meant(
        institution.id(), codes.check(institution, fitting), wish, fits, judging(institution));
  }

  private Meant.Judging judging(Institution institution) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), institution.zone());
    return new Meant.Judging(
        today,
        acquisitions.currencies().on(institution.id(), today),
        acquisitions.reviewRules().all(institution.id()));
  }

  private PoLine changed(Transaction tx, String number, Meant meant) {
    PoLine line = PoLines.lock(tx, meant.institution(), number);
    ChangeLimits.requireOpen(line);
    ChangeLimits.requireChangeable(line, meant.order());
    List<PoLinePlace> places = meant.fitsCopies() ? fitted(tx, line, meant) : line.places();
    return written(tx, new Rewriting(line, ordered(line, meant), places, meant));
  }

  private List<PoLinePlace> fitted(Transaction tx, PoLine line, Meant meant) {
    acquisitions.poLines().takeTitle(tx, meant.institution(), line);
    CopyFitting.Wish wish = new CopyFitting.Wish(line, meant.order(), meant.wish().sender());
    return new CopyFitting(tx, meant.institution(), catalogue, acquisitions.poLines(), wish)
        .places();
  }

  private static CheckedOrder ordered(PoLine line, Meant meant) {
    CheckedOrder order = meant.order();
    return meant.wish().redistributesFunds()
        ? order.with(
            order
                .cost()
                .with(Redistribution.shares(line.cost(), line.quantity(), meant.judging().rates())))
        : order;
  }

  private PoLine written(Transaction tx, Rewriting rewriting) {
    Meant meant = rewriting.meant();
    Meant.Judging judging = meant.judging();
    PoLine old = rewriting.line();
    LineFunding money =
        new LineMoney(tx, meant.institution(), acquisitions.funds(), judging.rates())
            .encumber(old, rewriting.order(), judging.today());
    Review review = Review.of(rewriting.order(), money.funding(), judging.rules(), judging.rates());
    ReviewAgain again = new ReviewAgain(old, review, money.funding());
    again.requireNoWorse();
    PoLine now = rewriting.line(again, clock.instant());
    acquisitions.poLines().replace(tx, meant.institution(), now);
    note(tx, meant, new LaterTelling.Change(old, now, money));
    return now;
  }

  private void note(Transaction tx, Meant meant, LaterTelling.Change change) {
    if (change.isOne()) {
      LaterStepStore.add(
          tx,
          meant.institution(),
          change.now().number(),
          new LaterStep(
              change.step(), meant.wish().sender(), clock.instant(), change.money().moves()));
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
}
