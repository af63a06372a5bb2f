package org.consort.app.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.access.Area;
import org.consort.access.KeyHolder;
import org.consort.access.StaffAccount;
import org.consort.access.StaffRole;
import org.consort.access.TokenHolder;
import org.consort.acquisitions.Acquisitions;
import org.consort.app.house.FrontOffice;
import org.consort.app.house.House;
import org.consort.base.InstitutionId;

/// Makes the sandbox's world through the departments' own use cases. What is there already stays as
/// it is, so a start that was cut off is finished by the next.
record World(House house, SandboxSecrets secrets, String baseUrl) {
  void build() {
    FrontOffice front = house.front();
    new Campus(front.institutions(), front.libraries(), front.codes()).build();
    letIn(front);
    List<Title> titles = Titles.read();
    Shelves shelves = new Shelves(house.database(), house.catalogue());
    Treasury treasury = treasury(house.orders().acquisitions());
    for (Place place : Place.LIBRARIES) {
      Cast.join(house.users(), place);
      shelves.fill(place, titles);
      treasury.open(place.id(), house.clock());
      new Profiles(house.orders().profiles(), house.orders().processes()).open(place);
    }
    new Membership(house, secrets, baseUrl).join(titles);
  }

  private void letIn(FrontOffice front) {
    Set<Area> all = EnumSet.allOf(Area.class);
    for (Place place : Place.values()) {
      front.keys().adopt(secrets.key(place), new KeyHolder(place.id(), "sandbox", all, all));
      front
          .keys()
          .adopt(
              secrets.readOnlyKey(place),
              new KeyHolder(place.id(), "sandbox, read only", all, Set.of()));
    }
    front.tokens().adopt(secrets.hubToken(), new TokenHolder("sandbox", Set.of("read", "write")));
    if (front.accounts().find(ReadyFile.STAFF_USER).isEmpty()) {
      front.accounts().add(staffAccount(), secrets.staffPassword());
    }
  }

  private static StaffAccount staffAccount() {
    Set<InstitutionId> everywhere =
        Arrays.stream(Place.values()).map(Place::id).collect(Collectors.toSet());
    return new StaffAccount(
        ReadyFile.STAFF_USER, "Sandbox staff", EnumSet.allOf(StaffRole.class), everywhere);
  }

  private static Treasury treasury(Acquisitions purchasing) {
    return new Treasury(
        purchasing.periods(),
        purchasing.funds(),
        purchasing.currencies(),
        purchasing.vendors(),
        purchasing.reviewRules());
  }
}
