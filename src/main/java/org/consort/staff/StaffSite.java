package org.consort.staff;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.consort.access.StaffAccounts;
import org.consort.access.StaffSessions;
import org.consort.staff.frame.Assets;
import org.consort.staff.frame.LiveStream;
import org.consort.staff.frame.Pages;
import org.consort.staff.frame.Reception;
import org.consort.staff.frame.StaffPaths;
import org.consort.staff.frame.Wording;
import org.consort.web.Part;
import org.consort.web.Route;

/// All staff pages, below `/staff`. Close it before the server, so that open streams end.
public final class StaffSite implements AutoCloseable {
  /// Who may come in.
  public record Door(StaffAccounts accounts, StaffSessions sessions) {}

  private final LiveStream live = new LiveStream();
  private final Door door;
  private final InstantSource clock;
  private final ZoneId zone;

  /// @param zone what local time is on pages that belong to no single institution
  public StaffSite(Door door, InstantSource clock, ZoneId zone) {
    this.door = door;
    this.clock = clock;
    this.zone = zone;
  }

  public Part part() {
    Assets assets = Assets.load();
    Pages pages = new Pages(assets, new Wording(clock, zone));
    Reception reception = new Reception(door.sessions());
    List<Route> routes = new ArrayList<>();
    routes.add(assets.route());
    routes.addAll(new SignInPage(door.accounts(), door.sessions(), pages).routes(reception));
    return new Part(StaffPaths.PREFIX, new StaffErrorPage(pages, reception), routes);
  }

  @Override
  public void close() {
    live.close();
  }
}
