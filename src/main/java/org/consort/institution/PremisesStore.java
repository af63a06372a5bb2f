package org.consort.institution;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

final class PremisesStore {
  private PremisesStore() {}

  static void put(Transaction tx, InstitutionId institution, Library library) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO library (institution, code, name, description, resource_sharing, contact)
            VALUES (:institution, :code, :name, :description, :resourceSharing,
                CAST(:kept AS jsonb))
            ON CONFLICT (institution, code)
            DO UPDATE SET name = :name, description = :description,
                resource_sharing = :resourceSharing, contact = CAST(:kept AS jsonb)
            """)
        .bind("institution", institution)
        .bind("kept", StoredJson.write(library.contact()))
        .bindMethods(library)
        .execute();
  }

  static void put(Transaction tx, InstitutionId institution, Location location) {
    write(
        tx,
        institution,
        location,
        """
        DO UPDATE SET name = :name, type = :type, suppressed = :suppressed,
            further = CAST(:kept AS jsonb)
        """);
  }

  /// False when its library has one with its code.
  static boolean insert(Transaction tx, InstitutionId institution, Location location) {
    return write(tx, institution, location, "DO NOTHING") == 1;
  }

  private static int write(
      Transaction tx, InstitutionId institution, Location location, String otherwise) {
    return tx.handle()
        .createUpdate(
            """
            INSERT INTO location (institution, library, code, name, type, suppressed, further)
            VALUES (:institution, :library, :code, :name, :type, :suppressed,
                CAST(:kept AS jsonb))
            ON CONFLICT (institution, library, code)
            """
                + otherwise)
        .bind("institution", institution)
        .bind("kept", StoredJson.write(location.further()))
        .bindMethods(location)
        .execute();
  }

  static void remove(Transaction tx, InstitutionId institution, Location location) {
    tx.handle()
        .createUpdate(
            """
            DELETE FROM location
            WHERE institution = :institution AND library = :library AND code = :code
            """)
        .bind("institution", institution)
        .bind("library", location.library())
        .bind("code", location.code())
        .execute();
  }

  static void put(Transaction tx, InstitutionId institution, Department department) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO department (institution, code, name, description, type, library, details)
            VALUES (:institution, :code, :name, :description, :type, :library,
                CAST(:kept AS jsonb))
            ON CONFLICT (institution, code)
            DO UPDATE SET name = :name, description = :description, type = :type,
                library = :library, details = CAST(:kept AS jsonb)
            """)
        .bind("institution", institution)
        .bind("kept", StoredJson.write(department.details()))
        .bindMethods(department)
        .execute();
  }

  static void put(Transaction tx, InstitutionId institution, Desk desk) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO desk
              (institution, library, code, name, has_hold_shelf, hours_to_reshelve)
            VALUES (:institution, :library, :code, :name, :hasHoldShelf, :hoursToReshelve)
            ON CONFLICT (institution, library, code)
            DO UPDATE SET name = :name, has_hold_shelf = :hasHoldShelf,
                hours_to_reshelve = :hoursToReshelve
            """)
        .bind("institution", institution)
        .bindMethods(desk)
        .execute();
  }

  static Premises premises(Transaction tx, InstitutionId institution) {
    return new Premises(
        all(
            tx,
            institution,
            "SELECT * FROM library WHERE institution = :institution ORDER BY code",
            libraryRow()),
        all(
            tx,
            institution,
            "SELECT * FROM location WHERE institution = :institution ORDER BY library, code",
            locationRow()),
        all(
            tx,
            institution,
            "SELECT * FROM desk WHERE institution = :institution ORDER BY library, code",
            deskRow()),
        all(
            tx,
            institution,
            "SELECT * FROM department WHERE institution = :institution ORDER BY code",
            departmentRow()));
  }

  private static <T> List<T> all(
      Transaction tx, InstitutionId institution, String sql, RowMapper<T> row) {
    return tx.handle().createQuery(sql).bind("institution", institution).map(row).list();
  }

  private static RowMapper<Library> libraryRow() {
    return (row, _) ->
        new Library(
            row.getString("code"),
            row.getString("name"),
            row.getString("description"),
            row.getBoolean("resource_sharing"),
            kept(row.getString("contact"), ContactDetails.NONE),
            row.getLong("number"));
  }

  private static RowMapper<Location> locationRow() {
    return (row, _) ->
        new Location(
            row.getString("library"),
            row.getString("code"),
            row.getString("name"),
            LocationType.valueOf(row.getString("type")),
            row.getBoolean("suppressed"),
            StoredJson.texts(row.getString("further")),
            row.getLong("number"));
  }

  private static RowMapper<Department> departmentRow() {
    return (row, _) ->
        new Department(
            row.getString("code"),
            row.getString("name"),
            row.getString("description"),
            row.getString("type"),
            row.getString("library"),
            kept(row.getString("details"), DepartmentDetails.NONE));
  }

  private static <T> T kept(@Nullable String json, T otherwise) {
    if (json == null) {
      return otherwise;
    }
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) otherwise.getClass();
    return StoredJson.read(type, json);
  }

  private static RowMapper<Desk> deskRow() {
    return (row, _) ->
        new Desk(
            row.getString("library"),
            row.getString("code"),
            row.getString("name"),
            row.getBoolean("has_hold_shelf"),
            row.getInt("hours_to_reshelve"));
  }
}
