package org.consort.app.house;

import java.util.ArrayList;
import java.util.List;
import org.consort.acquisitions.invoices.Accounting;
import org.consort.acquisitions.invoices.Invoices;
import org.consort.api.AlmaErrorPage;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.api.TestEndpoint;
import org.consort.api.acq.FundCodes;
import org.consort.api.acq.FundWritesEndpoint;
import org.consort.api.acq.FundsEndpoint;
import org.consort.api.acq.InvoiceDesk;
import org.consort.api.acq.InvoiceLinesEndpoint;
import org.consort.api.acq.InvoiceStepsEndpoint;
import org.consort.api.acq.InvoicesEndpoint;
import org.consort.api.acq.LineItems;
import org.consort.api.acq.MoneyEndpoint;
import org.consort.api.acq.PoLineItemsEndpoint;
import org.consort.api.acq.PoLinesEndpoint;
import org.consort.api.acq.ReceivingDesk;
import org.consort.api.acq.UnbilledEndpoint;
import org.consort.api.acq.VendorsEndpoint;
import org.consort.api.bibs.AlmaItems;
import org.consort.api.bibs.BibWritesEndpoint;
import org.consort.api.bibs.BibsEndpoint;
import org.consort.api.bibs.BookingAvailabilityEndpoint;
import org.consort.api.bibs.Codes;
import org.consort.api.bibs.HoldingsEndpoint;
import org.consort.api.bibs.Inventory;
import org.consort.api.bibs.ItemLoansEndpoint;
import org.consort.api.bibs.ItemRequestsEndpoint;
import org.consort.api.bibs.ItemsEndpoint;
import org.consort.api.bibs.PortfoliosEndpoint;
import org.consort.api.bibs.PublicRecords;
import org.consort.api.bibs.RequestedResourcesEndpoint;
import org.consort.api.bibs.ScanInEndpoint;
import org.consort.api.bibs.TitleRequestsEndpoint;
import org.consort.api.bibs.ToldCatalogue;
import org.consort.api.conf.AlmaJobs;
import org.consort.api.conf.CodeTablesEndpoint;
import org.consort.api.conf.GeneralEndpoint;
import org.consort.api.conf.IntegrationProfilesEndpoint;
import org.consort.api.conf.JobsEndpoint;
import org.consort.api.conf.LenienciesEndpoint;
import org.consort.api.conf.LetterKindsEndpoint;
import org.consort.api.conf.LibrariesEndpoint;
import org.consort.api.conf.MappingTablesEndpoint;
import org.consort.api.conf.NoneKeptEndpoint;
import org.consort.api.conf.OpenHoursEndpoint;
import org.consort.api.conf.SetsEndpoint;
import org.consort.api.hooks.HookBodies;
import org.consort.api.sharing.PartnersEndpoint;
import org.consort.api.sru.SruEndpoint;
import org.consort.api.sru.SruErrorPage;
import org.consort.api.users.DirectLoansEndpoint;
import org.consort.api.users.FeeReportEndpoint;
import org.consort.api.users.FeesEndpoint;
import org.consort.api.users.FrontDesk;
import org.consort.api.users.LettersEndpoint;
import org.consort.api.users.LoansEndpoint;
import org.consort.api.users.RequestsEndpoint;
import org.consort.api.users.ToldCirculation;
import org.consort.api.users.UnservedEndpoint;
import org.consort.api.users.UsersEndpoint;
import org.consort.catalogue.CataloguingDesk;
import org.consort.catalogue.KnownCodes;
import org.consort.catalogue.intake.Intake;
import org.consort.web.Part;
import org.consort.web.Route;

/// The Alma API: every endpoint, behind doors that ask for a key.
final class AlmaEntrance {
  private final House house;
  private final FrontOffice front;
  private final Doors doors;
  private final Inventory inventory;

  AlmaEntrance(House house) {
    this.house = house;
    this.front = house.front();
    this.doors = new Doors(front.keys(), front.institutions(), front.budget(), front.leniencies());
    this.inventory =
        new Inventory(
            house.catalogue(),
            new CataloguingDesk(
                house.database(),
                house.catalogue(),
                new KnownCodes(front.libraries(), front.codes())),
            new Codes(front.libraries(), front.codes()));
  }

  Part part() {
    List<Route> routes = new ArrayList<>(new TestEndpoint(doors).routes());
    routes.addAll(bibs());
    routes.addAll(users());
    routes.addAll(acquisitions());
    routes.addAll(configuration());
    return new Part(AlmaRequest.ROOT, new AlmaErrorPage(house.clock()).counting(doors), routes);
  }

  /// The search for other systems, which shows records with this API's own fields.
  Part search() {
    SruEndpoint endpoint =
        new SruEndpoint(
            front.institutions(),
            house.publishing().search(),
            new PublicRecords(inventory),
            house.clock());
    return new Part(SruEndpoint.ROOT, new SruErrorPage(), endpoint.routes());
  }

  /// Writes what webhooks send, in the words of this API.
  HookBodies messages() {
    return new HookBodies(
        front.institutions(),
        front.codes(),
        new ToldCirculation(frontDesk()),
        new ToldCatalogue(new AlmaItems(inventory, house.circulation())),
        new AlmaJobs(house.work().jobs()));
  }

