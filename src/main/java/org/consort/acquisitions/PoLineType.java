package org.consort.acquisitions;

import static org.consort.acquisitions.PoLineType.Continuity.CONTINUOUS;
import static org.consort.acquisitions.PoLineType.Continuity.ONE_TIME;
import static org.consort.acquisitions.PoLineType.Continuity.STANDING_ORDER;
import static org.consort.acquisitions.PoLineType.Format.DIGITAL;
import static org.consort.acquisitions.PoLineType.Format.ELECTRONIC;
import static org.consort.acquisitions.PoLineType.Format.ELECTRONIC_PACKAGE;
import static org.consort.acquisitions.PoLineType.Format.PHYSICAL;
import static org.consort.acquisitions.PoLineType.Format.SERVICE;

import java.util.Arrays;
import java.util.Optional;

/// What kind of thing a line buys and how often it comes. The constants' names are the codes of the
/// table PurchaseType.
public enum PoLineType {
  PRINTED_BOOK_OT("Print Book - One Time", PHYSICAL, ONE_TIME),
  PRINTED_BOOK_SO("Print Book - Standing Order", PHYSICAL, STANDING_ORDER),
  PRINTED_JOURNAL_CO("Print Journal - Subscription", PHYSICAL, CONTINUOUS),
  PRINTED_JOURNAL_OT("Print Journal - One Time", PHYSICAL, ONE_TIME),
  PRINT_OT("Physical - One Time", PHYSICAL, ONE_TIME),
  PRINT_CO("Physical - Subscription", PHYSICAL, CONTINUOUS),
  PRINT_SO("Physical - Standing Order Monograph", PHYSICAL, STANDING_ORDER),
  // Its name says standing order; it is claimed and renewed like a subscription.
  PRINT_SO_NONMON("Physical - Standing Order Non Monograph", PHYSICAL, CONTINUOUS),
  PHYSICAL_CF_OT("Physical Computer File - One Time", PHYSICAL, ONE_TIME),
  PHYSICAL_CF_CO("Physical Computer File - Subscription", PHYSICAL, CONTINUOUS),
  PHYSICAL_ARCHIVING("Physical - Archiving", PHYSICAL, ONE_TIME),
  E_BOOK_OT("Electronic Book - One Time", ELECTRONIC, ONE_TIME),
  E_BOOK_CO("Electronic Book - Subscription", ELECTRONIC, CONTINUOUS),
  E_BOOK_SO("Electronic Book - Standing Order", ELECTRONIC, STANDING_ORDER),
  E_JOURNAL_OT("Electronic Journal - One Time", ELECTRONIC, ONE_TIME),
  E_JOURNAL_CO("Electronic Journal - Subscription", ELECTRONIC, CONTINUOUS),
  ELECTRONIC_TITLE_OT("Electronic Title - One Time", ELECTRONIC, ONE_TIME),
  ELECTRONIC_TITLE_CO("Electronic Title - Subscription", ELECTRONIC, CONTINUOUS),
  ELECTRONIC_SO("Electronic Title - Standing Order", ELECTRONIC, STANDING_ORDER),
  ELECTRONIC_COLLECTION_OT("Electronic Collection - One Time", ELECTRONIC_PACKAGE, ONE_TIME),
  ELECTRONIC_COLLECTION_CO("Electronic Collection - Subscription", ELECTRONIC_PACKAGE, CONTINUOUS),
  ACCESS_SERVICE_CO("Access Service - Subscription", SERVICE, CONTINUOUS),
  DB_SERVICE_OT("Database Service - One Time", SERVICE, ONE_TIME),
  OTHER_SERVICES_OT("Other Service - One Time", SERVICE, ONE_TIME),
  OTHER_SERVICES_CO("Other Service - Subscription", SERVICE, CONTINUOUS),
  DIGITAL_NONARCHIVING("Digital - Non Archiving", DIGITAL, ONE_TIME);

  /// The inventory a type stands for.
  public enum Format {
    PHYSICAL,
    ELECTRONIC,
    ELECTRONIC_PACKAGE,
    DIGITAL,
    SERVICE
  }

  /// Whether one delivery ends the order.
  public enum Continuity {
    ONE_TIME,
    CONTINUOUS,
    STANDING_ORDER
  }

  /// What an order of a type brings into the catalogue at once.
  public enum Inventory {
    HOLDING_AND_ITEMS,
    HOLDING,
    PORTFOLIO,
    NONE
  }

  private final String label;
  private final Format format;
  private final Continuity continuity;

  PoLineType(String label, Format format, Continuity continuity) {
    this.label = label;
    this.format = format;
    this.continuity = continuity;
  }

  /// The type with exactly this code.
  public static Optional<PoLineType> ofCode(String code) {
    return Arrays.stream(values()).filter(type -> type.name().equals(code)).findFirst();
  }

  public String label() {
    return label;
  }

  public Format format() {
    return format;
  }

  public Continuity continuity() {
    return continuity;
  }

  /// A subscription's items come one by one as they arrive; a standing order's whole titles do.
  public Inventory inventory() {
    return switch (format) {
      case PHYSICAL ->
          switch (continuity) {
            case ONE_TIME -> Inventory.HOLDING_AND_ITEMS;
            case CONTINUOUS -> Inventory.HOLDING;
            case STANDING_ORDER -> Inventory.NONE;
          };
      case ELECTRONIC -> continuity == STANDING_ORDER ? Inventory.NONE : Inventory.PORTFOLIO;
      case ELECTRONIC_PACKAGE, DIGITAL, SERVICE -> Inventory.NONE;
    };
  }

  /// Whether what is bought appears in parts without an end, so that its record is a serial's.
  public boolean isJournal() {
    return name().contains("JOURNAL") || this == PRINT_SO_NONMON;
  }
}
