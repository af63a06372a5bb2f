package org.consort.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.InstitutionId;
import org.consort.database.StoredJson;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The tables `opening_hours` and `opening_exception`.
final class CalendarStore {
  private CalendarStore() {}

  private record Weekly(String library, DayOfWeek weekday, Hours hours) {}

  private record Unusual(String library, UnusualDays days) {}

  /// Hours as they are kept: an array of their own would be read back as maps.
  private record Kept(List<Hours> hours) {}

  static void replace(
      Transaction tx, InstitutionId institution, String library, OpeningTimes times) {
    for (String table : List.of("opening_hours", "opening_exception")) {
      tx.handle()
          .createUpdate(
              "DELETE FROM <table> WHERE institution = :institution AND library = :library")
          .define("table", table)
          .bind("institution", institution)
          .bind("library", library)
          .execute();
    }
    insertWeek(tx, institution, library, times.week());
    insertUnusual(tx, institution, library, times.unusual());
  }

  private static void insertWeek(
      Transaction tx, InstitutionId institution, String library, Map<DayOfWeek, List<Hours>> week) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO opening_hours (institution, library, weekday, opens, closes)
                VALUES (:institution, :library, :weekday, :from, :to)
                """);
    week.forEach(
        (weekday, hours) ->
            hours.forEach(
                open ->
                    batch
                        .bind("institution", institution)
                        .bind("library", library)
                        .bind("weekday", weekday.getValue())
                        .bindMethods(open)
                        .add()));
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static void insertUnusual(
      Transaction tx, InstitutionId institution, String library, List<UnusualDays> unusual) {
    PreparedBatch batch =
        tx.handle()
            .prepareBatch(
                """
                INSERT INTO opening_exception
                  (institution, library, first_day, last_day, hours, description)
                VALUES (:institution, :library, :first, :last, :kept::jsonb, :description)
                """);
    for (UnusualDays days : unusual) {
      batch
          .bind("institution", institution)
          .bind("library", library)
          .bind("first", days.first())
          .bind("last", days.last())
          .bind("kept", StoredJson.write(new Kept(days.hours())))
          .bind("description", days.description())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /// By the code of the library; empty for the institution as a whole.
  static Map<String, OpeningTimes> all(Transaction tx, InstitutionId institution) {
    List<Weekly> weekly = weekly(tx, institution);
    List<Unusual> unusual = unusual(tx, institution);
    List<String> libraries =
        Stream.concat(weekly.stream().map(Weekly::library), unusual.stream().map(Unusual::library))
            .distinct()
            .toList();
    Map<String, OpeningTimes> all = new HashMap<>();
    for (String library : libraries) {
      Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
      weekly.stream()
          .filter(row -> row.library().equals(library))
          .forEach(
              row -> week.computeIfAbsent(row.weekday(), _ -> new ArrayList<>()).add(row.hours()));
      all.put(library, new OpeningTimes(week, daysOf(unusual, library)));
    }
    return all;
  }

  private static List<UnusualDays> daysOf(List<Unusual> unusual, String library) {
    return unusual.stream()
        .filter(row -> row.library().equals(library))
        .map(Unusual::days)
        .collect(Collectors.toList());
  }

  private static List<Weekly> weekly(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT library, weekday, opens, closes FROM opening_hours
            WHERE institution = :institution ORDER BY library, weekday, opens
            """)
        .bind("institution", institution)
        .map(
            (row, _) ->
                new Weekly(
                    row.getString("library"),
                    DayOfWeek.of(row.getInt("weekday")),
                    new Hours(
                        row.getObject("opens", LocalTime.class),
                        row.getObject("closes", LocalTime.class))))
        .list();
  }

  private static List<Unusual> unusual(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT library, first_day, last_day, hours, description FROM opening_exception
            WHERE institution = :institution ORDER BY library, first_day, last_day
            """)
        .bind("institution", institution)
        .map((row, _) -> new Unusual(row.getString("library"), days(row)))
        .list();
  }

  private static UnusualDays days(ResultSet row) throws SQLException {
    return new UnusualDays(
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        StoredJson.read(Kept.class, row.getString("hours")).hours(),
        row.getString("description"));
  }
}
