package org.consort.app.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consort.app.house.House;
import org.consort.borrowing.consortium.Agencies;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.consortium.Agency.Participation;
import org.consort.borrowing.consortium.AgencyRooms;
import org.consort.borrowing.consortium.AgencyRooms.Stacks;
import org.consort.borrowing.consortium.Mapping;
import org.consort.borrowing.consortium.Mapping.Kind;
import org.consort.borrowing.consortium.PickupPlace;
import org.consort.catalogue.Candidate;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;
import org.consort.union.UnionHolding;

/// Makes the three libraries members of the consortium and tells it what they hold. Joining again,
/// at another address, replaces what was known.
record Membership(House house, SandboxSecrets secrets, String baseUrl) {
  private static final AgencyRooms ROOMS =
      new AgencyRooms(
          "DCB",
          new Stacks("DCB", "DCBLOC"),
          "DCB_PATRON",
          Campus.DESK,
          "ILL",
          "CannotBeFulfilled",
          Set.of("REFONLY"));

  /// What the libraries' user groups are called in the consortium.
  private static final Map<String, String> GROUPS =
      Map.of("UNDERGRAD", "STUDENT", "FACULTY", "TEACHER", "STAFF", "STAFF");

  void join(List<Title> titles) {
    Agencies agencies = house.hub().agencies();
    for (Place place : Place.LIBRARIES) {
      agencies.put(
          new Agency(
              place.name(),
              place.fullName(),
              URI.create(baseUrl),
              secrets.key(place),
              Participation.FULL,
              0,
              ROOMS));
      agencies.put(new PickupPlace(place.name(), "MAIN", place.fullName() + ", Main Library"));
      agencies.put(new PickupPlace(place.name(), "SCI", place.fullName() + ", Science Library"));
      GROUPS.forEach(
          (local, common) ->
              agencies.put(new Mapping(place.name(), Kind.GROUP_TO_COMMON, local, common)));
      house.hub().union().noteAll(holdings(place, titles));
    }
  }

  /// The titles a library has items of, under the numbers its catalogue gave them.
  private List<UnionHolding> holdings(Place place, List<Title> titles) {
    Map<MatchKey, Title> byKey = new HashMap<>();
    for (Title title : titles) {
      if (title.form().hasItems() && title.heldBy(place.name()).isPresent()) {
        title.isbn().ifPresent(isbn -> byKey.put(new MatchKey(KeyKind.ISBN, isbn), title));
      }
    }
    List<UnionHolding> holdings = new ArrayList<>();
    for (Candidate candidate : house.catalogue().candidates(place.id(), byKey.keySet())) {
      candidate.hits().stream()
          .map(byKey::get)
          .forEach(title -> holdings.add(holding(place, candidate, title)));
    }
    return holdings;
  }

  private static UnionHolding holding(Place place, Candidate candidate, Title title) {
    String author = title.heading().author();
    return new UnionHolding(
        place.name(),
        candidate.id().toString(),
        title.number(),
        title.heading().title(),
        author == null ? "" : author);
  }
}
