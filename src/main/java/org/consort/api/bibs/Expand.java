package org.consort.api.bibs;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.api.AlmaRequest;

/// Reads the comma list `expand=p_avail,e_avail`.
final class Expand {
  private Expand() {}

  static Set<String> of(AlmaRequest request) {
    return request.query("expand").stream()
        .flatMap(list -> Stream.of(list.split(",")))
        .map(String::strip)
        .collect(Collectors.toSet());
  }
}
