package org.consort.api.conf;

import org.consort.api.PathSegment;

/// Where libraries, locations, desks and users are found below the API's root.
final class Paths {
  private Paths() {}

  static String library(String code) {
    return "/conf/libraries/" + PathSegment.of(code);
  }

  static String location(String library, String code) {
    return library(library) + "/locations/" + PathSegment.of(code);
  }

  static String desk(String library, String code) {
    return library(library) + "/circ-desks/" + PathSegment.of(code);
  }

  static String user(String primaryId) {
    return "/users/" + PathSegment.of(primaryId);
  }

  /// Alma's path of a library: customer, institution, library, as in `01CON.01CON_NOR.MAIN`.
  static String inInstitution(String institution, String library) {
    int end = institution.indexOf('_');
    String customer = end < 0 ? institution : institution.substring(0, end);
    return customer + "." + institution + "." + library;
  }
}
