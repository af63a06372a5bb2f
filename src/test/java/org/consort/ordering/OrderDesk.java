package org.consort.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.NewFund;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.Rates;
import org.consort.acquisitions.ReviewRule;
import org.consort.acquisitions.Vendor;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.MmsId;
import org.consort.base.Money;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Holding;
import org.consort.catalogue.NewBib;
import org.consort.catalogue.NewHolding;
import org.consort.catalogue.NewPortfolio;
import org.consort.catalogue.Shelf;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.catalogue.intake.ProcessSetting;
import org.consort.catalogue.intake.TaskSetting;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchMethod;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// A library with money, vendors and profiles, and an empty catalogue, on the 1st of June 2026.
final class OrderDesk implements AutoCloseable {
  static final Currency USD = Currency.getInstance("USD");
  static final Currency EUR = Currency.getInstance("EUR");
  static final Currency GBP = Currency.getInstance("GBP");

  final ManualClock clock = new ManualClock(Instant.parse("2026-06-01T10:00:00Z"));
  final Database database = TestDatabase.open();
  final Institution institution =
      new Institution(
          new InstitutionId(9001), "01TST_NOR", "North", ZoneId.of("Europe/Berlin"), null);
  final Catalogue catalogue = new Catalogue(database, clock);
  final Acquisitions acquisitions = Acquisitions.open(database, catalogue, clock);
  final IntegrationProfiles profiles = new IntegrationProfiles(database);
  final NormalizationProcesses processes = new NormalizationProcesses(database, clock);
  final Ordering ordering;

  OrderDesk() {
    new Institutions(database, clock).add(institution);
    Libraries libraries = new Libraries(database, clock);
    CodeTables tables = new CodeTables(database, clock);
    libraries.add(id(), new Library("MAIN", "Main Library", "", false));
    libraries.add(id(), new Location("MAIN", "STACKS", "Stacks", LocationType.OPEN, false));
    libraries.add(id(), new Location("MAIN", "REF", "Reference", LocationType.OPEN, false));
    libraries.add(id(), new Library("SCI", "Science Library", "", false));
    tables.add(id(), CodeTable.ITEM_POLICY, "BOOK", "Book");
    addMoney();
    addVendors();
    addProfiles();
    ordering = new Ordering(database, libraries, tables, catalogue, acquisitions, clock);
  }

  InstitutionId id() {
    return institution.id();
  }

  Outcome place(OrderForm form) {
    return ordering.place(institution, form.order(), form.call());
  }

  PoLine placed(OrderForm form) {
    Outcome outcome = place(form);
    if (outcome instanceof Outcome.Placed placed) {
      return acquisitions.poLines().get(id(), placed.line().number());
    }
    throw new AssertionError("not placed: " + outcome);
  }

  Fund fund(String code) {
    return acquisitions.funds().find(id(), code).orElseThrow();
  }

  String available(String code) {
    return fund(code).balance().available().toString();
  }

  MmsId bib(String... isbnFields) {
    Record record = Record.of(Leader.BOOK, DataField.of("245", "00", "a", "A title that is there"));
    for (int i = 0; i + 1 < isbnFields.length; i += 2) {
      record = record.with(DataField.of("020", "  ", isbnFields[i], isbnFields[i + 1]));
    }
    Record complete = record;
    return database.write(
        tx -> catalogue.addBib(tx, id(), new NewBib(complete, false, "test")).id());
  }

  Holding hold(MmsId bib) {
    return database.write(
        tx ->
            catalogue.addHolding(
                tx,
                id(),
                bib,
                NewHolding.at(new Shelf("MAIN", "STACKS"), CallNumber.NONE, "test")));
  }

  void giveAccess(MmsId bib) {
    database.change(
        tx ->
            catalogue.addPortfolio(
                tx,
                id(),
                bib,
                new NewPortfolio("https://books.example", "", "", true, "", "test")));
  }

  int rows(String table) {
    return database.read(
        tx -> tx.handle().createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
  }

  @Override
  public void close() {
    database.close();
  }

  private void addMoney() {
    acquisitions
        .periods()
        .add(
            id(),
            new FiscalPeriod("2026", "2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    NewFund ledger = NewFund.ledger("MONO-2026", "Monographs", "2026", USD);
    NewFund books = ledger.summary("BOOKS", "Books");
    List.of(
            ledger,
            books,
            books.allocated("HIST-2026", "History"),
            books.allocated("GEN-2026", "General"),
            books.allocated("EMPTY-2026", "Empty"),
            books.allocated("OLD-2020", "Old").with(Fund.Status.INACTIVE))
        .forEach(fund -> acquisitions.funds().add(id(), fund));
    acquisitions.funds().allocate(id(), "HIST-2026", usd("10000"));
    acquisitions.funds().allocate(id(), "GEN-2026", usd("2500"));
    acquisitions
        .currencies()
        .setRate(id(), new Rates.Rate(EUR, USD, new BigDecimal("1.10")), LocalDate.of(2026, 1, 1));
    acquisitions
        .currencies()
        .setRate(id(), new Rates.Rate(GBP, USD, new BigDecimal("1.25")), LocalDate.of(2026, 1, 1));
    acquisitions.reviewRules().add(id(), new ReviewRule("dear", usd("500")));
  }

  private void addVendors() {
    acquisitions
        .vendors()
        .add(
            id(),
            new Vendor(
                "HARB",
                "Harbour Books",
                true,
                List.of(
                    new Vendor.Account("HARB-FIRM", "Firm orders", BigDecimal.ZERO, USD),
                    new Vendor.Account("HARB-E", "E-books", BigDecimal.ZERO, USD))));
    acquisitions
        .vendors()
        .add(
            id(),
            new Vendor(
                "NORD",
                "Nordlicht",
                true,
                List.of(new Vendor.Account("NORD-1", "All", BigDecimal.TEN, EUR))));
  }

  private void addProfiles() {
    processes.put(
        id(),
        "NOTE",
        new ProcessSetting(
            "Note of GOBI",
            List.of(
                TaskSetting.rules(
                    "note",
                    """
                    rule "note" when TRUE then addField "590.{ , }.a.Ordered through GOBI" end
                    """))));
    profiles.add(id(), IntegrationProfile.plain("DEFAULT", "Default").asDefault());
    profiles.add(
        id(), IntegrationProfile.plain("STRICT", "Strict").refusing(EnumSet.allOf(Refusal.class)));
    profiles.add(
        id(),
        IntegrationProfile.plain("GOBI", "GOBI")
            .ofSystem("GOBI")
            .matching(
                MatchChoice.of(MatchMethod.OTHER_NUMBERS),
                MatchChoice.of(MatchMethod.OTHER_NUMBERS))
            .preparing(Preparation.USUAL.with("NOTE")));
  }

  static Money usd(String amount) {
    return new Money(new BigDecimal(amount), USD);
  }
}
