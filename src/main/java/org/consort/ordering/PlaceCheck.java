package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.PoLineType;
import org.consort.catalogue.Shelf;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.jspecify.annotations.Nullable;

/// Checks where the copies of an order go. A place without a library is the owner's; without a
/// location it is the library's first that is not hidden.
final class PlaceCheck {
  private static final int MOST_COPIES = 999;

  private final Institution institution;
  private final Libraries libraries;
  private final CodeTables tables;
  private final IllegalCodes codes;

  PlaceCheck(Institution institution, Libraries libraries, CodeTables tables, IllegalCodes codes) {
    this.institution = institution;
    this.libraries = libraries;
    this.tables = tables;
    this.codes = codes;
  }

  List<WantedPlace> check(OrderTerms terms, List<IncomingOrder.Place> places) {
    if (!places.isEmpty()) {
      return places.stream().flatMap(place -> place(terms, place).stream()).toList();
    }
    boolean needsOne = terms.type().format() == PoLineType.Format.PHYSICAL;
    return defaultLocation(terms.owner())
        .filter(_ -> needsOne)
        .map(shelf -> new WantedPlace(shelf, List.of(new IncomingOrder.Copy(null, null))))
        .stream()
        .toList();
  }

  private Optional<WantedPlace> place(OrderTerms terms, IncomingOrder.Place place) {
    List<IncomingOrder.Copy> copies = copies(place);
    copies.forEach(this::check);
    return shelf(terms, place).map(shelf -> new WantedPlace(shelf, copies));
  }

  // What was never on a shelf cannot be away from it.
  private void check(IncomingOrder.Copy copy) {
    if (copy.elsewhere()) {
      codes.illegal("is_temp_location", true, "false, until the item has come");
    }
    codes.find(
        "item_policy",
        copy.itemPolicy(),
        code -> tables.description(institution.id(), CodeTable.ITEM_POLICY, code),
        () -> tables.rows(institution.id(), CodeTable.ITEM_POLICY).stream().map(CodeRow::code));
  }

  private List<IncomingOrder.Copy> copies(IncomingOrder.Place place) {
    List<IncomingOrder.Copy> copies = new ArrayList<>(place.copies());
    Integer asked = place.quantity();
    int quantity = Math.max(asked == null ? 1 : asked, copies.size());
    if (quantity > MOST_COPIES || (asked != null && asked < 1)) {
      codes.illegal("quantity", quantity, "1 to " + MOST_COPIES);
      return List.of();
    }
    while (copies.size() < quantity) {
      copies.add(new IncomingOrder.Copy(null, null));
    }
    return copies;
  }

  private Optional<Shelf> shelf(OrderTerms terms, IncomingOrder.Place place) {
    String library = place.library() == null ? terms.owner() : place.library();
    boolean known = libraries.library(institution.id(), library).isPresent();
    if (!known && place.library() != null) {
      codes.illegal(
          "library",
          library,
          libraries.libraries(institution.id()).stream().map(Library::code).collect(joining(", ")));
    }
    return known ? shelf(library, place.location()) : Optional.empty();
  }

  private Optional<Shelf> shelf(String library, @Nullable String location) {
    return location == null
        ? defaultLocation(library)
        : codes.find(
            "shelving_location",
            location,
            code ->
                libraries
                    .location(institution.id(), library, code)
                    .map(known -> new Shelf(library, known.code())),
            () -> libraries.locations(institution.id(), library).stream().map(Location::code));
  }

  private Optional<Shelf> defaultLocation(String library) {
    return libraries.locations(institution.id(), library).stream()
        .filter(location -> !location.suppressed())
        .map(Location::code)
        .findFirst()
        .map(code -> new Shelf(library, code));
  }
}
