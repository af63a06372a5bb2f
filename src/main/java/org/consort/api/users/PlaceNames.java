package org.consort.api.users;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.institution.Desk;
import org.consort.institution.Libraries;
import org.consort.institution.Library;

/// What the institution, its libraries and their desks are called.
///
/// @param names of the institution and the libraries by their code, of a desk by its library's and
///   its own
record PlaceNames(Map<List<String>, String> names) {
  static final PlaceNames UNKNOWN = new PlaceNames(Map.of());

  static PlaceNames of(AlmaRequest request, Libraries libraries) {
    Map<List<String>, String> names = new HashMap<>();
    names.put(List.of(request.institution().code()), request.institution().name());
    for (Library library : libraries.libraries(request.institutionId())) {
      names.put(List.of(library.code()), library.name());
      for (Desk desk : libraries.desks(request.institutionId(), library.code())) {
        names.put(List.of(library.code(), desk.code()), desk.name());
      }
    }
    return new PlaceNames(names);
  }

  /// A library, or the institution.
  Coded scope(String code) {
    return new Coded(code, names.get(List.of(code)));
  }

  /// A desk of the library, or whatever else it is.
  Coded within(String library, String code) {
    return new Coded(code, names.get(List.of(library, code)));
  }
}
