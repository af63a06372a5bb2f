package org.consort.api.openapi;

import static org.consort.api.openapi.Call.delete;
import static org.consort.api.openapi.Call.get;
import static org.consort.api.openapi.Call.post;
import static org.consort.api.openapi.Call.put;
import static org.consort.api.openapi.Parameter.oneOf;
import static org.consort.api.openapi.Parameter.text;

import java.util.List;
import org.consort.alma.conf.CircDesk;
import org.consort.alma.conf.CircDesks;
import org.consort.alma.conf.CodeTable;
import org.consort.alma.conf.CodeTables;
import org.consort.alma.conf.Departments;
import org.consort.alma.conf.General;
import org.consort.alma.conf.IntegrationProfile;
import org.consort.alma.conf.IntegrationProfiles;
import org.consort.alma.conf.Libraries;
import org.consort.alma.conf.Library;
import org.consort.alma.conf.Location;
import org.consort.alma.conf.Locations;
import org.consort.alma.conf.MappingTable;
import org.consort.alma.conf.MappingTables;
import org.consort.alma.conf.OpenDays;
import org.consort.alma.conf.OpenHours;
import org.consort.alma.hooks.HookDeliveries;
import org.consort.api.conf.UsedLeniencies;

/// How an institution is set up.
final class ConfCalls {
  private static final String LIBRARY = "/conf/libraries/{library}";

  private static final String PROFILES = "/conf/integration-profiles";
  private static final Parameter LANGUAGE =
      text("lang", "Two letters; descriptions are in English whatever it says.");
  private static final Parameter SCOPE =
      text("scope", "The code of the institution, or of a library.");
  private static final Parameter[] OPENING = {
    text("from", "The first day, 2026-06-01."), text("to", "The last day.")
  };

  static final List<Call> ALL =
      List.of(
          get("/conf/test", "Try a key's right to read the configuration"),
          post("/conf/test", "Try a key's right to change the configuration"),
          get("/conf/general", "Tell which institution this is").answers(General.class),
          get("/conf/departments", "List departments")
              .with(
                  oneOf("type", "Only those that digitize.", "ALL", "DIGI"),
                  text("library", "The code of the library they belong to."),
                  oneOf("view", "brief leaves out who works there.", "brief"))
              .answers(Departments.class),
          get("/conf/libraries", "List libraries").answers(Libraries.class),
          get(LIBRARY, "Read a library").answers(Library.class),
          get(LIBRARY + "/locations", "List a library's locations").answers(Locations.class),
          post(LIBRARY + "/locations", "Add a location")
              .takes(Location.class)
              .answers(Location.class),
          get(LIBRARY + "/locations/{location}", "Read a location").answers(Location.class),
          put(LIBRARY + "/locations/{location}", "Change a location")
              .takes(Location.class)
              .answers(Location.class),
          delete(LIBRARY + "/locations/{location}", "Remove an empty location"),
          get(LIBRARY + "/circ-desks", "List a library's circulation desks")
              .with(Parameters.page())
              .answers(CircDesks.class),
          get(LIBRARY + "/circ-desks/{desk}", "Read a circulation desk").answers(CircDesk.class),
          get("/conf/code-tables", "List code tables")
              .with(LANGUAGE, SCOPE)
              .answers(CodeTables.class),
          get("/conf/code-tables/{name}", "Read a code table")
              .with(LANGUAGE, SCOPE)
              .answers(CodeTable.class),
          put("/conf/code-tables/{name}", "Swap the rows of a code table")
              .with(LANGUAGE)
              .takes(CodeTable.class)
              .answers(CodeTable.class),
          get(LIBRARY + "/open-hours", "Tell when a library is open")
              .with(OPENING)
              .answers(OpenDays.class),
          get("/conf/open-hours", "Tell when the institution is open")
              .with(OPENING)
              .with(SCOPE)
              .answers(OpenHours.class),
          get(PROFILES, "List integration profiles")
              .with(Parameters.page())
              .with(text("type", "Only those of the type."), text("q", "As in name~listener."))
              .answers(IntegrationProfiles.class),
          post(PROFILES, "Add a listener for webhooks")
              .takes(IntegrationProfile.class)
              .answers(IntegrationProfile.class),
          get(PROFILES + "/{id}", "Read an integration profile").answers(IntegrationProfile.class),
          put(PROFILES + "/{id}", "Swap an integration profile")
              .takes(IntegrationProfile.class)
              .answers(IntegrationProfile.class),
          get(PROFILES + "/{id}/deliveries", "Tell how far messages to a listener got")
              .with(Parameters.page())
              .answers(HookDeliveries.class),
          get("/conf/mapping-tables", "List mapping tables").answers(MappingTables.class),
          get("/conf/mapping-tables/{name}", "Read a mapping table")
              .with(SCOPE)
              .answers(MappingTable.class),
          put("/conf/mapping-tables/{name}", "Refused: staff change the rules of lending")
              .takes(MappingTable.class),
          get("/conf/leniencies", "Tell which odd requests were understood")
              .answers(UsedLeniencies.class));

  private ConfCalls() {}
}
