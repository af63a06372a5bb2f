package org.consort.institution;

/// A circulation desk. It serves every location of its library and no other.
///
/// @param library the library's code
/// @param hasHoldShelf requested items wait there for their patrons
/// @param hoursToReshelve how long what came back counts as on its way to the shelf; 0 for not
public record Desk(
    String library, String code, String name, boolean hasHoldShelf, int hoursToReshelve) {
  public static final int USUAL_HOURS = 4;

  public Desk(String library, String code, String name, boolean hasHoldShelf) {
    this(library, code, name, hasHoldShelf, USUAL_HOURS);
  }

  public Desk withHoursToReshelve(int hours) {
    return new Desk(library, code, name, hasHoldShelf, hours);
  }
}
