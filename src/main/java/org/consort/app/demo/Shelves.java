package org.consort.app.demo;

import java.util.List;
import org.consort.app.demo.Title.Holder;
import org.consort.app.demo.Title.Scheme;
import org.consort.base.InstitutionId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Holding;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.NewPortfolio;
import org.consort.catalogue.Shelf;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Fills the libraries' shelves, each library in one transaction, so a library has all its titles
/// or none.
record Shelves(Database database, Catalogue catalogue) {
  private static final String BY = "sandbox";

  void fill(Place place, List<Title> titles) {
    if (catalogue.itemByBarcode(place.id(), place.name() + "-B0001-1").isEmpty()) {
      database.change(tx -> fill(tx, place, titles));
    }
  }

  private void fill(Transaction tx, Place place, List<Title> titles) {
    for (Title title : titles) {
      title.heldBy(place.name()).ifPresent(holder -> add(tx, place.id(), title, holder));
    }
  }

  private void add(Transaction tx, InstitutionId at, Title title, Holder holder) {
    Bib bib = catalogue.addBib(tx, at, new NewBib(TitleRecord.of(title), false, BY));
    if (title.form().hasItems()) {
      Holding holding =
          catalogue.addHolding(
              tx, at, bib.id(), NewHolding.at(new Shelf("MAIN", "STACKS"), callNumber(title), BY));
      for (String barcode : holder.barcodes()) {
        catalogue.addItem(tx, at, holding.id(), item(title, barcode));
      }
    }
    if (title.form().hasPortfolio()) {
      String url = "https://books.example/" + title.number();
      catalogue.addPortfolio(tx, at, bib.id(), new NewPortfolio(url, "", "MAIN", true, "", BY));
    }
  }

  private static NewItem item(Title title, String barcode) {
    String material = title.form() == Title.Form.SERIAL ? "ISSUE" : "BOOK";
    return new NewItem(barcode, ItemDetails.of(material, "BOOK"), ItemState.IN_PLACE, BY);
  }

  private static CallNumber callNumber(Title title) {
    String scheme = title.topic().scheme() == Scheme.DDC ? "1" : "0";
    return new CallNumber(scheme, title.topic().mark());
  }
}
