package org.consort.circulation;

import org.jspecify.annotations.Nullable;

/// Where a patron wants to collect: one desk, or, without one, any desk of the library that has a
/// hold shelf. Both are codes.
///
/// @param institution the code of another institution, when it is to be collected there
public record PickupPlace(
    String library, @Nullable String desk, Delivery delivery, @Nullable String institution) {
  /// How the item gets to the patron. What is sent to an address waits on any hold shelf until it
  /// is sent; what is digitized does not get to the patron at all.
  public enum Delivery {
    LIBRARY,
    HOME_ADDRESS,
    WORK_ADDRESS,
    OTHER_INSTITUTION,
    FILE
  }

  public PickupPlace(String library, @Nullable String desk) {
    this(library, desk, Delivery.LIBRARY, null);
  }

  public static PickupPlace library(String code) {
    return new PickupPlace(code, null);
  }

  /// For what is sent to the patron.
  public static PickupPlace by(Delivery delivery) {
    return new PickupPlace("", null, delivery, null);
  }

  public static PickupPlace at(String institution, String library, @Nullable String desk) {
    return new PickupPlace(library, desk, Delivery.OTHER_INSTITUTION, institution);
  }

  /// The same, looked after by a library.
  PickupPlace from(String caringLibrary) {
    return library.isEmpty() ? new PickupPlace(caringLibrary, desk, delivery, institution) : this;
  }

  /// Whether something scanned at this desk has arrived.
  boolean isServedBy(ScanPlace place) {
    return switch (delivery) {
      case HOME_ADDRESS, WORK_ADDRESS -> place.hasHoldShelf();
      case FILE, OTHER_INSTITUTION -> false;
      case LIBRARY ->
          library.equals(place.library())
              && (desk == null ? place.hasHoldShelf() : desk.equals(place.desk()));
    };
  }
}
