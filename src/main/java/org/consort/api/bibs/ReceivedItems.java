package org.consort.api.bibs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.api.AlmaRequest;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemNotes;
import org.consort.catalogue.NewItem;

/// Reads the items that come with a delivery: those nobody had announced, and what is written down
/// anew of those on order.
public final class ReceivedItems {
  private ReceivedItems() {}

  public static NewItem added(AlmaRequest request, org.consort.alma.bibs.Item sent) {
    return IncomingItems.added(request, sent);
  }

  /// Whether the body says anything of the item; Alma's clients send an empty one.
  public static boolean saysSomething(org.consort.alma.bibs.Item sent) {
    return sent.itemData() != null;
  }

  /// What is not said stays as it was.
  public static NewItem changed(AlmaRequest request, org.consort.alma.bibs.Item sent, NewItem old) {
    NewItem said = IncomingItems.added(request, sent);
    String barcode = said.barcode() == null ? old.barcode() : said.barcode();
    return new NewItem(
        barcode, details(said.details(), old.details()), old.state(), request.caller().name());
  }

  private static ItemDetails details(ItemDetails said, ItemDetails old) {
    Map<String, String> further = new LinkedHashMap<>(old.further());
    further.putAll(said.further());
    return new ItemDetails(
        or(said.materialType(), old.materialType()),
        or(said.policy(), old.policy()),
        or(said.description(), old.description()),
        old.poLine(),
        old.arrival(),
        notes(said.notes(), old.notes()),
        further,
        old.temporary());
  }

  private static ItemNotes notes(ItemNotes said, ItemNotes old) {
    return new ItemNotes(
        or(said.publicNote(), old.publicNote()),
        or(said.fulfillmentNote(), old.fulfillmentNote()),
        or(said.internal(), old.internal()),
        or(said.statistics(), old.statistics()));
  }

  private static List<String> or(List<String> said, List<String> old) {
    return said.stream().allMatch(String::isEmpty) ? old : said;
  }

  private static String or(String said, String old) {
    return said.isEmpty() ? old : said;
  }
}
