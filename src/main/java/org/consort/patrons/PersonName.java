package org.consort.patrons;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A person's official name; each part may be empty.
public record PersonName(String first, String middle, String last) {
  /// `Ada B. Okafor`.
  public String full() {
    return Stream.of(first, middle, last)
        .filter(p -> !p.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
