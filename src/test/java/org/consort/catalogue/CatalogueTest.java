package org.consort.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.ManualClock;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.database.Transaction;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.MatchMethod;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);
  private static final InstitutionId SOUTH = new InstitutionId(9002);
  private static final Shelf STACKS = new Shelf("MAIN", "STACKS");
  private static final Page FIRST_TEN = new Page(10, 0);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-03-01T09:30:00Z"));
  private final Database database = TestDatabase.open();
  private final Catalogue catalogue = new Catalogue(database, clock);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepsATitleWithWhatListsShowOfIt() {
    MmsId id = addBib(heron());

    Bib bib = catalogue.bib(NORTH, id).orElseThrow();
    assertThat(bib.description())
        .isEqualTo(
            new Description(
                "The grey heron : a study /",
                "Pell, Nora,",
                "9780820347523 (pbk.)",
                "0028-0836",
                "Reedbed Press,",
                "Leeds :",
                "[2019]"));
    assertThat(bib.inventory()).isEqualTo(InventoryKind.NONE);
    assertThat(bib.stamps().created()).isEqualTo(clock.instant());
    assertThat(bib.stamps().createdBy()).isEqualTo("test");
    assertThat(id.toString()).startsWith("99").endsWith("9001");
  }

  @Test
  void givesTheRecordItsOwnNumberAndKeepsTheForeignOneIn035() {
    Record incoming =
        heron().with(new ControlField("001", "ocm4711")).with(new ControlField("003", "OCoLC"));

    MmsId id = addBib(incoming);

    Record kept = catalogue.bib(NORTH, id).orElseThrow().record();
    assertThat(kept.control("001")).contains(id.toString());
    assertThat(kept.control("003")).isEmpty();
    assertThat(kept.control("005")).contains("20260301093000.0");
    assertThat(kept.values("035", 'a')).containsExactly("(OCoLC)ocm4711");
  }

  @Test
  void keepsTheTitlesOfInstitutionsApart() {
    MmsId id = addBib(heron());

    assertThat(catalogue.bib(SOUTH, id)).isEmpty();
    assertThat(catalogue.candidates(SOUTH, MatchMethod.ISBN_EXACT_SUBFIELD.keys(heron())))
        .isEmpty();
  }

  @Test
  void findsCandidatesByTheirKeysAndTellsWhichTheyShare() {
    MmsId print = addBib(heron());
    addHolding(print);
    MmsId online = addBib(heron());
    write(tx -> catalogue.addPortfolio(tx, NORTH, online, anyPortfolio()));
    addBib(Record.of(Leader.BOOK, DataField.of("020", "  ", "a", "9780141439549")));

    List<Candidate> found =
        catalogue.candidates(
            NORTH,
            MatchMethod.ISBN_EXACT_SUBFIELD.keys(
                Record.of(
                    Leader.BOOK,
                    DataField.of("020", "  ", "a", "0820347523"),
                    DataField.of("020", "  ", "a", "9780306406157"))));

    MatchKey shared = new MatchKey(KeyKind.ISBN, "9780820347523");
    assertThat(found)
        .containsExactlyInAnyOrder(
            new Candidate(print, InventoryKind.PHYSICAL, clock.instant(), Set.of(shared)),
            new Candidate(online, InventoryKind.ELECTRONIC, clock.instant(), Set.of(shared)));
  }

  @Test
  void forgetsTheKeysARecordNoLongerHas() {
    MmsId id = addBib(heron());

    write(
        tx ->
            catalogue.replaceBib(
                tx,
                NORTH,
                id,
                new NewBib(heron().without("020").with(title("The white heron")), true, "other")));

    Bib bib = catalogue.bib(NORTH, id).orElseThrow();
    assertThat(catalogue.candidates(NORTH, MatchMethod.ISBN_EXACT_SUBFIELD.keys(heron())))
        .isEmpty();
    assertThat(bib.suppressed()).isTrue();
    assertThat(bib.stamps().createdBy()).isEqualTo("test");
    assertThat(bib.stamps().modifiedBy()).isEqualTo("other");
  }

  @Test
  void readsAHoldingsRecordsShelfAndCallNumber() {
    MmsId bib = addBib(heron());
    Record record =
        Record.of(
            Leader.BLANK,
            DataField.of(
                "852", "0 ", "b", "MAIN", "c", "STACKS", "h", "QL696.C52", "i", "P45 2019"));

    HoldingId id = addHolding(bib, new NewHolding(record, true, "test"));

    Holding holding = catalogue.holding(NORTH, id).orElseThrow();
    assertThat(holding.shelf()).isEqualTo(STACKS);
    assertThat(holding.callNumber()).isEqualTo(new CallNumber("0", "QL696.C52 P45 2019"));
    assertThat(holding.suppressed()).isTrue();
    assertThat(holding.record().leader()).isEqualTo(Leader.HOLDINGS);
    assertThat(holding.record().control("001")).contains(id.toString());
    assertThat(holding.record().control("004")).contains(bib.toString());
    assertThat(holding.record().control("008").orElseThrow()).hasSize(32).startsWith("2603010u");
    assertThat(catalogue.places(NORTH, bib)).containsExactly(Place.at(holding));
  }

  @Test
  void refusesAHoldingWithoutALibraryOrATitle() {
    MmsId bib = addBib(heron());
    Record nowhere = Record.of(Leader.BLANK, DataField.of("852", "  ", "c", "STACKS"));

    refused("33008", () -> addHolding(bib, new NewHolding(nowhere, false, "test")));
    refused("33007", () -> addHolding(new MmsId(991234569001L), anyHolding()));
  }

  @Test
  void givesAnItemBackAsItWasAdded() {
    HoldingId holding = addHolding(addBib(heron()));
    ItemDetails details =
        new ItemDetails(
            "BOOK",
            "SHORT",
            "v. 2",
            "POL-7",
            LocalDate.of(2026, 2, 27),
            new ItemNotes("Signed", "Check map", List.of("one", "", "three"), List.of()),
            Map.of("pieces", "2", "enumeration_a", "v. 2"),
            new TemporaryShelf(
                new Shelf("SCI", "STACKS"),
                "BOOK",
                new CallNumber("8", "Desk 1"),
                LocalDate.of(2026, 9, 1)));

    ItemId id = addItem(holding, new NewItem("B-1", details, ItemState.ON_ORDER, "test"));

    Item item = catalogue.itemByBarcode(NORTH, "B-1").orElseThrow();
    assertThat(item.id()).isEqualTo(id);
    assertThat(item.details()).isEqualTo(details);
    assertThat(item.state()).isEqualTo(ItemState.ON_ORDER);
    assertThat(item.place().shelf()).isEqualTo(STACKS);
    assertThat(item.holding()).isEqualTo(holding);
    assertThat(catalogue.item(NORTH, id)).contains(item);
    assertThat(catalogue.itemByBarcode(SOUTH, "B-1")).isEmpty();
  }

  @Test
  void refusesABarcodeThatIsTaken() {
    HoldingId holding = addHolding(addBib(heron()));
    addItem(holding, anyItem("B-1"));
    ItemId other = addItem(holding, anyItem("B-2"));

    refused("401664", () -> addItem(holding, anyItem("B-1")));
    refused("401664", () -> write(tx -> catalogue.replaceItem(tx, NORTH, other, anyItem("B-1"))));
    assertThat(catalogue.item(NORTH, other).map(Item::barcode)).contains("B-2");
  }

  @Test
  void addsAnyNumberOfItemsWithoutBarcode() {
    HoldingId holding = addHolding(addBib(heron()));
    NewItem bare = new NewItem(null, ItemDetails.of("BOOK", ""), ItemState.ON_ORDER, "test");

    addItem(holding, bare);
    addItem(holding, bare);

    assertThat(catalogue.items(NORTH, itemsOf(holding), FIRST_TEN).total()).isEqualTo(2);
  }

  @Test
  void listsItemsOfATitlePageByPage() {
    MmsId bib = addBib(heron());
    HoldingId one = addHolding(bib);
    HoldingId two = addHolding(bib);
    addItem(one, anyItem("B-1"));
    addItem(two, anyItem("B-2"));
    addItem(one, anyItem("B-3"));

    assertThat(catalogue.items(NORTH, ItemSearch.ofBib(bib), new Page(2, 1)).entries())
        .extracting(Item::barcode)
        .containsExactly("B-2", "B-3");
    assertThat(catalogue.items(NORTH, ItemSearch.ofBib(bib), new Page(0, 0)).total()).isEqualTo(3);
    assertThat(catalogue.items(NORTH, itemsOf(one), FIRST_TEN).total()).isEqualTo(2);
  }

  @Test
  void movesAnItemToAnotherHolding() {
    MmsId bib = addBib(heron());
    ItemId item = addItem(addHolding(bib), anyItem("B-1"));
    HoldingId remote =
        addHolding(bib, NewHolding.at(new Shelf("MAIN", "REMOTE"), CallNumber.NONE, "test"));

    database.change(tx -> catalogue.moveItem(tx, NORTH, item, remote));

    assertThat(catalogue.item(NORTH, item).map(Item::location)).contains("REMOTE");
  }

  @Test
  void removesFromTheInsideOut() {
    MmsId bib = addBib(heron());
    HoldingId holding = addHolding(bib);
    ItemId item = addItem(holding, anyItem("B-1"));

    assertThat(problems(remove(tx -> catalogue.removeBib(tx, NORTH, bib, false))))
        .containsExactly("4022020");
    assertThat(problems(remove(tx -> catalogue.removeHolding(tx, NORTH, holding))))
        .containsExactly("60214");
    assertThat(remove(tx -> catalogue.removeItem(tx, NORTH, item, false)))
        .isEqualTo(new Removal.Removed());
    assertThat(remove(tx -> catalogue.removeHolding(tx, NORTH, holding)))
        .isEqualTo(new Removal.Removed());
    assertThat(catalogue.bib(NORTH, bib).orElseThrow().inventory()).isEqualTo(InventoryKind.NONE);
    assertThat(remove(tx -> catalogue.removeBib(tx, NORTH, bib, false)))
        .isEqualTo(new Removal.Removed());
    assertThat(catalogue.bib(NORTH, bib)).isEmpty();
    refused("402203", () -> remove(tx -> catalogue.removeBib(tx, NORTH, bib, false)));
  }

  @Test
  void removesATitleWithItsInventoryWhenAsked() {
    MmsId bib = addBib(heron());
    addItem(addHolding(bib), anyItem("B-1"));
    write(tx -> catalogue.addPortfolio(tx, NORTH, bib, anyPortfolio()));

    assertThat(remove(tx -> catalogue.removeBib(tx, NORTH, bib, true)))
        .isEqualTo(new Removal.Removed());
    assertThat(catalogue.itemByBarcode(NORTH, "B-1")).isEmpty();
  }

  @Test
  void keepsAnItemAPatronHasUnlessToldOtherwise() {
    MmsId bib = addBib(heron());
    ItemId item = addItem(addHolding(bib), anyItem("B-1"));
    database.change(tx -> catalogue.changeState(tx, NORTH, item, ItemState.ON_LOAN));

    assertThat(problems(remove(tx -> catalogue.removeItem(tx, NORTH, item, false))))
        .containsExactly("401849");
    assertThat(problems(remove(tx -> catalogue.removeBib(tx, NORTH, bib, true))))
        .containsExactly("401849");
    assertThat(remove(tx -> catalogue.removeItem(tx, NORTH, item, true)))
        .isEqualTo(new Removal.Removed());
  }

  @Test
  void tellsWhenAnItemWasChanged() {
    ItemId item = addItem(addHolding(addBib(heron())), anyItem("B-1"));
    Instant created = clock.instant();
    Instant later = clock.passes(Duration.ofDays(1));

    write(tx -> catalogue.replaceItem(tx, NORTH, item, anyItem("B-9")));

    assertThat(catalogue.item(NORTH, item).orElseThrow().stamps())
        .isEqualTo(new Stamps(created, "test", later, "test"));
  }

  @Test
  void offersFewTitlesWithLongRecordsForComparison() {
    Record longer =
        Record.of(
            Leader.BOOK,
            DataField.of("020", "  ", "a", "0820347523"),
            title("Long"),
            DataField.of("500", "  ", "a", "w".repeat(400_000)));
    addBib(longer);
    List<MmsId> newest = List.of(addBib(longer), addBib(longer));
    Set<MatchKey> keys = Set.of(new MatchKey(KeyKind.ISBN, "9780820347523"));

    assertThat(catalogue.candidates(NORTH, keys)).hasSize(3);
    assertThat(catalogue.likelyTitles(NORTH, keys))
        .extracting(title -> title.candidate().id())
        .containsExactlyElementsOf(newest.reversed());
  }

  private static Record heron() {
    return Record.of(
        Leader.BOOK,
        DataField.of("020", "  ", "a", "0820347523"),
        DataField.of("020", "  ", "a", "9780820347523 (pbk.)"),
        DataField.of("022", "  ", "a", "0028-0836"),
        DataField.of("100", "1 ", "a", "Pell, Nora,", "e", "author."),
        DataField.of("245", "14", "a", "The grey heron :", "b", "a study /", "c", "Nora Pell."),
        DataField.of("264", " 4", "c", "©2018"),
        DataField.of("264", " 1", "a", "Leeds :", "b", "Reedbed Press,", "c", "[2019]"));
  }

  private static DataField title(String title) {
    return DataField.of("245", "10", "a", title);
  }

  private static NewHolding anyHolding() {
    return NewHolding.at(STACKS, CallNumber.NONE, "test");
  }

  private static NewItem anyItem(String barcode) {
    return new NewItem(barcode, ItemDetails.of("BOOK", "BOOK"), ItemState.IN_PLACE, "test");
  }

  private static NewPortfolio anyPortfolio() {
    return new NewPortfolio("https://books.example/1", "", "", true, "", "test");
  }

  private MmsId addBib(Record record) {
    return write(tx -> catalogue.addBib(tx, NORTH, new NewBib(record, false, "test"))).id();
  }

  private HoldingId addHolding(MmsId bib) {
    return addHolding(bib, anyHolding());
  }

  private HoldingId addHolding(MmsId bib, NewHolding holding) {
    return write(tx -> catalogue.addHolding(tx, NORTH, bib, holding)).id();
  }

  private ItemId addItem(HoldingId holding, NewItem item) {
    return write(tx -> catalogue.addItem(tx, NORTH, holding, item)).id();
  }

  private <T> T write(Function<Transaction, T> work) {
    return database.write(work);
  }

  private Removal remove(Function<Transaction, Removal> work) {
    return database.write(work);
  }

  private static List<String> problems(Removal removal) {
    assertThat(removal).isInstanceOf(Removal.Refused.class);
    return ((Removal.Refused) removal).reasons().stream().map(p -> p.code()).toList();
  }

  private static void refused(String code, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            BadRequest.class,
            e -> assertThat(e.problems()).extracting(p -> p.code()).containsExactly(code));
  }

  private ItemSearch itemsOf(HoldingId holding) {
    MmsId bib = catalogue.holding(NORTH, holding).orElseThrow().bib();
    return new ItemSearch(bib, holding, List.of(), ItemSearch.Order.AS_ADDED);
  }
}
