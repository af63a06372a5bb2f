package org.consort.api.conf;

import java.util.List;
import org.consort.access.Area;
import org.consort.alma.conf.CircDesks;
import org.consort.alma.conf.Locations;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.Shelf;
import org.consort.circulation.LoanPolicies;
import org.consort.institution.CodeTables;
import org.consort.institution.Desk;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.web.Reply;
import org.consort.web.Route;

/// Libraries with their locations and desks. The list of libraries is not paged.
public final class LibrariesEndpoint {
  private static final String LIBRARY = "/conf/libraries/{library}";
  private static final String LOCATIONS = LIBRARY + "/locations";
  private static final String DESKS = LIBRARY + "/circ-desks";

  private final Doors doors;
  private final Libraries libraries;
  private final AlmaPremises premises;
  private final CodeTables codes;
  private final Catalogue catalogue;

  public LibrariesEndpoint(
      Doors doors,
      Libraries libraries,
      CodeTables codes,
      Catalogue catalogue,
      LoanPolicies policies) {
    this.doors = doors;
    this.catalogue = catalogue;
    this.libraries = libraries;
    this.codes = codes;
    this.premises = new AlmaPremises(libraries, codes, policies);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/conf/libraries", doors.read(Area.CONF, this::list)),
        Route.get(LIBRARY, doors.read(Area.CONF, this::library)),
        Route.get(LOCATIONS, doors.read(Area.CONF, this::locations)),
        Route.post(LOCATIONS, doors.write(Area.CONF, this::addLocation)),
        Route.get(LOCATIONS + "/{location}", doors.read(Area.CONF, this::location)),
        Route.put(LOCATIONS + "/{location}", doors.write(Area.CONF, this::changeLocation)),
        Route.delete(LOCATIONS + "/{location}", doors.write(Area.CONF, this::removeLocation)),
        Route.get(DESKS, doors.read(Area.CONF, this::desks)),
        Route.get(DESKS + "/{desk}", doors.read(Area.CONF, this::desk)));
  }

  private Reply list(AlmaRequest request) {
    List<org.consort.alma.conf.Library> all =
        libraries.libraries(request.institutionId()).stream()
            .map(library -> premises.library(request, library))
            .toList();
    return request.reply(new org.consort.alma.conf.Libraries(all, all.size()));
  }

  private Reply library(AlmaRequest request) {
    return request.reply(premises.library(request, named(request)));
  }

  private Reply locations(AlmaRequest request) {
    List<org.consort.alma.conf.Location> all =
        libraries.locations(request.institutionId(), named(request).code()).stream()
            .map(location -> premises.location(request, location))
            .toList();
    return request.reply(new Locations(all, all.size()));
  }

  private Reply location(AlmaRequest request) {
    return request.reply(premises.location(request, asked(request)));
  }

  private Location asked(AlmaRequest request) {
    String library = named(request).code();
    String code = request.segment("location");
    return libraries
        .location(request.institutionId(), library, code)
        .orElseThrow(() -> new NotFound(ConfReason.LOCATION_NOT_FOUND.about(code, library)));
  }

  private Reply changeLocation(AlmaRequest request) {
    Location old = asked(request);
    org.consort.alma.conf.Location body = request.body(org.consort.alma.conf.Location.class);
    Location changed = IncomingLocation.changed(old, body, codes.of(request.institutionId()));
    IncomingLocation.refuseUnknownDesks(libraries, request.institutionId(), changed, body);
    libraries.add(request.institutionId(), changed);
    return location(request);
  }

  private Reply removeLocation(AlmaRequest request) {
    Location location = asked(request);
    Shelf shelf = new Shelf(location.library(), location.code());
    if (catalogue.isInUse(request.institutionId(), shelf)) {
      throw new BadRequest(ConfReason.LOCATION_IN_USE.about(shelf.location(), shelf.library()));
    }
    libraries.remove(request.institutionId(), location);
    return request.noContent();
  }

  private Reply addLocation(AlmaRequest request) {
    org.consort.alma.conf.Location body = request.body(org.consort.alma.conf.Location.class);
    Location location =
        IncomingLocation.of(named(request).code(), body, codes.of(request.institutionId()));
    IncomingLocation.refuseUnknownDesks(libraries, request.institutionId(), location, body);
    if (!libraries.addNew(request.institutionId(), location)) {
      throw new BadRequest(ConfReason.LOCATION_EXISTS.about(location.library(), location.code()));
    }
    return request.reply(premises.location(request, kept(request, location)));
  }

  private Location kept(AlmaRequest request, Location added) {
    return libraries.location(request.institutionId(), added.library(), added.code()).orElse(added);
  }

  private Reply desks(AlmaRequest request) {
    Page page = request.page();
    List<Desk> all = libraries.desks(request.institutionId(), named(request).code());
    return request.reply(
        new CircDesks(page.of(all).map(desk -> premises.desk(request, desk)).toList(), all.size()));
  }

  private Reply desk(AlmaRequest request) {
    String library = named(request).code();
    String code = request.segment("desk");
    Desk desk =
        libraries
            .desk(request.institutionId(), library, code)
            .orElseThrow(() -> new NotFound(ConfReason.DESK_NOT_FOUND.about(library, code)));
    return request.reply(premises.desk(request, desk));
  }

  private Library named(AlmaRequest request) {
    String code = request.segment("library");
    return libraries
        .library(request.institutionId(), code)
        .orElseThrow(() -> new NotFound(ConfReason.LIBRARY_NOT_FOUND.about(code)));
  }
}
