package org.consort.app.house;

import java.util.ArrayList;
import java.util.List;
import org.consort.api.hub.HubApi;
import org.consort.api.oai.OaiEndpoint;
import org.consort.api.oai.OaiErrorPage;
import org.consort.api.openapi.OpenApiEndpoint;
import org.consort.staff.FrontDoor;
import org.consort.staff.StaffSite;
import org.consort.web.Part;
import org.consort.web.Route;

/// Every part of the site: the Alma API, the hub's API, the staff pages, and the front door.
record Entrances(House house, StaffSite staff) implements AutoCloseable {
  static Entrances of(House house) {
    FrontOffice front = house.front();
    StaffSite.Door door =
        new StaffSite.Door(front.accounts(), front.sessions(), front.institutions());
    return new Entrances(house, new StaffSite(door, contents(house), house.clock()));
  }

  private static StaffSite.Contents contents(House house) {
    House.Orders orders = house.orders();
    HubOffice hub = house.hub();
    return new StaffSite.Contents(
        new StaffSite.Orders(orders.ordering(), orders.acquisitions()),
        new StaffSite.Borrowing(hub.requests(), hub.agencies()),
        house.publishing().webhooks());
  }

  private static Part hub(House house) {
    HubOffice hub = house.hub();
    return HubApi.part(
        hub.desk(), hub.requests(), hub.agencies(), house.front().tokens(), hub::look);
  }

  private static Part oai(House house) {
    OaiEndpoint endpoint =
        new OaiEndpoint(house.front().institutions(), house.publishing().harvest(), house.clock());
    return new Part(OaiEndpoint.ROOT, new OaiErrorPage(house.clock()), endpoint.routes());
  }

  List<Part> and(List<Part> more) {
    Part alma = new AlmaEntrance(house).part();
    List<Route> description = new OpenApiEndpoint(alma.routes()).routes();
    List<Part> parts =
        new ArrayList<>(List.of(alma, hub(house), staff.part(), FrontDoor.part(description)));
    parts.add(oai(house));
    parts.add(new AlmaEntrance(house).search());
    parts.addAll(more);
    return parts;
  }

  @Override
  public void close() {
    staff.close();
  }
}
