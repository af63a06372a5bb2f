package org.consort.catalogue;

/// Whether an item stands where it belongs, and if not, what is being done with it.
///
/// @param processType a code of Alma's table PROCESSTYPE such as `LOAN` or `TRANSIT`; empty for
///   none
/// @param inPlace at its location; a `REQUESTED` item still is
/// @param awaitingReshelving back at its library, but not yet on the shelf
public record ItemState(String processType, boolean inPlace, boolean awaitingReshelving) {
  public static final ItemState IN_PLACE = new ItemState("", true, false);
  public static final ItemState RESHELVING = new ItemState("", true, true);
  public static final ItemState REQUESTED = new ItemState("REQUESTED", true, false);
  public static final ItemState ON_LOAN = new ItemState("LOAN", false, false);
  public static final ItemState ON_HOLD_SHELF = new ItemState("HOLDSHELF", false, false);
  public static final ItemState IN_TRANSIT = new ItemState("TRANSIT", false, false);
  public static final ItemState ON_ORDER = new ItemState("ACQ", false, false);

  /// Whether a patron has it or waits for it.
  public boolean concernsAPatron() {
    return processType.equals("LOAN")
        || processType.equals("REQUESTED")
        || processType.equals("HOLDSHELF");
  }
}
