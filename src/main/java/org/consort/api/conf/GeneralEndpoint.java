package org.consort.api.conf;

import java.util.List;
import org.consort.access.Area;
import org.consort.alma.conf.Departments;
import org.consort.alma.conf.General;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.institution.Department;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.patrons.Users;
import org.consort.web.Reply;
import org.consort.web.Route;

/// The institution itself, and its departments.
public final class GeneralEndpoint {
  private final Doors doors;
  private final Libraries libraries;
  private final AlmaDepartments departments;
  private final Environment environment;

  public GeneralEndpoint(Doors doors, Libraries libraries, Users users, Environment environment) {
    this.doors = doors;
    this.libraries = libraries;
    this.departments = new AlmaDepartments(libraries, users);
    this.environment = environment;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/conf/general", doors.read(Area.CONF, this::general)),
        Route.get("/conf/departments", doors.read(Area.CONF, this::departments)));
  }

  private Reply general(AlmaRequest request) {
    Institution institution = request.institution();
    return request.reply(
        new General(
            Coded.of(institution.code(), institution.name()),
            request.http().base(),
            environment.code()));
  }

  private Reply departments(AlmaRequest request) {
    boolean digitizing = request.query("type").filter("DIGI"::equals).isPresent();
    String library = request.query("library").orElse("");
    List<Department> wanted =
        libraries.departments(request.institutionId()).stream()
            .filter(department -> !digitizing || department.type().startsWith("DIGI"))
            .filter(department -> library.isEmpty() || department.library().equals(library))
            .toList();
    boolean brief = request.query("view").filter("brief"::equals).isPresent();
    return request.reply(
        new Departments(
            brief ? departments.brief(request, wanted) : departments.full(request, wanted),
            wanted.size()));
  }
}
