package org.consort.borrowing.consortium;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consort.database.Transaction;

final class AgencyStore {
  private final String consortium;

  AgencyStore(String consortium) {
    this.consortium = consortium;
  }

  void put(Transaction tx, Agency agency) {
    AgencyRooms rooms = agency.rooms();
    tx.handle()
        .createUpdate(
            """
            INSERT INTO hub_agency VALUES (:consortium, :code, :name, :url, :key, :borrows, :lends,
              :most, :sharing, :virtualLibrary, :virtualLocation, :group, :desk, :policy, :reason,
              :notLent)
            ON CONFLICT (consortium, code) DO UPDATE SET name = excluded.name,
              base_url = excluded.base_url, api_key = excluded.api_key,
              borrows = excluded.borrows, lends = excluded.lends,
              most_requests = excluded.most_requests,
              sharing_library = excluded.sharing_library,
              virtual_library = excluded.virtual_library,
              virtual_location = excluded.virtual_location,
              visitor_group = excluded.visitor_group, desk = excluded.desk,
              virtual_policy = excluded.virtual_policy,
              cancellation_reason = excluded.cancellation_reason, not_lent = excluded.not_lent
            """)
        .bind("consortium", consortium)
        .bind("code", agency.code())
        .bind("name", agency.name())
        .bind("url", agency.baseUrl().toString())
        .bind("key", agency.key())
        .bind("borrows", agency.participation().borrows())
        .bind("lends", agency.participation().lends())
        .bind("most", agency.mostRequests())
        .bind("sharing", rooms.sharingLibrary())
        .bind("virtualLibrary", rooms.stacks().library())
        .bind("virtualLocation", rooms.stacks().location())
        .bind("group", rooms.visitorGroup())
        .bind("desk", rooms.desk())
        .bind("policy", rooms.virtualPolicy())
        .bind("reason", rooms.cancellationReason())
        .bindArray("notLent", String.class, rooms.notLent().toArray())
        .execute();
  }

  void put(Transaction tx, PickupPlace place) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO hub_pickup_place VALUES (:consortium, :agency, :library, :name)
            ON CONFLICT (consortium, agency, library) DO UPDATE SET name = excluded.name
            """)
        .bind("consortium", consortium)
        .bind("agency", place.agency())
        .bind("library", place.library())
        .bind("name", place.name())
        .execute();
  }

  void put(Transaction tx, Mapping mapping) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO hub_mapping VALUES (:consortium, :agency, :kind, :from, :to)
            ON CONFLICT (consortium, agency, kind, code) DO UPDATE SET meaning = excluded.meaning
            """)
        .bind("consortium", consortium)
        .bind("agency", mapping.agency())
        .bind("kind", mapping.kind().name())
        .bind("from", mapping.from())
        .bind("to", mapping.to())
        .execute();
  }

  Optional<Agency> byCode(Transaction tx, String code) {
    return tx.handle()
        .createQuery("SELECT * FROM hub_agency WHERE consortium = :consortium AND code = :code")
        .bind("consortium", consortium)
        .bind("code", code)
        .map((row, _) -> agency(row))
        .findOne();
  }

  List<Agency> all(Transaction tx) {
    return tx.handle()
        .createQuery("SELECT * FROM hub_agency WHERE consortium = :consortium ORDER BY code")
        .bind("consortium", consortium)
        .map((row, _) -> agency(row))
        .list();
  }

  List<PickupPlace> pickupPlaces(Transaction tx) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hub_pickup_place WHERE consortium = :consortium ORDER BY agency, library
            """)
        .bind("consortium", consortium)
        .map(
            (row, _) ->
                new PickupPlace(
                    row.getString("agency"), row.getString("library"), row.getString("name")))
        .list();
  }

  List<Mapping> mappings(Transaction tx) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM hub_mapping WHERE consortium = :consortium ORDER BY agency, kind, code
            """)
        .bind("consortium", consortium)
        .map(
            (row, _) ->
                new Mapping(
                    row.getString("agency"),
                    Mapping.Kind.valueOf(row.getString("kind")),
                    row.getString("code"),
                    row.getString("meaning")))
        .list();
  }

  Optional<String> meaning(Transaction tx, String agency, Mapping.Kind kind, String from) {
    return tx.handle()
        .createQuery(
            """
            SELECT meaning FROM hub_mapping
            WHERE consortium = :consortium AND agency = :agency AND kind = :kind AND code = :code
            """)
        .bind("consortium", consortium)
        .bind("agency", agency)
        .bind("kind", kind.name())
        .bind("code", from)
        .mapTo(String.class)
        .findOne();
  }

  private static Agency agency(ResultSet row) throws SQLException {
    return new Agency(
        row.getString("code"),
        row.getString("name"),
        URI.create(row.getString("base_url")),
        row.getString("api_key"),
        new Agency.Participation(row.getBoolean("borrows"), row.getBoolean("lends")),
        row.getInt("most_requests"),
        new AgencyRooms(
            row.getString("sharing_library"),
            new AgencyRooms.Stacks(
                row.getString("virtual_library"), row.getString("virtual_location")),
            row.getString("visitor_group"),
            row.getString("desk"),
            row.getString("virtual_policy"),
            row.getString("cancellation_reason"),
            Set.of((String[]) row.getArray("not_lent").getArray())));
  }
}