  private List<Route> bibs() {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new BibsEndpoint(doors, inventory, house.circulation()).routes());
    routes.addAll(
        new BibWritesEndpoint(
                doors,
                inventory,
                new Intake(house.orders().processes(), house.clock()),
                house.circulation().withdrawals(inventory.desk()))
            .routes());
    routes.addAll(new HoldingsEndpoint(doors, inventory).routes());
    routes.addAll(new PortfoliosEndpoint(doors, inventory).routes());
    routes.addAll(new ItemsEndpoint(doors, inventory, house.circulation()).routes());
    routes.addAll(new ItemRequestsEndpoint(doors, frontDesk()).routes());
    routes.addAll(new RequestedResourcesEndpoint(doors, frontDesk(), inventory.codes()).routes());
    routes.addAll(new TitleRequestsEndpoint(doors, frontDesk()).routes());
    routes.addAll(new ItemLoansEndpoint(doors, frontDesk()).routes());
    routes.addAll(new ScanInEndpoint(doors, inventory, house.circulation()).routes());
    return routes;
  }

  private List<Route> users() {
    List<Route> routes = new ArrayList<>();
    routes.addAll(new UsersEndpoint(doors, frontDesk(), house.fees()).routes());
    routes.addAll(new RequestsEndpoint(doors, frontDesk()).routes());
    routes.addAll(new UnservedEndpoint(doors, house.users()).routes());
    routes.addAll(new FeesEndpoint(doors, frontDesk(), house.fees()).routes());
    routes.addAll(new LoansEndpoint(doors, frontDesk()).routes());
    routes.addAll(new LettersEndpoint(doors, frontDesk()).routes());
    routes.addAll(new BookingAvailabilityEndpoint(doors, frontDesk(), house.clock()).routes());
    routes.addAll(new DirectLoansEndpoint(doors, frontDesk()).routes());
    return routes;
  }

  private List<Route> acquisitions() {
    House.Orders orders = house.orders();
    LineItems items = new LineItems(house.catalogue(), front.codes());
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new PoLinesEndpoint(
                doors, orders.ordering(), orders.acquisitions(), front.libraries(), items)
            .routes());
    routes.addAll(
        new PoLineItemsEndpoint(
                doors,
                new ReceivingDesk(
                    orders.acquisitions().poLines(),
                    house.catalogue(),
                    new KnownCodes(front.libraries(), front.codes()),
                    front.libraries()),
                new AlmaItems(inventory, house.circulation()),
                house.clock())
            .routes());
    Invoices invoices = new Invoices(house.database(), orders.acquisitions().vendors());
    InvoiceDesk invoiceDesk =
        new InvoiceDesk(
            invoices, orders.acquisitions(), front.libraries(), front.codes(), house.clock());
    routes.addAll(new InvoicesEndpoint(doors, invoiceDesk).routes());
    routes.addAll(new InvoiceLinesEndpoint(doors, invoiceDesk).routes());
    routes.addAll(
        new InvoiceStepsEndpoint(
                doors,
                invoiceDesk,
                new Accounting(house.database(), orders.acquisitions(), house.clock()))
            .routes());
    routes.addAll(new UnbilledEndpoint(doors).routes());
    FundCodes fundCodes = new FundCodes(front.libraries(), front.codes());
    routes.addAll(
        new FundsEndpoint(doors, orders.acquisitions().funds(), fundCodes, house.clock()).routes());
    routes.addAll(new FundWritesEndpoint(doors, orders.acquisitions(), fundCodes).routes());
    routes.addAll(
        new VendorsEndpoint(doors, orders.acquisitions(), front.libraries(), items).routes());
    routes.addAll(new MoneyEndpoint(doors, orders.acquisitions(), house.clock()).routes());
    return routes;
  }

  private List<Route> configuration() {
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new LibrariesEndpoint(
                doors,
                front.libraries(),
                front.codes(),
                house.catalogue(),
                house.circulation().policies())
            .routes());
    routes.addAll(new OpenHoursEndpoint(doors, front.libraries(), house.clock()).routes());
    routes.addAll(new CodeTablesEndpoint(doors, front.libraries(), front.codes()).routes());
    routes.addAll(
        new GeneralEndpoint(doors, front.libraries(), house.users(), front.environment()).routes());
    routes.addAll(
        new IntegrationProfilesEndpoint(
                doors, house.publishing().webhooks(), house.orders().profiles())
            .routes());
    routes.addAll(new LenienciesEndpoint(doors, front.leniencies()).routes());
    routes.addAll(
        new MappingTablesEndpoint(doors, front.libraries(), house.circulation().policies())
            .routes());
    routes.addAll(new LetterKindsEndpoint(doors).routes());
    routes.addAll(new PartnersEndpoint(doors).routes());
    routes.addAll(new NoneKeptEndpoint(doors, front.libraries()).routes());
    routes.addAll(new FeeReportEndpoint(doors, frontDesk(), house.fees(), house.clock()).routes());
    routes.addAll(new SetsEndpoint(doors, house.work().sets(), house.work().jobs()).routes());
    routes.addAll(new JobsEndpoint(doors, house.work().jobs()).routes());
    return routes;
  }

  private FrontDesk frontDesk() {
    return new FrontDesk(
        house.circulation(), house.users(), house.catalogue(), front.libraries(), front.codes());
  }
}
