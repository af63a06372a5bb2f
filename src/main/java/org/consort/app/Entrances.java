package org.consort.app;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.consort.api.AlmaErrorPage;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.api.Quota;
import org.consort.api.TestEndpoint;
import org.consort.staff.FrontDoor;
import org.consort.staff.StaffSite;
import org.consort.web.Part;
import org.consort.web.Route;

/// Every part of the site: the Alma API, the hub's API, the staff pages, and the front door.
record Entrances(House house, StaffSite staff) implements AutoCloseable {
  private static final int CALLS_PER_DAY = 1_000_000;

  static Entrances of(House house) {
    FrontOffice front = house.front();
    StaffSite.Door door = new StaffSite.Door(front.accounts(), front.sessions());
    return new Entrances(
        house, new StaffSite(door, contents(house), house.clock(), ZoneOffset.UTC));
  }

  private static StaffSite.Contents contents(House house) {
    House.Orders orders = house.orders();
    HubOffice hub = house.hub();
    return new StaffSite.Contents(
        new StaffSite.Orders(
            orders.ordering(), orders.acquisitions(), house.front().institutions()),
        new StaffSite.Borrowing(hub.requests(), hub.agencies()));
  }

  List<Part> and(List<Part> more) {
    List<Part> parts = new ArrayList<>(List.of(alma(), staff.part(), FrontDoor.part()));
    parts.addAll(more);
    return parts;
  }

  private Part alma() {
    FrontOffice front = house.front();
    Doors doors =
        new Doors(front.keys(), front.institutions(), new Quota(house.clock(), CALLS_PER_DAY));
    List<Route> routes = new ArrayList<>();
    routes.addAll(new TestEndpoint(doors).routes());
    return new Part(AlmaRequest.ROOT, new AlmaErrorPage(house.clock()), routes);
  }

  @Override
  public void close() {
    staff.close();
  }
}
