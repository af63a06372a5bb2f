package org.consort.api.sru;

import java.util.Arrays;
import java.util.Optional;
import org.consort.publishing.SearchReason;
import org.consort.web.Request;

/// The versions answers are given in: never a later one than was asked for, and the latest when
/// nobody asked.
enum SruVersion {
  V1_1("1.1"),
  V1_2("1.2");

  private final String number;

  SruVersion(String number) {
    this.number = number;
  }

  String number() {
    return number;
  }

  /// Whether a record's identifier is told beside it; 1.1 has no place for it.
  boolean hasIdentifiers() {
    return this != V1_1;
  }

  /// @throws org.consort.base.BadRequest with diagnostic 5
  static SruVersion of(Request request) {
    return asked(request).orElseThrow(SearchReason.UNSUPPORTED_VERSION::refusal);
  }

  /// To refuse a request in, whatever it asked for.
  static SruVersion nearest(Request request) {
    return asked(request).orElse(V1_2);
  }

  private static Optional<SruVersion> asked(Request request) {
    String asked = request.query("version").orElse(V1_2.number);
    return Arrays.stream(values()).filter(version -> version.number.equals(asked)).findFirst();
  }
}
