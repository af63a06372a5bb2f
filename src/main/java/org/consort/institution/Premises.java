package org.consort.institution;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All libraries, locations, desks and departments of one institution, each list in the order of
/// its codes.
record Premises(
    List<Library> libraries,
    List<Location> locations,
    List<Desk> desks,
    List<Department> departments) {
  List<Location> locationsOf(String library) {
    return locations.stream().filter(l -> l.library().equals(library)).toList();
  }

  List<Desk> desksOf(String library) {
    return desks.stream().filter(d -> d.library().equals(library)).toList();
  }

  static <T> Optional<T> first(List<T> all, Predicate<T> wanted) {
    return all.stream().filter(wanted).findFirst();
  }
}
