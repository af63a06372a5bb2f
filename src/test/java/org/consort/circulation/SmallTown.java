package org.consort.circulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.ManualClock;
import org.consort.base.MmsId;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.ItemDetails;
import org.consort.catalogue.ItemState;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewItem;
import org.consort.catalogue.Shelf;
import org.consort.catalogue.TitledItem;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Desk;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.patrons.Account;
import org.consort.patrons.AccountType;
import org.consort.patrons.Block;
import org.consort.patrons.Origin;
import org.consort.patrons.Particulars;
import org.consort.patrons.PersonName;
import org.consort.patrons.Privileges;
import org.consort.patrons.RecordType;
import org.consort.patrons.Segment;
import org.consort.patrons.User;
import org.consort.patrons.UserForm;
import org.consort.patrons.UserStatus;
import org.consort.patrons.Users;
import org.consort.patrons.fees.Fees;
import org.jspecify.annotations.Nullable;

/// One institution with two libraries, a library outside and a resource sharing library, its clock
/// moved by hand. Loans and holds start from nothing.
final class SmallTown implements AutoCloseable {
  static final InstitutionId TOWN = new InstitutionId(9001);
  static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
  static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
  static final String DESK = "DEFAULT_CIRC_DESK";

  final Database database = TestDatabase.open();
  final ManualClock clock = new ManualClock(START);
  final Institutions institutions = new Institutions(database, clock);
  final Libraries libraries = new Libraries(database, clock);
  final CodeTables codes = new CodeTables(database, clock);
  final Users users = new Users(database, clock, institutions, codes);
  final Fees fees = new Fees(database, clock, institutions, users);
  final Catalogue catalogue = new Catalogue(database, clock);
  final Circulation circulation =
      new Circulation(
          database, clock, new Neighbours(institutions, libraries, users, fees, catalogue));

  private int readers;

  SmallTown() {
    institutions.add(new Institution(TOWN, "01TOWN", "Small Town", ZONE, null));
    library("MAIN", "STACKS", true);
    library("SCI", "STACKS", true);
    library("DCB", "DCBLOC", false);
    libraries.add(TOWN, new Library("RES_SHARE", "Resource sharing", "", true));
    for (String group : List.of("UNDERGRAD", "DCB_PATRON")) {
      codes.add(TOWN, CodeTable.USER_GROUPS, group, group);
    }
  }

  private void library(String code, String location, boolean holdShelf) {
    libraries.add(TOWN, new Library(code, code + " library", "", false));
    libraries.add(TOWN, new Location(code, location, code + " stacks", LocationType.OPEN, false));
    libraries.add(TOWN, new Desk(code, DESK, code + " desk", holdShelf));
  }

  /// A patron like no other.
  long reader() {
    return patron("reader-" + ++readers);
  }

  long patron(String name) {
    return patron(name, UserStatus.ACTIVE, null, Particulars.NONE);
  }

  long blockedPatron(String name) {
    Block block =
        new Block(
            new Block.Kind("GENERAL", "01-GLOBAL"),
            "",
            true,
            null,
            "",
            Origin.UNKNOWN,
            Segment.INTERNAL);
    Privileges blocked = new Privileges(List.of(), List.of(block), List.of(), List.of(), false);
    return patron(name, UserStatus.ACTIVE, null, Particulars.NONE.with(blocked));
  }

  long expiredPatron(String name) {
    return patron(name, UserStatus.ACTIVE, LocalDate.of(2020, 1, 1), Particulars.NONE);
  }

  private long patron(
      String name, UserStatus status, @Nullable LocalDate expiry, Particulars particulars) {
    Account account =
        new Account(RecordType.PUBLIC, AccountType.INTERNAL, status, "UNDERGRAD", "", expiry, null);
    PersonName fullName = new PersonName(name, "", "Example");
    return users
        .add(
            TOWN, new UserForm(name, account, fullName, particulars, UserForm.Secrets.NONE, "test"))
        .number();
  }

  MmsId title() {
    Record record =
        Record.of(
            Leader.BOOK,
            DataField.of("100", "1 ", "a", "Somebody"),
            DataField.of("245", "10", "a", "A book"));
    return database.write(tx -> catalogue.addBib(tx, TOWN, new NewBib(record, false, "test")).id());
  }

  HoldingId holding(MmsId bib, String library) {
    NewHolding holding =
        NewHolding.at(
            new Shelf(library, library.equals("DCB") ? "DCBLOC" : "STACKS"),
            CallNumber.NONE,
            "test");
    return database.write(tx -> catalogue.addHolding(tx, TOWN, bib, holding).id());
  }

  ItemId item(HoldingId holding, String policy) {
    return database.write(
        tx ->
            catalogue
                .addItem(
                    tx,
                    TOWN,
                    holding,
                    new NewItem(null, ItemDetails.of("BOOK", policy), ItemState.IN_PLACE, "test"))
                .id());
  }

  /// Puts an item, on its shelf, under another policy.
  void changePolicy(ItemId item, String policy) {
    NewItem changed = new NewItem(null, ItemDetails.of("BOOK", policy), ItemState.IN_PLACE, "test");
    database.change(tx -> catalogue.replaceItem(tx, TOWN, item, changed));
  }

  /// An item at home in the main library.
  ItemId book() {
    return item(holding(title(), "MAIN"), "BOOK");
  }

  ItemState state(ItemId item) {
    return catalogue.item(TOWN, item).orElseThrow().state();
  }

  boolean isAwaitingReshelving(ItemId item) {
    return circulation.isAwaitingReshelving(catalogue.item(TOWN, item).orElseThrow());
  }

  HoldOutcome place(long patron, ItemId item, String library) {
    return circulation
        .requests()
        .place(TOWN, new NewHold(patron, new Wanted.OneItem(item), PickupPlace.library(library)));
  }

  Hold placed(long patron, ItemId item, String library) {
    return ((HoldOutcome.Placed) place(patron, item, library)).hold();
  }

  Hold placed(long patron, MmsId title, String library) {
    NewHold wish = new NewHold(patron, new Wanted.AnyCopy(title), PickupPlace.library(library));
    return ((HoldOutcome.Placed) circulation.requests().place(TOWN, wish)).hold();
  }

  LoanOutcome lend(long patron, ItemId item) {
    NewLoan.Counter counter = new NewLoan.Counter("MAIN", DESK);
    return circulation.loans().lend(TOWN, new NewLoan(user(patron), found(item), counter));
  }

  User user(long patron) {
    return users.byNumber(TOWN, patron).orElseThrow();
  }

  TitledItem found(ItemId item) {
    return catalogue.titledItem(TOWN, item).orElseThrow();
  }

  Loan lent(long patron, ItemId item) {
    return ((LoanOutcome.Lent) lend(patron, item)).loan();
  }

  ScanIn.Scanned scan(ItemId item, String library) {
    return circulation.scanIn().scan(TOWN, new ScanIn.Scan(found(item), library, DESK));
  }

  Hold now(Hold hold) {
    return circulation.requests().active(TOWN, hold.id()).orElseThrow();
  }

  boolean isOpen(Hold hold) {
    return circulation.requests().active(TOWN, hold.id()).isPresent();
  }

  void daysPass(int days) {
    clock.passes(Duration.ofDays(days));
  }

  @Override
  public void close() {
    database.close();
  }
}
