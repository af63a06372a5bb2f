package org.consort.api;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.consort.access.ApiKeys;
import org.consort.access.Area;
import org.consort.access.CallBudget;
import org.consort.access.Leniencies;
import org.consort.api.bibs.Codes;
import org.consort.api.bibs.Inventory;
import org.consort.api.users.FrontDesk;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.KnownCodes;
import org.consort.circulation.Circulation;
import org.consort.circulation.Neighbours;
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
import org.consort.institution.Terms;
import org.consort.patrons.Account;
import org.consort.patrons.AccountType;
import org.consort.patrons.Particulars;
import org.consort.patrons.PersonName;
import org.consort.patrons.RecordType;
import org.consort.patrons.UserForm;
import org.consort.patrons.UserStatus;
import org.consort.patrons.Users;
import org.consort.patrons.fees.Fees;
import org.consort.web.Part;
import org.consort.web.Route;
import org.consort.web.Server;

/// A running server over a database of its own, with two institutions set up alike: the libraries,
/// locations, desks and codes of the sandbox. The clock stands at 4 May 2026, 10:00 UTC.
///
/// Nobody and nothing is in it yet: tests add what they need through the departments.
public final class TestLibrary implements AutoCloseable {
  public static final InstitutionId NORTH = new InstitutionId(9001);
  public static final InstitutionId SOUTH = new InstitutionId(9002);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-05-04T10:00:00Z"));
  private final Database database = TestDatabase.open();
  private final Institutions institutions = new Institutions(database, clock);
  private final Libraries libraries = new Libraries(database, clock);
  private final CodeTables codes = new CodeTables(database, clock);
  private final Users users = new Users(database, clock, institutions, codes);
  private final Fees fees = new Fees(database, clock, institutions, users);
  private final Catalogue catalogue = new Catalogue(database, clock);
  private final Circulation circulation =
      new Circulation(
          database, clock, new Neighbours(institutions, libraries, users, fees, catalogue));
  private final ApiKeys keys = new ApiKeys(database, clock);
  private final Leniencies leniencies =
      new Leniencies(database, clock, institutions, Terms.Manner.STRICT);
  private final Doors doors =
      new Doors(
          keys,
          institutions,
          new CallBudget(database, institutions, clock, InstantSource.system()),
          leniencies);
  private final Server server;

  private TestLibrary(Function<TestLibrary, List<Route>> endpoints) {
    setUp(new Institution(NORTH, "01TST_NOR", "North", ZoneId.of("UTC"), null));
    setUp(new Institution(SOUTH, "01TST_SOU", "South", ZoneId.of("UTC"), null));
    Part alma =
        new Part("/almaws/v1", new AlmaErrorPage(clock).counting(doors), endpoints.apply(this));
    server = Server.start("localhost", 0, List.of(alma, new Part("", alma.errors(), List.of())));
  }

  /// @param endpoints the routes to serve below `/almaws/v1`, made from the departments here
  public static TestLibrary open(Function<TestLibrary, List<Route>> endpoints) {
    return new TestLibrary(endpoints);
  }

  public ManualClock clock() {
    return clock;
  }

  public Database database() {
    return database;
  }

  public Institutions institutions() {
    return institutions;
  }

  public Libraries libraries() {
    return libraries;
  }

  public CodeTables codes() {
    return codes;
  }

  public Users users() {
    return users;
  }

  public Fees fees() {
    return fees;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Circulation circulation() {
    return circulation;
  }

  /// Adds a patron of North.
  ///
  /// @return the number they have there
  public long reader(String primaryId) {
    Account account =
        new Account(
            RecordType.PUBLIC,
            AccountType.INTERNAL,
            UserStatus.ACTIVE,
            "UNDERGRAD",
            "",
            null,
            null);
    PersonName name = new PersonName(primaryId, "", "Holm");
    return users
        .add(
            NORTH,
            new UserForm(primaryId, account, name, Particulars.NONE, UserForm.Secrets.NONE, "test"))
        .number();
  }

  /// What the endpoints of users' requests, loans and fees work with.
  public FrontDesk frontDesk() {
    return new FrontDesk(circulation, users, catalogue, libraries, codes);
  }

  /// What the endpoints of titles, holdings and items work with.
  public Inventory inventory() {
    Codes named = new Codes(libraries, codes);
    KnownCodes known = new KnownCodes(libraries, codes);
    return new Inventory(catalogue, new CataloguingDesk(database, catalogue, known), named);
  }

  public ApiKeys keys() {
    return keys;
  }

  public Leniencies leniencies() {
    return leniencies;
  }

  public Doors doors() {
    return doors;
  }

  /// Calls with a key of North that may do everything, in JSON.
  public Caller north() {
    return caller(NORTH, EnumSet.allOf(Area.class), EnumSet.allOf(Area.class));
  }

  /// Calls with a key of South that may do everything, in JSON.
  public Caller south() {
    return caller(SOUTH, EnumSet.allOf(Area.class), EnumSet.allOf(Area.class));
  }

  public Caller caller(InstitutionId institution, Set<Area> mayRead, Set<Area> mayWrite) {
    return callerWithKey(keys.issue(institution, "test", mayRead, mayWrite));
  }

  public Caller callerWithKey(String key) {
    return Caller.json("http://localhost:" + server.port() + "/almaws/v1", key);
  }

  @Override
  public void close() {
    server.close();
    database.close();
  }

  private void setUp(Institution institution) {
    InstitutionId id = institution.id();
    institutions.add(institution);
    addLibraries(id);
    addDesks(id);
    codes.add(id, CodeTable.USER_GROUPS, "UNDERGRAD", "Undergraduate");
    codes.add(id, CodeTable.USER_GROUPS, "FACULTY", "Faculty");
    codes.add(id, CodeTable.USER_GROUPS, "STAFF", "Staff");
    codes.add(id, CodeTable.USER_GROUPS, "DCB_PATRON", "Visiting patron");
    codes.add(id, CodeTable.ITEM_POLICY, "BOOK", "Four weeks");
    codes.add(id, CodeTable.ITEM_POLICY, "SHORT", "One week");
    codes.add(id, CodeTable.ITEM_POLICY, "ILL", "Interlibrary loan");
    codes.add(id, CodeTable.ITEM_POLICY, "REFONLY", "Not loanable");
  }

  private void addLibraries(InstitutionId id) {
    libraries.add(id, new Library("MAIN", "Main Library", "", false));
    libraries.add(id, new Library("SCI", "Science Library", "", false));
    libraries.add(id, new Library("DCB", "Consortial borrowing", "", false));
    libraries.add(id, new Library("RES_SHARE", "Resource sharing", "", true));
    libraries.add(id, new Location("MAIN", "STACKS", "Stacks", LocationType.OPEN, false));
    libraries.add(id, new Location("MAIN", "REF", "Reference", LocationType.OPEN, false));
    libraries.add(id, new Location("MAIN", "REMOTE", "Remote store", LocationType.CLOSED, false));
    libraries.add(id, new Location("SCI", "STACKS", "Stacks", LocationType.OPEN, false));
    libraries.add(id, new Location("DCB", "DCBLOC", "Virtual items", LocationType.CLOSED, true));
  }

  private void addDesks(InstitutionId id) {
    libraries.add(id, new Desk("MAIN", "DEFAULT_CIRC_DESK", "Main desk", true));
    libraries.add(id, new Desk("SCI", "DEFAULT_CIRC_DESK", "Science desk", true));
    libraries.add(id, new Desk("DCB", "DEFAULT_CIRC_DESK", "Virtual desk", false));
  }
}
