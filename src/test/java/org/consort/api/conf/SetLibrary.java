package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.consort.acquisitions.AcquisitionMethod;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineStatus;
import org.consort.acquisitions.PoLineType;
import org.consort.acquisitions.PoLines;
import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.api.bibs.BibsEndpoint;
import org.consort.api.bibs.Codes;
import org.consort.api.bibs.HoldingsEndpoint;
import org.consort.api.bibs.Inventory;
import org.consort.api.bibs.ItemsEndpoint;
import org.consort.api.users.RequestsEndpoint;
import org.consort.api.users.UsersEndpoint;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.BibSearch;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.KnownCodes;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Reindexing;
import org.consort.catalogue.Removal;
import org.consort.catalogue.Shelf;
import org.consort.jobs.Chores;
import org.consort.jobs.Jobs;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.sets.CatalogueJobs;
import org.consort.sets.SetNeighbours;
import org.consort.sets.Sets;
import org.consort.web.Route;

/// A [TestLibrary] that serves sets, jobs and mapping tables, with titles, items and users to go
/// over, and requests.
final class SetLibrary implements AutoCloseable {
  private final TestLibrary library = TestLibrary.open(SetLibrary::routes);
  private int count;

  private static CataloguingDesk desk(TestLibrary library) {
    return new CataloguingDesk(
        library.database(),
        library.catalogue(),
        new KnownCodes(library.libraries(), library.codes()));
  }

  private static Sets sets(TestLibrary library) {
    return new Sets(
        library.database(),
        library.clock(),
        new SetNeighbours(
            library.catalogue(),
            new BibSearch(library.database()),
            library.users(),
            library.codes(),
            Acquisitions.open(library.database(), library.catalogue(), library.clock()).poLines()));
  }

  private static Jobs jobs(TestLibrary library) {
    CataloguingDesk desk = desk(library);
    CatalogueJobs jobs =
        new CatalogueJobs(sets(library), library.catalogue(), desk, library.circulation());
    return new Jobs(
        library.database(), library.clock(), jobs.all(new Reindexing(library.database())));
  }

  private static List<Route> routes(TestLibrary library) {
    Inventory inventory =
        new Inventory(
            library.catalogue(), desk(library), new Codes(library.libraries(), library.codes()));
    List<Route> routes = new ArrayList<>();
    routes.addAll(new SetsEndpoint(library.doors(), sets(library), jobs(library)).routes());
    routes.addAll(new JobsEndpoint(library.doors(), jobs(library)).routes());
    routes.addAll(
        new MappingTablesEndpoint(
                library.doors(), library.libraries(), library.circulation().policies())
            .routes());
    routes.addAll(new UsersEndpoint(library.doors(), library.frontDesk(), library.fees()).routes());
    routes.addAll(new RequestsEndpoint(library.doors(), library.frontDesk()).routes());
    routes.addAll(new BibsEndpoint(library.doors(), inventory, library.circulation()).routes());
    routes.addAll(new HoldingsEndpoint(library.doors(), inventory).routes());
    routes.addAll(new ItemsEndpoint(library.doors(), inventory, library.circulation()).routes());
    return routes;
  }

  TestLibrary library() {
    return library;
  }

  /// The jobs over the same database, as another node has them.
  Jobs jobs() {
    return jobs(library);
  }

  /// Lets everything that was asked for be done.
  void work() {
    int _ = new Chores(jobs().chores()).runAll();
  }

  /// Adds a set and answers its id.
  String set(String content, String more) {
    Caller.Answer added =
        library
            .north()
            .post(
                "/conf/sets",
                """
                {"name":"set %d","type":{"value":"ITEMIZED"},"content":{"value":"%s"}%s}
                """
                    .formatted(++count, content, more));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    return added.at("/id");
  }

  /// A set of the members and its id.
  String setOf(String content, List<String> ids) {
    return set(content, "," + members(ids));
  }

  /// The members of a set as they are sent.
  static String members(List<String> ids) {
    return "\"members\":{\"member\":[%s]}"
        .formatted(
            String.join(",", ids.stream().map(id -> "{\"id\":\"%s\"}".formatted(id)).toList()));
  }

  String title(String name) {
    return title(TestLibrary.NORTH, name);
  }

