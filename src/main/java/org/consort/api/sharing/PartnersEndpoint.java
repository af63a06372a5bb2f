package org.consort.api.sharing;

import java.util.List;
import java.util.Set;
import org.consort.access.Area;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.api.NoneKept;
import org.consort.base.BadRequest;
import org.consort.web.Route;

/// Partners and what they ask for: the lists are empty, nobody is found, and nothing can be added.
public final class PartnersEndpoint {
  private static final String PARTNERS = "/partners";
  private static final String PARTNER = PARTNERS + "/{partner_code}";
  private static final String LENDING = PARTNER + "/lending-requests";
  private static final String TASKS = "/task-lists/rs/lending-requests";

  private static final String MARKS = "mark_reported, mark_printed";

  private final NoneKept partners;
  private final NoneKept tasks;

  public PartnersEndpoint(Doors doors) {
    this.partners = new NoneKept(doors, Area.PARTNERS);
    this.tasks = new NoneKept(doors, Area.TASK_LISTS);
  }

  public List<Route> routes() {
    return List.of(
        partners.list(PARTNERS, "partners"),
        partners.refused("POST", PARTNERS, "Adding a partner"),
        noPartner("GET", PARTNER),
        noPartner("PUT", PARTNER),
        noPartner("DELETE", PARTNER),
        noPartner("POST", LENDING),
        noPartner("GET", LENDING + "/{request_id}"),
        noPartner("POST", LENDING + "/{request_id}"),
        noPartner("DELETE", LENDING + "/{request_id}"),
        tasks.list(TASKS, "user_resource_sharing_requests", PartnersEndpoint::requireLibrary),
        tasks.refused(
            "POST", TASKS, "Marking lending requests", PartnersEndpoint::requireOperation));
  }

  private Route noPartner(String method, String pattern) {
    return partners.missing(method, pattern, "partner_code", SharingReason.NO_SUCH_PARTNER);
  }

  private static void requireOperation(AlmaRequest request) {
    String operation = request.mandatory("op", MARKS);
    if (!Set.of(MARKS.split(", ")).contains(operation)) {
      throw new BadRequest(ApiReason.FIELD_NOT_VALID.about("op", operation, MARKS));
    }
    requireLibrary(request);
  }

  private static void requireLibrary(AlmaRequest request) {
    String _ = request.mandatory("library", "the code of a library");
  }
}
