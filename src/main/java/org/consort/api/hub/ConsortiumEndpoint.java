package org.consort.api.hub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.consort.borrowing.consortium.Agencies;
import org.consort.borrowing.consortium.Agency;
import org.consort.borrowing.consortium.Mapping;
import org.consort.borrowing.consortium.PickupPlace;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// Who takes part, where things are picked up, and what codes mean. Keys are never told.
final class ConsortiumEndpoint {
  private final TokenDoor door;
  private final Agencies agencies;

  ConsortiumEndpoint(TokenDoor door, Agencies agencies) {
    this.door = door;
    this.agencies = agencies;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/agencies", door.read(this::agencies)),
        Route.get("/pickup-locations", door.read(this::pickupPlaces)),
        Route.get("/mappings", door.read(this::mappings)));
  }

  private Reply agencies(Request request) {
    return listed("agencies", agencies.all().stream().map(ConsortiumEndpoint::shape).toList());
  }

  private Reply pickupPlaces(Request request) {
    return listed(
        "pickupLocations",
        agencies.pickupPlaces().stream().map(ConsortiumEndpoint::shape).toList());
  }

  private Reply mappings(Request request) {
    return listed("mappings", agencies.mappings().stream().map(ConsortiumEndpoint::shape).toList());
  }

  private static Map<String, @Nullable Object> shape(Agency agency) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("code", agency.code());
    shape.put("name", agency.name());
    shape.put("baseUrl", agency.baseUrl().toString());
    shape.put("borrows", agency.participation().borrows());
    shape.put("lends", agency.participation().lends());
    return shape;
  }

  private static Map<String, @Nullable Object> shape(PickupPlace place) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("agency", place.agency());
    shape.put("library", place.library());
    shape.put("name", place.name());
    return shape;
  }

  private static Map<String, @Nullable Object> shape(Mapping mapping) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("agency", mapping.agency());
    shape.put("kind", mapping.kind().name());
    shape.put("from", mapping.from());
    shape.put("to", mapping.to());
    return shape;
  }

  private static Reply listed(String name, List<Map<String, @Nullable Object>> entries) {
    return Reply.of(200, "application/json", Json.write(Map.of(name, entries)));
  }
}
