package org.consort.api.acq;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.NewFund;
import org.consort.acquisitions.ReviewRule;
import org.consort.acquisitions.Vendor;
import org.consort.acquisitions.invoices.Accounting;
import org.consort.acquisitions.invoices.Invoices;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.api.bibs.AlmaItems;
import org.consort.api.bibs.Codes;
import org.consort.api.bibs.Inventory;
import org.consort.api.conf.CodeTablesEndpoint;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.KnownCodes;
import org.consort.circulation.Circulation;
import org.consort.circulation.Neighbours;
import org.consort.ordering.IntegrationProfile;
import org.consort.ordering.IntegrationProfiles;
import org.consort.ordering.Ordering;
import org.consort.ordering.Refusal;
import org.consort.web.Route;

/// A running library that takes orders, with the sandbox's funds, vendors and profiles at North.
final class OrderApi implements AutoCloseable {
  private static final Currency USD = Currency.getInstance("USD");
  private static final InstitutionId NORTH = TestLibrary.NORTH;

  private final TestLibrary library = TestLibrary.open(OrderApi::routes);

  OrderApi() {
    Catalogue catalogue = new Catalogue(library.database(), library.clock());
    Acquisitions acquisitions = Acquisitions.open(library.database(), catalogue, library.clock());
    addMoney(acquisitions);
    acquisitions
        .vendors()
        .add(
            NORTH,
            new Vendor(
                "HARB",
                "Harbour Books",
                true,
                List.of(new Vendor.Account("HARB-FIRM", "Firm", BigDecimal.ZERO, USD))));
    IntegrationProfiles profiles = new IntegrationProfiles(library.database());
    profiles.add(NORTH, IntegrationProfile.plain("DEFAULT", "Default").asDefault());
    profiles.add(
        NORTH, IntegrationProfile.plain("STRICT", "Strict").refusing(EnumSet.allOf(Refusal.class)));
  }

  TestLibrary library() {
    return library;
  }

  Caller vendor() {
    return library.north();
  }

  int rows(String table) {
    return library
        .database()
        .read(
            tx ->
                tx.handle()
                    .createQuery("SELECT count(*) FROM " + table)
                    .mapTo(Integer.class)
                    .one());
  }

  @Override
  public void close() {
    library.close();
  }

  private static List<Route> routes(TestLibrary library) {
    Catalogue catalogue = library.catalogue();
    Acquisitions acquisitions =
        Acquisitions.open(
            library.database(),
            catalogue,
            library.circulation().withdrawals(cataloguing(library, catalogue)),
            library.circulation().shelving(cataloguing(library, catalogue)),
            library.clock());
    FundCodes fundCodes = new FundCodes(library.libraries(), library.codes());
    Ordering ordering =
        new Ordering(
            library.database(),
            library.libraries(),
            library.codes(),
            catalogue,
            acquisitions,
            library.clock());
    InvoiceDesk invoiceDesk =
        new InvoiceDesk(
            new Invoices(library.database(), acquisitions.vendors()),
            acquisitions,
            library.libraries(),
            library.codes(),
            library.clock());
    return Stream.of(
            new PoLinesEndpoint(
                    library.doors(),
                    ordering,
                    acquisitions,
                    library.libraries(),
                    new LineItems(catalogue, library.codes()))
                .routes(),
            new PoLineItemsEndpoint(
                    library.doors(),
                    new ReceivingDesk(
                        acquisitions.poLines(),
                        catalogue,
                        new KnownCodes(library.libraries(), library.codes()),
                        library.libraries()),
                    items(library, catalogue),
                    library.clock())
                .routes(),
            new InvoicesEndpoint(library.doors(), invoiceDesk).routes(),
            new InvoiceLinesEndpoint(library.doors(), invoiceDesk).routes(),
            new InvoiceStepsEndpoint(
                    library.doors(),
                    invoiceDesk,
                    new Accounting(library.database(), acquisitions, library.clock()))
                .routes(),
            new UnbilledEndpoint(library.doors()).routes(),
            new FundsEndpoint(library.doors(), acquisitions.funds(), fundCodes, library.clock())
                .routes(),
            new FundWritesEndpoint(library.doors(), acquisitions, fundCodes).routes(),
            new VendorsEndpoint(
                    library.doors(),
                    acquisitions,
                    library.libraries(),
                    new LineItems(catalogue, library.codes()))
                .routes(),
            new MoneyEndpoint(library.doors(), acquisitions, library.clock()).routes(),
            new CodeTablesEndpoint(library.doors(), library.libraries(), library.codes()).routes())
        .flatMap(List::stream)
        .toList();
  }

  private static AlmaItems items(TestLibrary library, Catalogue catalogue) {
    Codes codes = new Codes(library.libraries(), library.codes());
    Neighbours neighbours =
        new Neighbours(
            library.institutions(),
            library.libraries(),
            library.users(),
            library.fees(),
            catalogue);
    return new AlmaItems(
        new Inventory(catalogue, cataloguing(library, catalogue), codes),
        new Circulation(library.database(), library.clock(), neighbours));
  }

  private static CataloguingDesk cataloguing(TestLibrary library, Catalogue catalogue) {
    KnownCodes known = new KnownCodes(library.libraries(), library.codes());
    return new CataloguingDesk(library.database(), catalogue, known);
  }

  private static void addMoney(Acquisitions acquisitions) {
    acquisitions
        .periods()
        .add(
            NORTH,
            new FiscalPeriod("2026", "2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    NewFund ledger = NewFund.ledger("MONO-2026", "Monographs", "2026", USD);
    List.of(
            ledger,
            ledger.allocated("HIST-2026", "History"),
            ledger.allocated("EMPTY-2026", "Empty"))
        .forEach(fund -> acquisitions.funds().add(NORTH, fund));
    acquisitions.funds().allocate(NORTH, "HIST-2026", usd("10000"));
    acquisitions.reviewRules().add(NORTH, new ReviewRule("dear", usd("500")));
  }

  private static Money usd(String amount) {
    return new Money(new BigDecimal(amount), USD);
  }
}
