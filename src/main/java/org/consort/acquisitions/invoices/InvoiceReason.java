package org.consort.acquisitions.invoices;

import org.consort.base.Reason;

/// What is answered when something is wrong with an invoice. Codes are Alma's.
public enum InvoiceReason implements Reason {
  NOT_FOUND("412400", "Invoice %s not found."),
  NUMBER_MISSING("60233", "Invoice number not in payload. Mandatory field is missing: %s"),
  DATE_MISSING("60234", "Invoice date not in payload. Mandatory field is missing: %s"),
  TOTAL_MISSING("60235", "Invoice total amount not in payload. Mandatory field is missing: %s"),
  VENDOR_MISSING("4028805", "Invoice vendor not in payload. Mandatory field is missing: %s"),
  NUMBER_NOT_UNIQUE(
      "60288",
      "Invoice number not unique in payload. invoice.number: %s. Vendor %s has an invoice with this"
          + " number, its id is %s."),
  CURRENCY_NOT_VALID("60236", "Invoice currency not valid. %s: %s. Valid: %s."),
  ACCOUNT_NOT_VALID("60237", "Invoice vendor account not valid. %s: %s. Valid: %s."),
  METHOD_NOT_VALID("60238", "Invoice payment method not valid. %s: %s. Valid: %s."),
  STATUS_NOT_VALID("60239", "Invoice status not valid. %s: %s. Valid: %s."),
  RATIO_NOT_VALID(
      "60241",
      "Invoice explicit ratio not valid. invoice.explicit_ratio: %s. Valid: none, the library's own"
          + " exchange rates hold."),
  VENDOR_SUPPLIES_NOTHING(
      "60242", "Invoice vendor not material supplier. invoice.vendor: %s. Its roles: %s."),
  PAYMENT_STATUS_NOT_VALID("60245", "Invoice payment status not valid. %s: %s. Valid: %s."),
  OWNER_NOT_VALID("60246", "Invoice owner not valid. invoice.owner: %s. Valid: %s."),
  LINE_TYPE_NOT_VALID("60247", "Invoice line type not valid. %s: %s. Valid: %s."),
  PO_LINE_NOT_FOUND("60248", "Invoice line's PO Line not found. %s: %s."),
  SUBSCRIPTION_DATES_MISSING(
      "60249",
      "Invoice line subscription from/to dates not found. Mandatory for a continuous PO line unless"
          + " check_subscription_date_overlap is false: %s"),
  ADDITIONAL_INFO_MISSING(
      "60250",
      "Invoice line additional information not found. Mandatory for a line of type OTHER: %s"),
  VAT_TWICE(
      "60252",
      "Invoice vat percentage or amount allowed but not both. %s: %s per cent and an amount of %s."),
  VAT_CODE_NOT_VALID("60253", "Invoice vat code not valid. %s: %s. Valid: %s."),
  FUND_NOT_VALID("60254", "Fund code not valid. %s: %s. Valid: the code of an allocated fund."),
  LINE_NOT_CREATED("60255", "Invoice line not created: %s."),
  NOT_CREATED("60256", "Invoice not created: %s."),
  SHARE_MISSING("60257", "Fund percent or amount is required. %s"),
  LINE_NOT_FOUND("60284", "Invoice line not valid. Received: %s."),
  NOT_OPEN("60285", "Invoice not valid. Invoice %s is %s, it can be changed while it is %s."),
  LINE_NOT_OPEN(
      "60286",
      "Invoice line update not allowed. Invoice %s is %s, it can be changed while it is %s."),
  LINE_OF_ANOTHER("60287", "Invoice line not valid for invoice. Line %s is not of invoice %s."),
  PROCESS_FAILED("60260", "Failed to start invoice process and workflow. Invoice %s: %s."),
  ERP_FAILED("60267", "Failed to process invoice in ERP. Invoice %s is %s, it must be %s."),
  NOTE_MISSING("60268", "The invoice note is mandatory. Mandatory field is missing: %s"),
  UPDATE_NOT_ALLOWED(
      "60291",
      "Invoice update not allowed due to status. Invoice %s is %s, it can be changed while it is"
          + " %s."),
  LINE_NUMBER_NOT_VALID("60306", "Invoice line number is not valid. %s: %s. Valid: %s.");

  private final String code;
  private final String sentence;

  InvoiceReason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
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
