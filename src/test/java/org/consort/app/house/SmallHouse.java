package org.consort.app.house;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consort.access.Area;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.NewFund;
import org.consort.acquisitions.Vendor;
import org.consort.api.Caller;
import org.consort.api.conf.Environment;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.Money;
import org.consort.catalogue.intake.ProcessSetting;
import org.consort.catalogue.intake.TaskSetting;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.CodeTable;
import org.consort.institution.Desk;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.consort.institution.Terms;
import org.consort.ordering.IntegrationProfile;
import org.consort.publishing.Destinations;
import org.consort.publishing.PublishingSettings;
import org.consort.web.Part;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;
import org.consort.web.Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole Alma API over a small institution that has a little of everything. No time passes and
/// no recurring work runs: only calls change anything.
final class SmallHouse implements AutoCloseable {
  private static final InstitutionId ID = new InstitutionId(9001);
  private static final Currency USD = Currency.getInstance("USD");

  private final Database database = TestDatabase.open();
  private final House house =
      House.open(
          database,
          new ManualClock(Instant.parse("2026-05-04T10:00:00Z")),
          new Program.Customs(
              PublishingSettings.with(Destinations.AND_LOOPBACK),
              Terms.Manner.STRICT,
              Environment.PRODUCTION));
  private final Entrances entrances = Entrances.of(house);
  private final String key;
  private final String token;
  private final Server server;

  SmallHouse() {
    house
        .front()
        .institutions()
        .add(new Institution(ID, "01TST_NOR", "North", ZoneId.of("UTC"), null));
    addLibraries(house.front().libraries());
    house.front().codes().add(ID, CodeTable.USER_GROUPS, "UNDERGRAD", "Undergraduate");
    house.front().codes().add(ID, CodeTable.ITEM_POLICY, "BOOK", "Four weeks");
    addMoney();
    house
        .orders()
        .processes()
        .put(ID, "NOTE", new ProcessSetting("Note", List.of(TaskSetting.rules("note", NOTE))));
    Set<Area> all = EnumSet.allOf(Area.class);
    this.key = house.front().keys().issue(ID, "test", all, all);
    this.token = house.front().tokens().issue("test", Set.of("read", "write"));
    Part listener =
        new Part(
            "/listener",
            (_, trouble) -> Reply.of(400, "text/plain", trouble.toString()),
            List.of(Route.get("/", SmallHouse::answered)));
    this.server = Server.start("localhost", 0, entrances.and(List.of(listener)));
  }

  private static final String NOTE =
      "rule \"note\" when TRUE then addField \"590.{ , }.a.Checked\" end";

  // What a listener for webhooks answers when it is tried.
  private static Reply answered(Request request) {
    return Reply.of(
        200,
        "application/json",
        "{\"challenge\":\"" + request.query("challenge").orElse("") + "\"}");
  }

  Database database() {
    return database;
  }

  String root() {
    return "http://localhost:" + server.port();
  }

  String key() {
    return key;
  }

  Caller caller(String format) {
    return new Caller(
        root() + "/almaws/v1",
        Map.of("Authorization", "apikey " + key, "Accept", format, "Content-Type", format));
  }

  /// The description of the API, as programs read it.
  JsonNode description() throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root() + "/openapi.json")).build();
    return JsonMapper.builder()
        .build()
        .readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
  }

  /// For the hub's own API.
  String token() {
    return token;
  }

  @Override
  public void close() {
    server.close();
    entrances.close();
    database.close();
  }

  private static void addLibraries(Libraries libraries) {
    libraries.add(ID, new Library("MAIN", "Main Library", "", false));
    libraries.add(ID, new Library("SCI", "Science Library", "", false));
    libraries.add(ID, new Location("MAIN", "STACKS", "Stacks", LocationType.OPEN, false));
    libraries.add(ID, new Location("MAIN", "REF", "Reference", LocationType.OPEN, false));
    libraries.add(ID, new Location("SCI", "STACKS", "Stacks", LocationType.OPEN, false));
    libraries.add(ID, new Desk("MAIN", "DESK", "Main desk", true));
    libraries.add(ID, new Desk("SCI", "DESK", "Science desk", true));
  }

  private void addMoney() {
    LocalDate first = LocalDate.of(2026, 1, 1);
    LocalDate last = LocalDate.of(2026, 12, 31);
    var acquisitions = house.orders().acquisitions();
    acquisitions.periods().add(ID, new FiscalPeriod("2026", "2026", first, last));
    NewFund ledger = NewFund.ledger("MONO", "Monographs", "2026", USD);
    acquisitions.funds().add(ID, ledger);
    acquisitions.funds().add(ID, ledger.allocated("HIST", "History"));
    acquisitions.funds().allocate(ID, "HIST", new Money(new BigDecimal("1000000"), USD));
    Vendor.Account account = new Vendor.Account("HARB-FIRM", "Firm", BigDecimal.ZERO, USD);
    acquisitions.vendors().add(ID, new Vendor("HARB", "Harbour", true, List.of(account)));
    house.orders().profiles().add(ID, IntegrationProfile.plain("DEFAULT", "Default").asDefault());
  }
}
