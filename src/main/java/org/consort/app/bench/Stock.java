package org.consort.app.bench;

import java.util.ArrayList;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Holding;
import org.consort.catalogue.Item;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.consort.database.Database;
import org.consort.database.Transaction;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.MatchKeys;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// The titles of the benchmark's library, numbered from 0, each with one holding and one item. The
/// catalogue writes a sample; the rest are copies of its rows under numbers of their own, but for
/// the keys they are found by, which are made anew.
final class Stock {
  static final String BY = "stock";

  private static final long SAMPLE = 123_456_789;
  private static final int PORTION = 20_000;

  private final Database database;
  private final Catalogue catalogue;
  private final InstitutionId institution;

  Stock(Database database, Catalogue catalogue, InstitutionId institution) {
    this.database = database;
    this.catalogue = catalogue;
    this.institution = institution;
  }

  int size() {
    return database.read(tx -> StockStore.copied(tx, institution));
  }

  /// Adds the titles that are missing, a portion in a transaction.
  ///
  /// @param after runs after each portion
  void fill(int titles, Runnable after) {
    List<RowPattern> patterns = patterns(sample());
    for (int from = size(); from < titles; from += PORTION) {
      StockStore.Range range = new StockStore.Range(from, Math.min(titles, from + PORTION));
      database.change(tx -> copy(tx, patterns, range));
      after.run();
    }
  }

  private void copy(Transaction tx, List<RowPattern> patterns, StockStore.Range range) {
    for (int i = 0; i < patterns.size(); i++) {
      RowPattern pattern = patterns.get(i);
      StockStore.copyIn(tx, StockStore.PATTERNED.get(i), range, n -> row(pattern, n));
    }
    StockStore.copyIn(tx, StockStore.MATCH_KEY, range, this::keys);
  }

  private String keys(int n) {
    Numbers numbers = Numbers.of(n, institution);
    Record record =
        record(numbers.serial(), numbers.isbn()).with(new ControlField("001", numbers.mmsId()));
    StringBuilder rows = new StringBuilder(512);
    for (MatchKey key : MatchKeys.of(record)) {
      rows.append(institution.suffix()).append('\t').append(key.kind().code()).append('\t');
      rows.append(key.hash()).append('\t').append(numbers.mmsId()).append('\n');
    }
    return rows.toString();
  }

  private String row(RowPattern pattern, int n) {
    StringBuilder row = new StringBuilder(2048);
    pattern.write(Numbers.of(n, institution), row);
    return row.toString();
  }

  private List<RowPattern> patterns(Item sample) {
    Numbers numbers =
        new Numbers(
            Numbers.isbn("978", SAMPLE),
            sample.bib().toString(),
            sample.holding().toString(),
            sample.id().toString(),
            Numbers.serial(SAMPLE));
    List<RowPattern> patterns = new ArrayList<>();
    for (String table : StockStore.PATTERNED) {
      String row = database.read(tx -> StockStore.row(tx, table, institution, sample.bib()));
      patterns.add(RowPattern.of(row, numbers));
    }
    return patterns;
  }

  private Item sample() {
    return catalogue
        .itemByBarcode(institution, Numbers.barcode(SAMPLE))
        .orElseGet(
            () -> {
              database.change(StockStore::lengthenIds);
              return database.write(this::addSample);
            });
  }

  private Item addSample(Transaction tx) {
    Bib bib =
        catalogue.addBib(
            tx,
            institution,
            new NewBib(record(Numbers.serial(SAMPLE), Numbers.isbn("978", SAMPLE)), false, BY));
    MmsId id = bib.id();
    CallNumber mark = new CallNumber("0", "QA76.9 .B45");
    Holding holding = catalogue.addHolding(tx, institution, id, NewHolding.at(place(), mark, BY));
    ItemDetails details = ItemDetails.of("BOOK", "BOOK");
    return catalogue.addItem(
        tx,
        institution,
        holding.id(),
        new NewItem(Numbers.barcode(SAMPLE), details, ItemState.IN_PLACE, BY));
  }

  static Shelf place() {
    return new Shelf("MAIN", "STACKS");
  }

  private static Record record(String serial, String isbn) {
    return Record.of(
        new Leader("00000nam a2200000 i 4500"),
        new ControlField("008", "260101s2019    xx            000 0 eng d"),
        DataField.of("020", "  ", "a", isbn),
        DataField.of("040", "  ", "a", "XX-BEN", "b", "eng", "e", "rda"),
        DataField.of("050", " 4", "a", "QA76.9 .B45"),
        DataField.of("100", "1 ", "a", "Measurer, Mara, 1961-", "e", "author."),
        DataField.of(
            "245", "10", "a", "The weight of " + serial + " books :", "b", "an account in figures"),
        DataField.of("264", " 1", "a", "Utrecht :", "b", "Ballast Press,", "c", "2019."),
        DataField.of("300", "  ", "a", "xii, 312 pages :", "b", "illustrations ;", "c", "24 cm"),
        DataField.of("336", "  ", "a", "text", "2", "rdacontent"),
        DataField.of("504", "  ", "a", "Includes bibliographical references and index."),
        DataField.of("650", " 0", "a", "Libraries", "x", "Statistics."),
        DataField.of("650", " 0", "a", "Weights and measures", "x", "History."));
  }
}
