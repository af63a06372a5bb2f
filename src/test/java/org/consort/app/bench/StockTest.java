package org.consort.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.InventoryKind;
import org.consort.catalogue.Item;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.MatchKeys;
import org.consort.marc.number.Isbn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StockTest {
  private static final InstitutionId BENCH = new InstitutionId(9101);
  private static final Database DATABASE = TestDatabase.open();
  private static final Catalogue CATALOGUE = new Catalogue(DATABASE, InstantSource.system());
  private static final Stock STOCK = stock();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void everyTitleHasNumbersOfItsOwnWhereverTheyStand() {
    Numbers numbers = Numbers.of(49, BENCH);
    Item item = CATALOGUE.itemByBarcode(BENCH, Numbers.barcode(49)).orElseThrow();
    Bib bib = CATALOGUE.bib(BENCH, item.bib()).orElseThrow();

    assertThat(item.id()).hasToString(numbers.itemId());
    assertThat(item.holding()).hasToString(numbers.holdingId());
    assertThat(bib.id()).hasToString(numbers.mmsId());
    assertThat(bib.record().control("001")).contains(numbers.mmsId());
    assertThat(bib.record().first("020", 'a')).contains(numbers.isbn());
    assertThat(bib.title()).startsWith("The weight of 000000049 books");
    assertThat(CATALOGUE.holding(BENCH, item.holding()).orElseThrow().record().control("004"))
        .contains(numbers.mmsId());
  }

  @Test
  void everyTitleIsFoundByItsIsbn() {
    MatchKey isbn = new MatchKey(KeyKind.ISBN, Numbers.of(7, BENCH).isbn());

    assertThat(CATALOGUE.candidates(BENCH, Set.of(isbn)))
        .extracting(Candidate::id)
        .containsExactly(new MmsId(Long.parseLong(Numbers.of(7, BENCH).mmsId())));
  }

  @Test
  void everyTitleHasTheKeysTheCatalogueWouldGiveIt() {
    MmsId id = MmsId.parse(Numbers.of(5, BENCH).mmsId()).orElseThrow();
    Bib bib = CATALOGUE.bib(BENCH, id).orElseThrow();
    Set<MatchKey> keys = MatchKeys.of(bib.record());

    assertThat(CATALOGUE.likelyTitles(BENCH, keys))
        .filteredOn(title -> title.candidate().id().equals(id))
        .singleElement()
        .satisfies(title -> assertThat(title.candidate().hits()).isEqualTo(keys));
  }

  @Test
  void theCatalogueKnowsWhatItOwnsOfEveryTitle() {
    MmsId id = MmsId.parse(Numbers.of(3, BENCH).mmsId()).orElseThrow();
    Bib copied = CATALOGUE.bib(BENCH, id).orElseThrow();

    assertThat(copied.inventory()).isEqualTo(InventoryKind.PHYSICAL);
  }

  @Test
  void growsToTheSizeThatIsAskedFor() {
    STOCK.fill(60, () -> {});
    STOCK.fill(60, () -> {});

    assertThat(STOCK.size()).isEqualTo(60);
  }

  @Test
  void itsIsbnsAreValid() {
    assertThat(Isbn.parse(Numbers.isbn("978", 123))).isPresent();
    assertThat(Isbn.parse(Numbers.isbn("979", 999_999_999))).isPresent();
  }

  private static Stock stock() {
    Stock stock = new Stock(DATABASE, CATALOGUE, BENCH);
    stock.fill(50, () -> {});
    return stock;
  }
}
