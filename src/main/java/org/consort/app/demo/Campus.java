package org.consort.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.consort.base.InstitutionId;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.ContactDetails;
import org.consort.institution.Department;
import org.consort.institution.DepartmentDetails;
import org.consort.institution.Desk;
import org.consort.institution.Hours;
import org.consort.institution.Institutions;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.consort.institution.OpeningTimes;
import org.consort.institution.UnusualDays;

/// Sets up the institutions with their libraries, locations, desks and codes. Doing it again
/// changes nothing.
record Campus(Institutions institutions, Libraries libraries, CodeTables codes) {
  static final String DESK = "DEFAULT_CIRC_DESK";

  private static final Map<CodeTable, Map<String, String>> CODES =
      Map.of(
          CodeTable.USER_GROUPS,
          Map.of(
              "UNDERGRAD", "Undergraduate student",
              "FACULTY", "Faculty",
              "STAFF", "Staff",
              "DCB_PATRON", "Patron of a partner library"),
          CodeTable.ITEM_POLICY,
          Map.of(
              "BOOK", "Book, four weeks",
              "SHORT", "Short loan, one week",
              "ILL", "Interlibrary loan",
              "REFONLY", "Use in the library only"),
          CodeTable.PHYSICAL_MATERIAL_TYPE,
          Map.of("BOOK", "Book", "DVD", "DVD", "ISSUE", "Issue", "CD", "Compact disc"),
          CodeTable.USER_IDENTIFIER_TYPES,
          Map.of("BARCODE", "Barcode", "INST_ID", "Institution ID"),
          CodeTable.USER_BLOCK_DESCRIPTION,
          Map.of(Cast.BLOCK, "Books not returned"));

  private static final List<Hours> WEEKDAY = List.of(Hours.of("08:00", "20:00"));

  private static final OpeningTimes OPEN =
      new OpeningTimes(
          Map.of(
              DayOfWeek.MONDAY, WEEKDAY,
              DayOfWeek.TUESDAY, WEEKDAY,
              DayOfWeek.WEDNESDAY, WEEKDAY,
              DayOfWeek.THURSDAY, WEEKDAY,
              DayOfWeek.FRIDAY, WEEKDAY,
              DayOfWeek.SATURDAY, List.of(Hours.of("10:00", "16:00"))),
          List.of(
              UnusualDays.closed(
                  LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 27), "Christmas"),
              UnusualDays.closed(
                  LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 1), "New Year's Day")));

  void build() {
    for (Place place : Place.values()) {
      institutions.add(place.institution());
    }
    Place.LIBRARIES.forEach(this::furnish);
  }

  private static ContactDetails reached(Place place, String mailbox) {
    return new ContactDetails(
        List.of(place.fullName(), "1 Library Square"),
        "Samplemere",
        "1000 AA",
        "NLD",
        "%s@%s.example".formatted(mailbox, place.small()),
        "");
  }

  private void furnish(Place place) {
    InstitutionId at = place.id();
    CODES.forEach(
        (table, rows) -> rows.forEach((code, meaning) -> codes.add(at, table, code, meaning)));
    libraries.add(at, new Library("MAIN", "Main Library", "", false).at(reached(place, "library")));
    libraries.add(at, new Library("SCI", "Science Library", "", false));
    libraries.add(at, new Library("DCB", "Direct borrowing", "Stands for everywhere else", false));
    libraries.add(at, new Library("RES_SHARE", "Resource Sharing Library", "", true));
    libraries.add(
        at,
        new Department("ACQ", "Acquisitions", "", "ACQ_DEPT", "MAIN")
            .with(
                new DepartmentDetails(
                    3, List.of(place.small() + "-eli"), DESK, reached(place, "acquisitions"))));
    libraries.add(at, new Location("MAIN", "STACKS", "Stacks", LocationType.OPEN, false));
    libraries.add(at, new Location("MAIN", "REF", "Reference", LocationType.OPEN, false));
    libraries.add(at, new Location("MAIN", "REMOTE", "Closed stacks", LocationType.CLOSED, false));
    libraries.add(at, new Location("SCI", "STACKS", "Stacks", LocationType.OPEN, false));
    libraries.add(at, new Location("DCB", "DCBLOC", "Partners' items", LocationType.OPEN, true));
    libraries.calendars().set(at, OPEN);
    libraries.add(at, new Desk("MAIN", DESK, "Main desk", true));
    libraries.add(at, new Desk("SCI", DESK, "Science desk", true));
    libraries.add(at, new Desk("DCB", DESK, "Borrowing desk", false));
  }
}
