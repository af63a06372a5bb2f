package org.consort.borrowing.supply;

import java.util.Set;

/// What is wanted of a lender.
///
/// @param borrower the patron's home agency
/// @param pickup the agency where it is picked up
/// @param tried agencies asked before
/// @param volume empty when any will do
/// @param chosen staff's choice of copy; both parts empty when there is none
public record Wanted(
    String borrower, String pickup, Set<String> tried, String volume, ChosenCopy chosen) {
  public record ChosenCopy(String agency, String barcode) {
    public static final ChosenCopy ANY = new ChosenCopy("", "");
  }

  public Wanted {
    tried = Set.copyOf(tried);
  }
}
