package org.consort.circulation;

import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.patrons.User;

/// Words a scan's outcome as Alma does, for clients that read the line.
record ScanSlip(CirculationDesk desk) {
  private static final String LINE =
      "Item's destination is: %s. Request/Process Type: %s. Requester: %s. Requester ID: %s."
          + " Place in Queue: %d";

  private static final String BY_STAFF = "Staff digitization request";

  private static final Map<RequestKind, String> TYPE =
      Map.of(
          RequestKind.HOLD, "Patron physical item request",
          RequestKind.BOOKING, "Booking request",
          RequestKind.DIGITIZATION, "Patron digitization request");

  String line(InstitutionId institution, ScanResult result) {
    Copy copy = Copy.of(result.item());
    return switch (result.decision()) {
      case ScanDecision.KeepForPatron(Hold hold) -> forPatron(institution, "On Hold Shelf", hold);
      case ScanDecision.Digitize(Hold hold) ->
          forPatron(institution, destination(institution, hold), hold);
      case ScanDecision.SendToPatron(Hold hold) ->
          forPatron(institution, destination(institution, hold), hold);
      case ScanDecision.WorkOn(WorkOrder order) ->
          LINE.formatted(
              desk.libraries().departmentName(institution, order.department()),
              order.type(),
              "",
              "",
              0);
      case ScanDecision.Reshelve _ ->
          LINE.formatted("Reshelve to " + locationName(institution, copy), "", "", "", 0);
      case ScanDecision.SendHome _ ->
          LINE.formatted(
              libraryName(institution, copy.library()), "Transit for reshelving", "", "", 1);
    };
  }

  private String forPatron(InstitutionId institution, String destination, Hold hold) {
    Optional<User> requester = desk.users().byNumber(institution, hold.patron());
    return LINE.formatted(
        destination,
        hold.patron() == Hold.LIBRARY ? BY_STAFF : TYPE.get(hold.kind()),
        requester.map(ScanSlip::lastNameFirst).orElse(""),
        requester.map(User::primaryId).orElse(""),
        1);
  }

  private String destination(InstitutionId institution, Hold hold) {
    RequestDetails.Digitization file = hold.details().digitization();
    return file == null
        ? libraryName(institution, hold.pickup().library())
        : desk.libraries().departmentName(institution, file.department());
  }

  private static String lastNameFirst(User user) {
    return user.name().last() + ", " + user.name().first();
  }

  private String libraryName(InstitutionId institution, String code) {
    return desk.libraries().library(institution, code).map(Library::name).orElse(code);
  }

  private String locationName(InstitutionId institution, Copy copy) {
    return desk.libraries()
        .location(institution, copy.library(), copy.location())
        .map(Location::name)
        .orElse(copy.location());
  }
}
