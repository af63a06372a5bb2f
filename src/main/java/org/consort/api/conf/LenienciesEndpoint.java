package org.consort.api.conf;

import java.util.List;
import org.consort.access.Area;
import org.consort.access.Leniencies;
import org.consort.access.LeniencyUse;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Our own `GET /conf/leniencies`: whether odd requests are understood as they were meant, and how
/// often each kind was.
public final class LenienciesEndpoint {
  private final Doors doors;
  private final Leniencies leniencies;

  public LenienciesEndpoint(Doors doors, Leniencies leniencies) {
    this.doors = doors;
    this.leniencies = leniencies;
  }

  public List<Route> routes() {
    return List.of(Route.get("/conf/leniencies", doors.read(Area.CONF, this::list)));
  }

  private Reply list(AlmaRequest request) {
    List<UsedLeniency> used =
        leniencies.uses(request.institutionId()).stream()
            .map(LenienciesEndpoint::document)
            .toList();
    return request.reply(
        new UsedLeniencies(used, used.size(), leniencies.manner(request.institutionId()).name()));
  }

  private static UsedLeniency document(LeniencyUse use) {
    return new UsedLeniency(
        use.kind().name(),
        use.kind().meaning(),
        Long.toString(use.uses()),
        use.first(),
        use.last(),
        use.lastKey());
  }
}
