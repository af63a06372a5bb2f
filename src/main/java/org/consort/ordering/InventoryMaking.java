package org.consort.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.acquisitions.PoLineDetail;
import org.consort.acquisitions.PoLinePlace;
import org.consort.acquisitions.PoLineType;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.MmsId;
import org.consort.base.PortfolioId;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.NewPortfolio;
import org.consort.catalogue.Place;
import org.consort.catalogue.Portfolio;
import org.consort.database.Transaction;

/// Writes what an order brings into the catalogue: a record when none matches, then holdings, items
/// on order or a portfolio, as the line's type asks. Inventory that is there is used again.
final class InventoryMaking {
  private final Catalogue catalogue;

  InventoryMaking(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  OrderedInventory write(Transaction tx, InstitutionId institution, OrderPlan plan, LineTag tag) {
    MmsId bib = bib(tx, institution, plan.title(), tag);
    PoLineType.Inventory wanted = plan.order().terms().type().inventory();
    List<PoLinePlace> places = new ArrayList<>();
    for (WantedPlace place : plan.order().places()) {
      places.add(
          place(tx, institution, new Spot(plan.order(), places(plan.title()), bib, place, tag)));
    }
    PortfolioId portfolio =
        wanted == PoLineType.Inventory.PORTFOLIO
            ? portfolio(tx, institution, plan, bib, tag)
            : null;
    return new OrderedInventory(bib, places, portfolio);
  }

  /// @param sender who is noted as the one who made it
  record LineTag(String poLine, String sender) {}

  /// @param places where the title is already
  record Spot(CheckedOrder order, List<Place> places, MmsId bib, WantedPlace place, LineTag tag) {}

  private static List<Place> places(FoundTitle title) {
    return switch (title) {
      case FoundTitle.InCatalogue found -> found.places();
      case FoundTitle.ToImport _ -> List.of();
    };
  }

  private MmsId bib(Transaction tx, InstitutionId institution, FoundTitle title, LineTag tag) {
    return switch (title) {
      case FoundTitle.InCatalogue found -> found.bib();
      case FoundTitle.ToImport wanted ->
          catalogue
              .addBib(
                  tx, institution, new NewBib(wanted.record(), wanted.suppressed(), tag.sender()))
              .id();
    };
  }

  PoLinePlace place(Transaction tx, InstitutionId institution, Spot spot) {
    WantedPlace place = spot.place();
    HoldingId holding = null;
    List<PoLinePlace.Copy> copies = new ArrayList<>();
    PoLineType.Inventory wanted = spot.order().terms().type().inventory();
    if (wanted == PoLineType.Inventory.HOLDING_AND_ITEMS
        || wanted == PoLineType.Inventory.HOLDING) {
      holding = holding(tx, institution, spot);
    }
    if (holding != null && wanted == PoLineType.Inventory.HOLDING_AND_ITEMS) {
      for (IncomingOrder.Copy copy : place.copies()) {
        copies.add(copy(tx, institution, holding, spot, copy));
      }
    }
    return new PoLinePlace(
        place.shelf().library(), place.shelf().location(), place.quantity(), holding, copies);
  }

  private HoldingId holding(Transaction tx, InstitutionId institution, Spot spot) {
    Optional<HoldingId> there =
        spot.places().stream()
            .filter(place -> place.shelf().equals(spot.place().shelf()))
            .map(Place::holding)
            .findFirst();
    return there.orElseGet(
        () ->
            catalogue
                .addHolding(
                    tx,
                    institution,
                    spot.bib(),
                    NewHolding.at(spot.place().shelf(), CallNumber.NONE, spot.tag().sender()))
                .id());
  }

  PoLinePlace.Copy copy(
      Transaction tx,
      InstitutionId institution,
      HoldingId holding,
      Spot spot,
      IncomingOrder.Copy copy) {
    ItemId item = item(tx, institution, holding, spot, copy);
    return new PoLinePlace.Copy(item, copy.barcode(), copy.itemPolicy(), null);
  }

  private ItemId item(
      Transaction tx,
      InstitutionId institution,
      HoldingId holding,
      Spot spot,
      IncomingOrder.Copy copy) {
    CheckedOrder order = spot.order();
    String usual = order.terms().type().isJournal() ? "ISSUE" : "BOOK";
    String material = order.details().getOrDefault(PoLineDetail.MATERIAL_TYPE, usual);
    String policy = copy.itemPolicy() == null ? "" : copy.itemPolicy();
    ItemDetails details =
        copy.describing(ItemDetails.of(material, policy).withPoLine(spot.tag().poLine()));
    return catalogue
        .addItem(
            tx,
            institution,
            holding,
            new NewItem(copy.barcode(), details, ItemState.ON_ORDER, spot.tag().sender()))
        .id();
  }

  private PortfolioId portfolio(
      Transaction tx, InstitutionId institution, OrderPlan plan, MmsId bib, LineTag tag) {
    Optional<PortfolioId> there =
        switch (plan.title()) {
          case FoundTitle.InCatalogue found ->
              found.portfolios().stream().map(Portfolio::id).findFirst();
          case FoundTitle.ToImport _ -> Optional.empty();
        };
    return there.orElseGet(
        () -> catalogue.addPortfolio(tx, institution, bib, newPortfolio(plan.order(), tag)).id());
  }

  private static NewPortfolio newPortfolio(CheckedOrder order, LineTag tag) {
    String library =
        order.places().stream().map(place -> place.shelf().library()).findFirst().orElse("");
    return new NewPortfolio(
        order.details().getOrDefault(PoLineDetail.URL, ""),
        "",
        library,
        order.details().getOrDefault(PoLineDetail.BASE_STATUS, "").equals("ACTIVE"),
        tag.poLine(),
        tag.sender());
  }
}
