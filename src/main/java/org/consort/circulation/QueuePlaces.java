package org.consort.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.RequestId;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Item;
import org.consort.database.Transaction;

/// The places of a title's holds in their queue: each is numbered among those that could take the
/// same copy.
///
/// @param copies those of the title; asked for only where somebody wants some of them alone
record QueuePlaces(HoldQueue queue, Supplier<List<Copy>> copies) {
  static QueuePlaces of(OpenTitle title) {
    return new QueuePlaces(title.queue(), () -> copies(title.items()));
  }

  static QueuePlaces of(
      HoldQueue queue, Catalogue catalogue, Transaction tx, InstitutionId institution, MmsId bib) {
    return new QueuePlaces(queue, () -> copies(catalogue.items(tx, institution, bib)));
  }

  private static List<Copy> copies(List<Item> items) {
    return items.stream().map(Copy::of).toList();
  }

  /// The hold with its place.
  Optional<Hold> find(RequestId id) {
    return numbered().stream().filter(hold -> hold.id().equals(id)).findFirst();
  }

  List<Hold> numbered() {
    boolean choosy = queue.holds().stream().anyMatch(Hold::isChoosy);
    List<Copy> all = choosy ? copies.get() : List.of();
    List<Hold> numbered = new ArrayList<>();
    for (Hold hold : queue.holds()) {
      long before = numbered.stream().filter(earlier -> compete(earlier, hold, all)).count();
      numbered.add(hold.at((int) before + 1));
    }
    return numbered;
  }

  private static boolean compete(Hold one, Hold other, List<Copy> copies) {
    if (one.isDormant() != other.isDormant()) {
      return false;
    }
    if (one.isChoosy() || other.isChoosy()) {
      return copies.stream().anyMatch(copy -> one.isMetBy(copy) && other.isMetBy(copy));
    }
    ItemId first = one.subject().item();
    ItemId second = other.subject().item();
    return first == null || second == null || first.equals(second);
  }
}
