package org.consort.api.conf;

import java.util.List;
import org.consort.alma.conf.CircDesk;
import org.consort.alma.conf.CircDeskBuilder;
import org.consort.alma.conf.DeskLocation;
import org.consort.alma.conf.LibraryBuilder;
import org.consort.alma.conf.LocationBuilder;
import org.consort.alma.conf.LocationDesk;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.api.AlmaRequest;
import org.consort.circulation.LendingRegulations;
import org.consort.circulation.LoanPolicies;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Codes;
import org.consort.institution.Desk;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;

/// Tells of libraries, locations and desks in Alma's words.
final class AlmaPremises {
  private final Libraries libraries;
  private final CodeTables codes;
  private final LoanPolicies policies;

  AlmaPremises(Libraries libraries, CodeTables codes, LoanPolicies policies) {
    this.libraries = libraries;
    this.codes = codes;
    this.policies = policies;
  }

  org.consort.alma.conf.Library library(AlmaRequest request, Library library) {
    String path = Paths.library(library.code());
    List<Location> locations = libraries.locations(request.institutionId(), library.code());
    List<Desk> desks = libraries.desks(request.institutionId(), library.code());
    return LibraryBuilder.builder()
        .code(library.code())
        .id(id(request, library.number()))
        .name(library.name())
        .description(library.description())
        .path(Paths.inInstitution(request.institution().code(), library.code()))
        .resourceSharing(library.resourceSharing())
        .campus(Coded.NONE)
        .proxy("")
        .defaultLocation(
            locations.stream()
                .findFirst()
                .map(first -> Coded.of(first.code(), first.name()))
                .orElse(Coded.NONE))
        .numberOfLocations(new Count(locations.size(), request.link(path + "/locations")))
        .numberOfCircDesks(new Count(desks.size(), request.link(path + "/circ-desks")))
        .link(request.link(path))
        .build();
  }

  org.consort.alma.conf.Location location(AlmaRequest request, Location location) {
    return LocationBuilder.builder()
        .code(location.code())
        .id(id(request, location.number()))
        .name(location.name())
        .externalName(location.further().getOrDefault("external_name", location.name()))
        .type(type(request, location))
        .remoteStorage(location.further().getOrDefault("remote_storage", ""))
        .map(location.further().getOrDefault("map", ""))
        .suppressFromPublishing(location.suppressed())
        .fulfillmentUnit(further(location, "fulfillment_unit"))
        .circDesk(
            libraries.desks(request.institutionId(), location.library()).stream()
                .map(desk -> deskOf(request, desk))
                .toList())
        .accessionPlacement(placement(location))
        .callNumberType(scheme(request, location))
        .link(request.link(Paths.location(location.library(), location.code())))
        .build();
  }

  private static String id(AlmaRequest request, long number) {
    return "%d%04d".formatted(number, request.institutionId().suffix());
  }

  private static Coded further(Location location, String name) {
    return Coded.of(location.further().getOrDefault(name, ""));
  }

  private static Coded placement(Location location) {
    Coded code = further(location, "accession_placement");
    return code.equals(Coded.of("none")) ? Coded.of("none", "None") : code;
  }

  private Coded scheme(AlmaRequest request, Location location) {
    String code = location.further().getOrDefault("call_number_type", "");
    return codes
        .description(request.institutionId(), CodeTable.CALL_NUMBER_TYPE, code)
        .map(meaning -> Coded.of(code, meaning))
        .orElse(Coded.of(code));
  }

  CircDesk desk(AlmaRequest request, Desk desk) {
    List<Desk> all = libraries.desks(request.institutionId(), desk.library());
    CircDeskBuilder shown = CircDeskBuilder.builder();
    putServices(request, shown);
    if (desk.hasHoldShelf()) {
      shown.maximumDaysOnHoldShelf(regulations(request).shelfDays());
    }
    return shown
        .code(desk.code())
        .name(desk.name())
        .primary(all.getFirst().code().equals(desk.code()))
        .readingRoomDesk(false)
        .picksFromShelf(true)
        .hoursToReshelve(desk.hoursToReshelve())
        .hasHoldShelf(desk.hasHoldShelf())
        .holdShelfSorting(Coded.NONE)
        .hasHoldShelfProcessing(false)
        .location(
            libraries.locations(request.institutionId(), desk.library()).stream()
                .map(location -> locationOf(request, location))
                .toList())
        .link(request.link(Paths.desk(desk.library(), desk.code())))
        .build();
  }

  // Every desk takes what the institution takes.
  private void putServices(AlmaRequest request, CircDeskBuilder shown) {
    Codes known = codes.of(request.institutionId());
    shown
        .supportsPersonalDelivery(!regulations(request).deliversTo().isEmpty())
        .supportsDigitization(false)
        .acceptCreditCard(known.has(CodeTable.FEE_PAYMENT_METHODS, "CREDIT_CARD"))
        .acceptDebitCard(known.has(CodeTable.FEE_PAYMENT_METHODS, "DEBIT_CARD"))
        .acceptCash(known.has(CodeTable.FEE_PAYMENT_METHODS, "CASH"))
        .acceptOnline(known.has(CodeTable.FEE_PAYMENT_METHODS, "ONLINE"))
        .acceptCheck(known.has(CodeTable.FEE_PAYMENT_METHODS, "CHECK"));
  }

  private LendingRegulations regulations(AlmaRequest request) {
    return policies.regulations(request.institutionId());
  }

  private static LocationDesk deskOf(AlmaRequest request, Desk desk) {
    String link = request.link(Paths.desk(desk.library(), desk.code()));
    return new LocationDesk(desk.code(), desk.name(), link, true, true, true);
  }

  private DeskLocation locationOf(AlmaRequest request, Location location) {
    return new DeskLocation(
        location.code(), location.name(), type(request, location), true, true, true);
  }

  private Coded type(AlmaRequest request, Location location) {
    String code = location.type().name();
    return new Coded(
        code,
        codes.description(request.institutionId(), CodeTable.LOCATION_TYPE, code).orElse(null));
  }
}
