package org.consort.borrowing.supply;

/// Why a copy is not asked for.
public enum Exclusion {
  AGENCY_DOES_NOT_LEND("the library does not lend to others at present"),
  TRIED_BEFORE("the library was asked before and could not supply"),
  OWN_LIBRARY("it is the patron's own library"),
  LENDER_IS_PICKUP("it would be picked up at the lending library"),
  NOT_THE_CHOSEN_COPY("staff chose another copy"),
  OTHER_VOLUME("it is not the volume asked for"),
  NOT_ON_SHELF("it is not on its shelf"),
  REQUESTED("somebody is waiting for it"),
  NOT_LENT("its loan policy keeps it in the library"),
  NO_BARCODE("it has no barcode"),
  UNREACHABLE("the library's system did not answer");

  private final String sentence;

  Exclusion(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
