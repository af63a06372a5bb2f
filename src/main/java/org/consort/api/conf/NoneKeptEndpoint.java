package org.consort.api.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.api.AlmaHandler;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.NotFound;
import org.consort.base.Reason;
import org.consort.institution.Libraries;
import org.consort.web.Reply;
import org.consort.web.Route;

/// What Alma configures and Consort has none of: the lists are empty, nothing is found by its id,
/// and nothing can be added.
public final class NoneKeptEndpoint {
  private static final String RELATIONS = "/conf/relations";

  private final Doors doors;
  private final Libraries libraries;

  public NoneKeptEndpoint(Doors doors, Libraries libraries) {
    this.doors = doors;
    this.libraries = libraries;
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.addAll(kept("printers", "printers", this::requireLibrary));
    routes.add(one("/conf/printers/{id}", ConfReason.NO_PRINTER));
    routes.addAll(kept("deposit-profiles", "deposit_profiles", _ -> {}));
    routes.add(one("/conf/deposit-profiles/{id}", ConfReason.NO_DEPOSIT_PROFILE));
    routes.addAll(kept("md-import-profiles", "import_profiles", _ -> {}));
    routes.add(one("/conf/md-import-profiles/{id}", ConfReason.NO_IMPORT_PROFILE));
    routes.add(run("/conf/md-import-profiles/{id}", ConfReason.NO_IMPORT_PROFILE));
    routes.addAll(kept("reminders", "reminders", NoneKeptEndpoint::requireReminderQuery));
    routes.addAll(changed("reminders", ConfReason.NO_REMINDER));
    routes.addAll(kept("license-terms", "license_terms", _ -> {}));
    routes.addAll(changed("license-terms", ConfReason.NO_LICENSE_TERM));
    routes.add(one("/conf/workflows/{id}", ConfReason.NO_WORKFLOW));
    routes.add(run("/conf/workflows/{id}", ConfReason.NO_WORKFLOW));
    routes.addAll(relations());
    return routes;
  }

  private List<Route> kept(String path, String list, Consumer<AlmaRequest> check) {
    return List.of(
        Route.get(
            "/conf/" + path,
            doors.read(
                Area.CONF,
                request -> {
                  check.accept(request);
                  request.page();
                  return request.none(list);
                })));
  }

  private Route one(String pattern, Reason unknown) {
    return Route.get(pattern, doors.read(Area.CONF, missing(unknown)));
  }

  private Route run(String pattern, Reason unknown) {
    return Route.post(pattern, doors.write(Area.CONF, missing(unknown)));
  }

  private List<Route> changed(String path, Reason unknown) {
    String one = "/conf/" + path + "/{id}";
    return List.of(
        Route.post("/conf/" + path, doors.write(Area.CONF, refused("Adding to " + path))),
        one(one, unknown),
        Route.put(one, doors.write(Area.CONF, missing(unknown))),
        Route.delete(one, doors.write(Area.CONF, missing(unknown))));
  }

  // Every library takes back what belongs to any other.
  private List<Route> relations() {
    return List.of(
        Route.get(
            RELATIONS,
            doors.read(
                Area.CONF,
                request -> {
                  requireScope(request);
                  return request.none("relations");
                })),
        Route.put(RELATIONS, doors.write(Area.CONF, this::changeRelations)),
        Route.delete(RELATIONS, doors.write(Area.CONF, this::changeRelations)));
  }

  private Reply changeRelations(AlmaRequest request) {
    requireScope(request);
    throw new BadRequest(ApiReason.NOT_SUPPORTED.about("Changing relations"));
  }

  private void requireScope(AlmaRequest request) {
    String scope =
        request
            .query("scope")
            .orElseThrow(
                () ->
                    new BadRequest(
                        ApiReason.NO_PARAMETER.about("scope", "All, or the code of a library")));
    if (!scope.equalsIgnoreCase("All") && !isLibrary(request, scope)) {
      throw new BadRequest(ApiReason.INVALID.about("scope", scope));
    }
  }

  private void requireLibrary(AlmaRequest request) {
    Optional<String> library = request.query("library");
    library
        .filter(code -> !code.equalsIgnoreCase("ALL") && !isLibrary(request, code))
        .ifPresent(
            code -> {
              throw new BadRequest(ConfReason.NO_SUCH_LIBRARY.about(code));
            });
  }

  private boolean isLibrary(AlmaRequest request, String code) {
    return libraries.library(request.institutionId(), code).isPresent();
  }

  private static void requireReminderQuery(AlmaRequest request) {
    request.date("from");
    request.date("to");
    request.descending();
    requireAmong(request, "order_by", "type", "status", "reminder_date");
    requireAmong(request, "entity_type", "BIB_MMS");
  }

  private static void requireAmong(AlmaRequest request, String parameter, String... valid) {
    request
        .query(parameter)
        .filter(sent -> Stream.of(valid).noneMatch(sent::equalsIgnoreCase))
        .ifPresent(
            sent -> {
              throw new BadRequest(
                  ApiReason.NOT_AMONG.about(parameter, sent, String.join(", ", valid)));
            });
  }

  private static AlmaHandler missing(Reason unknown) {
    return request -> {
      throw new NotFound(unknown.about(request.segment("id")));
    };
  }

  private static AlmaHandler refused(String what) {
    return _ -> {
      throw new BadRequest(ApiReason.NOT_SUPPORTED.about(what));
    };
  }
}
