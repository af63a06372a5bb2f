package org.consort.catalogue;

import org.consort.base.BadRequest;
import org.consort.base.Reason;

/// Why the catalogue says no, with Alma's codes.
public enum CatalogueReason implements Reason {
  NO_SUCH_BIB("402203", "Input parameters mmsId %s is not valid."),
  NO_BIB_FOR_HOLDING("33007", "No record found for MMS id %s."),
  INVALID_HOLDING("33008", "The holding record is not valid: %s."),
  NO_SUCH_HOLDING("402208", "Search failed for Holdings ID: %s."),
  NO_SUCH_ITEM("40166411", "The parameter item_pid is invalid. Received: %s."),
  NO_ITEM_WITH_BARCODE("401689", "No items found for barcode %s."),
  INVALID_FIELD("40166404", "The value %s is not valid for the field %s. Valid options are: %s."),
  BARCODE_EXISTS("401664", "Barcode %s already exists."),
  BIB_HAS_INVENTORY("4022020", "The record %s cannot be deleted: it has %s."),
  HOLDING_HAS_ITEMS("60214", "The holding %s cannot be deleted: it has items."),
  ITEM_IN_USE("401849", "Item delete errors: item %s is in process %s.");

  private final String code;
  private final String sentence;

  CatalogueReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /// To be thrown: the caller named or sent something wrong.
  public BadRequest refusal(Object... details) {
    return new BadRequest(about(details));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
