package org.consort.api.conf;

import java.util.List;
import org.consort.access.Area;
import org.consort.alma.conf.Departments;
import org.consort.alma.conf.General;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.institution.Institution;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The institution itself, and its departments, of which there are none yet.
public final class GeneralEndpoint {
  private static final String ENVIRONMENT = "production";

  private final Doors doors;

  public GeneralEndpoint(Doors doors) {
    this.doors = doors;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/conf/general", doors.read(Area.CONF, GeneralEndpoint::general)),
        Route.get("/conf/departments", doors.read(Area.CONF, GeneralEndpoint::departments)));
  }

  private static Reply general(AlmaRequest request) {
    Institution institution = request.institution();
    return request.reply(
        new General(
            Coded.of(institution.code(), institution.name()), request.http().base(), ENVIRONMENT));
  }

  private static Reply departments(AlmaRequest request) {
    return request.reply(new Departments(List.of(), 0));
  }
}
