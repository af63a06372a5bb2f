package org.consort.institution;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.RecentCopies;
import org.consort.database.Transaction;

/// The libraries of each institution with their locations, desks and departments. Codes are
/// compared with case. Look-ups read a copy that may be a few seconds old; look up before opening a
/// transaction.
public final class Libraries {
  private final Database database;
  private final RecentCopies<InstitutionId, Premises> copies;
  private final Calendars calendars;

  public Libraries(Database database, InstantSource clock) {
    this.database = database;
    this.copies =
        new RecentCopies<>(
            clock, id -> Optional.of(database.read(tx -> PremisesStore.premises(tx, id))));
    this.calendars = new Calendars(database, clock);
  }

  /// When they are open.
  public Calendars calendars() {
    return calendars;
  }

  /// Adds it, or replaces the one with its code.
  public void add(InstitutionId institution, Library library) {
    change(institution, tx -> PremisesStore.put(tx, institution, library));
  }

  /// Adds it to the library it names, or replaces the one with its code there.
  public void add(InstitutionId institution, Location location) {
    change(institution, tx -> PremisesStore.put(tx, institution, location));
  }

  /// Adds it to the library it names; false when that has one with its code.
  public boolean addNew(InstitutionId institution, Location location) {
    boolean added = database.write(tx -> PremisesStore.insert(tx, institution, location));
    copies.drop(institution);
    return added;
  }

  /// Adds it to the library it names, or replaces the one with its code there.
  public void add(InstitutionId institution, Desk desk) {
    change(institution, tx -> PremisesStore.put(tx, institution, desk));
  }

  /// Adds it to the library it names, or replaces the one with its code.
  public void add(InstitutionId institution, Department department) {
    change(institution, tx -> PremisesStore.put(tx, institution, department));
  }

  /// Takes it away. That nothing is kept there any more is for the caller to know.
  public void remove(InstitutionId institution, Location location) {
    change(institution, tx -> PremisesStore.remove(tx, institution, location));
  }

  public List<Department> departments(InstitutionId institution) {
    return premises(institution).departments();
  }

  public Optional<Department> department(InstitutionId institution, String code) {
    return departments(institution).stream()
        .filter(department -> department.code().equals(code))
        .findFirst();
  }

  /// The code itself where no department has it.
  public String departmentName(InstitutionId institution, String code) {
    return department(institution, code).map(Department::name).orElse(code);
  }

  public List<Library> libraries(InstitutionId institution) {
    return premises(institution).libraries();
  }

  public Optional<Library> library(InstitutionId institution, String code) {
    return Premises.first(premises(institution).libraries(), l -> l.code().equals(code));
  }

  public List<Location> locations(InstitutionId institution, String library) {
    return premises(institution).locationsOf(library);
  }

  public Optional<Location> location(InstitutionId institution, String library, String code) {
    return Premises.first(locations(institution, library), l -> l.code().equals(code));
  }

  public List<Desk> desks(InstitutionId institution, String library) {
    return premises(institution).desksOf(library);
  }

  public Optional<Desk> desk(InstitutionId institution, String library, String code) {
    return Premises.first(desks(institution, library), d -> d.code().equals(code));
  }

  private Premises premises(InstitutionId institution) {
    return copies.find(institution).orElseThrow();
  }

  private void change(InstitutionId institution, Consumer<Transaction> work) {
    database.change(work);
    copies.drop(institution);
  }
}
