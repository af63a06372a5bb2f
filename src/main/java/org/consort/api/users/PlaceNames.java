package org.consort.api.users;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.institution.Desk;
import org.consort.institution.Institution;
import org.consort.institution.Libraries;
import org.consort.institution.Library;

/// What an institution, its libraries and their desks are called. A code that is gone stands
/// without a name.
///
/// @param scopes names a library, or the institution, by its code
/// @param desks names a desk by the codes of its library and its own
record PlaceNames(
    Function<String, Optional<String>> scopes, BiFunction<String, String, Optional<String>> desks) {
  static final PlaceNames UNKNOWN =
      new PlaceNames(_ -> Optional.empty(), (_, _) -> Optional.empty());

  static PlaceNames of(AlmaRequest request, Libraries libraries) {
    Institution here = request.institution();
    return new PlaceNames(
        code ->
            here.code().equals(code)
                ? Optional.of(here.name())
                : libraries.library(here.id(), code).map(Library::name),
        (library, desk) -> libraries.desk(here.id(), library, desk).map(Desk::name));
  }

  Coded scope(String code) {
    return new Coded(code, scopes.apply(code).orElse(null));
  }

  /// A desk of the library, or whatever else it is.
  Coded within(String library, String code) {
    return new Coded(code, desks.apply(library, code).orElse(null));
  }
}
