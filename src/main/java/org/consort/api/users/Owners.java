package org.consort.api.users;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.institution.Libraries;

/// Who may own a fee: the libraries of the institution, and the institution itself.
record Owners(Map<String, String> names) {
  static Owners of(AlmaRequest request, Libraries libraries) {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(request.institution().code(), request.institution().name());
    libraries.libraries(request.institutionId()).forEach(l -> names.put(l.code(), l.name()));
    return new Owners(names);
  }

  boolean has(String code) {
    return names.containsKey(code);
  }

  List<String> codes() {
    return new ArrayList<>(names.keySet());
  }

  Coded coded(String code) {
    return new Coded(code, Optional.ofNullable(names.get(code)).orElse(code));
  }
}
