package org.consort.api.conf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.NoneKept;
import org.consort.base.BadRequest;
import org.consort.base.Reason;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.web.Reply;
import org.consort.web.Route;

/// What Alma configures or would print and Consort has none of: the lists are empty, nothing is
/// found by its id, and nothing can be added.
public final class NoneKeptEndpoint {
  private static final String RELATIONS = "/conf/relations";
  private static final String PRINTOUTS = "/task-lists/printouts";

  private final Doors doors;
  private final Libraries libraries;
  private final NoneKept kept;
  private final NoneKept tasks;

  public NoneKeptEndpoint(Doors doors, Libraries libraries) {
    this.doors = doors;
    this.kept = new NoneKept(doors, Area.CONF);
    this.tasks = new NoneKept(doors, Area.TASK_LISTS);
    this.libraries = libraries;
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(kept.list("/conf/printers", "printers", this::requireLibrary));
    routes.add(missing("GET", "printers", ConfReason.NO_PRINTER));
    routes.add(kept.list("/conf/deposit-profiles", "deposit_profiles"));
    routes.add(missing("GET", "deposit-profiles", ConfReason.NO_DEPOSIT_PROFILE));
    routes.add(kept.list("/conf/md-import-profiles", "import_profiles"));
    routes.add(missing("GET", "md-import-profiles", ConfReason.NO_IMPORT_PROFILE));
    routes.add(missing("POST", "md-import-profiles", ConfReason.NO_IMPORT_PROFILE));
    routes.add(kept.list("/conf/reminders", "reminders", NoneKeptEndpoint::requireReminderQuery));
    routes.addAll(changed("reminders", ConfReason.NO_REMINDER));
    routes.add(kept.list("/conf/license-terms", "license_terms"));
    routes.addAll(changed("license-terms", ConfReason.NO_LICENSE_TERM));
    routes.add(missing("GET", "workflows", ConfReason.NO_WORKFLOW));
    routes.add(missing("POST", "workflows", ConfReason.NO_WORKFLOW));
    routes.addAll(relations());
    routes.addAll(printouts());
    return routes;
  }

  private Route missing(String method, String path, Reason unknown) {
    return kept.missing(method, "/conf/" + path + "/{id}", "id", unknown);
  }

  private List<Route> changed(String path, Reason unknown) {
    return List.of(
        kept.refused("POST", "/conf/" + path, "Adding to " + path),
        missing("GET", path, unknown),
        missing("PUT", path, unknown),
        missing("DELETE", path, unknown));
  }

  private List<Route> printouts() {
    return List.of(
        tasks.list(PRINTOUTS, "printouts"),
        tasks.refused("POST", PRINTOUTS, "Marking printouts"),
        noPrintout("GET"),
        noPrintout("POST"));
  }

  private Route noPrintout(String method) {
    return tasks.missing(
        method, PRINTOUTS + "/{printout_id}", "printout_id", ConfReason.NO_PRINTOUT);
  }

  // Every library takes back what belongs to any other.
  private List<Route> relations() {
    return List.of(
        kept.list(RELATIONS, "relations", this::requireScope),
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
    if (!scope.equalsIgnoreCase("All")) {
      Library _ = Scope.library(request, libraries, "All", scope);
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
}