  String title(InstitutionId institution, String name) {
    Record record =
        Record.of(
            Leader.BOOK,
            DataField.of("020", "  ", "a", isbn(++count)),
            DataField.of("100", "1 ", "a", "Moss, Ada"),
            DataField.of("245", "10", "a", name),
            DataField.of("264", " 1", "c", "1999"));
    return library
        .database()
        .write(
            tx ->
                library.catalogue().addBib(tx, institution, new NewBib(record, false, "test")).id())
        .toString();
  }

  /// Holdings of the title with this 852.
  void holding(String title, DataField location) {
    MmsId bib = MmsId.parse(title).orElseThrow();
    NewHolding holding = new NewHolding(Record.of(Leader.HOLDINGS, location), false, "test");
    library
        .database()
        .change(tx -> library.catalogue().addHolding(tx, TestLibrary.NORTH, bib, holding));
  }

  /// A title with further fields.
  String title(String name, DataField... more) {
    Record record = Record.of(Leader.BOOK, DataField.of("245", "10", "a", name));
    for (DataField field : more) {
      record = record.with(field);
    }
    NewBib bib = new NewBib(record, false, "test");
    return library
        .database()
        .write(tx -> library.catalogue().addBib(tx, TestLibrary.NORTH, bib).id())
        .toString();
  }

  /// Takes a title without inventory out of the catalogue.
  void remove(String title) {
    MmsId id = MmsId.parse(title).orElseThrow();
    Removal removed =
        library
            .database()
            .write(tx -> library.catalogue().removeBib(tx, TestLibrary.NORTH, id, false));
    assertThat(removed).isInstanceOf(Removal.Removed.class);
  }

  /// The last ISBN given to a title.
  String lastIsbn() {
    return isbn(count);
  }

  private static String isbn(int number) {
    String digits = "978%09d".formatted(600_000_000 + number);
    int sum = 0;
    for (int at = 0; at < digits.length(); at++) {
      sum += Character.digit(digits.charAt(at), 10) * (at % 2 == 0 ? 1 : 3);
    }
    return digits + (10 - sum % 10) % 10;
  }

  Book book(String name, String policy) {
    Catalogue catalogue = library.catalogue();
    String bib = title(name);
    String barcode = "BK-" + ++count;
    return library
        .database()
        .write(
            tx -> {
              NewHolding shelf =
                  NewHolding.at(new Shelf("MAIN", "STACKS"), new CallNumber("0", "QK533"), "test");
              var holding =
                  catalogue
                      .addHolding(tx, TestLibrary.NORTH, MmsId.parse(bib).orElseThrow(), shelf)
                      .id();
              ItemDetails details = ItemDetails.of("BOOK", policy);
              var item =
                  catalogue.addItem(
                      tx,
                      TestLibrary.NORTH,
                      holding,
                      new NewItem(barcode, details, ItemState.IN_PLACE, "test"));
              return new LendingLibrary.Book(
                  bib, holding.toString(), item.id().toString(), barcode);
            });
  }

  String user(String lastName) {
    String id = "reader-" + ++count;
    Caller.Answer added =
        library
            .north()
            .post(
                "/users",
                """
                {"primary_id":"%s","record_type":{"value":"PUBLIC"},"last_name":"%s",
                 "first_name":"Ada","account_type":{"value":"INTERNAL"},
                 "status":{"value":"ACTIVE"},"user_group":{"value":"UNDERGRAD"},
                 "user_identifier":[{"id_type":{"value":"BARCODE"},"value":"B-%s"}]}
                """
                    .formatted(id, lastName, id));
    assertThat(added.status()).as(added.body()).isEqualTo(200);
    return id;
  }

  /// An order line of a title, by its number.
  String orderLine(String title) {
    PoLines lines =
        Acquisitions.open(library.database(), library.catalogue(), library.clock()).poLines();
    String number = lines.nextNumber(TestLibrary.NORTH);
    PoLine line =
        new PoLine(
            number,
            PoLineStatus.SENT,
            new OrderTerms(
                PoLineType.PRINTED_BOOK_OT, AcquisitionMethod.PURCHASE, "MAIN", null, null, null),
            new OrderCost(null, BigDecimal.ZERO, true, List.of()),
            new OrderedTitle(title, null, null, null, null, null, null, List.of()),
            MmsId.parse(title(title)).orElseThrow(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            library.clock().instant(),
            library.clock().instant());
    library.database().change(tx -> lines.add(tx, TestLibrary.NORTH, line));
    return number;
  }

  @Override
  public void close() {
    library.close();
  }
}
