package org.consort.institution;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The lists that coded fields are checked against, under the names Alma gives them in `GET
/// /conf/code-tables/{name}`.
public enum CodeTable {
  USER_GROUPS("UserGroups"),
  USER_IDENTIFIER_TYPES("UserIdentifierTypes"),
  USER_RECORD_TYPES("AddNewUserOptions"),
  USER_ACCOUNT_TYPES("UserAccountTypes"),
  USER_STATUSES("ContentStructureStatus"),
  USER_ROLES("HFrUserRoles.roleType"),
  USER_TITLES("UserTitles"),
  USER_BLOCK_TYPES("UserBlockTypes"),
  USER_BLOCK_DESCRIPTION("UserBlockDescription"),
  USER_STATISTIC_CATEGORIES("UserStatCategories"),
  JOB_CATEGORIES("JobCategories"),
  CAMPUSES("Campuses"),
  GENDERS("Genders"),
  LANGUAGES("UserPreferredLanguage"),
  COUNTRIES("CountryCodes"),
  ADDRESS_TYPES("UserAddressTypes"),
  EMAIL_TYPES("UserEmailTypes"),
  PHONE_TYPES("UserPhoneTypes"),
  NOTE_TYPES("NoteTypes"),
  FEE_TYPES("HFrUserFinesFees.fineFeeType"),
  FEE_STATUSES("HFrUserFinesFees.fineFeeStatus"),
  FEE_TRANSACTION_TYPES("FineFeeTransactionType"),
  FEE_WAIVING_REASONS("FineFeeTransactionReason"),
  FEE_PAYMENT_METHODS("WorkbenchPaymentMethod"),
  ITEM_POLICY("ItemPolicy"),
  PHYSICAL_MATERIAL_TYPE("PhysicalMaterialType"),
  PROCESS_TYPE("PROCESSTYPE"),
  BASE_STATUS("BaseStatus"),
  CALL_NUMBER_TYPE("CallNumberType"),
  LOCATION_TYPE("HLocation.locationType"),
  REQUEST_CANCELLATION_REASONS("RequestCancellationReasons"),
  REQUEST_FORMATS("RequestFormats"),
  FUND_TYPES("FundType"),
  FUND_STATUSES("HfundLedger.status"),
  ACQUISITION_METHODS("AcquisitionMethod"),
  PO_LINE_TYPES("PurchaseType"),
  PO_LINE_STATUSES("POLineStatus"),
  VENDOR_REFERENCE_TYPES("VendorReferenceNumberType"),
  PO_LINE_CANCELLATION_REASONS("POLineCancellationReasons"),
  INVOICE_STAGES("InvoiceStatus"),
  INVOICE_APPROVALS("InvoiceApprovalStatus"),
  INVOICE_CREATION_FORMS("InvoiceCreationForm"),
  INVOICE_LINE_TYPES("InvoiceLinesTypes"),
  INVOICE_LINE_STATUSES("InvoiceLineStatus"),
  PAYMENT_METHODS("PaymentMethod"),
  PAYMENT_STATUSES("PaymentStatus"),
  SET_TYPES("SetType"),
  SET_CONTENT_TYPES("SetContentType"),
  SET_PRIVACY("SetPrivacy"),
  SET_STATUSES("SetStatus"),
  SET_ORIGINS("SetOrigin"),
  API_JOB_TYPES("JobsApiJobTypes"),
  API_JOB_CATEGORIES("HPaTaskChain.type"),
  JOB_STATUSES("systemJobStatus"),
  WEBHOOK_EVENTS("WebhookEvents");

  // What the codes of these tables do is written in the program.
  private static final Set<CodeTable> CLOSED =
      EnumSet.of(
          USER_RECORD_TYPES,
          USER_ACCOUNT_TYPES,
          USER_STATUSES,
          FEE_STATUSES,
          FEE_TRANSACTION_TYPES,
          PROCESS_TYPE,
          BASE_STATUS,
          LOCATION_TYPE,
          FUND_STATUSES,
          ACQUISITION_METHODS,
          PO_LINE_TYPES,
          PO_LINE_STATUSES,
          INVOICE_STAGES,
          INVOICE_APPROVALS,
          INVOICE_CREATION_FORMS,
          INVOICE_LINE_TYPES,
          INVOICE_LINE_STATUSES,
          PAYMENT_METHODS,
          PAYMENT_STATUSES,
          SET_TYPES,
          SET_CONTENT_TYPES,
          SET_PRIVACY,
          SET_STATUSES,
          SET_ORIGINS,
          API_JOB_TYPES,
          API_JOB_CATEGORIES,
          JOB_STATUSES,
          WEBHOOK_EVENTS);

  private final String almaName;

  CodeTable(String almaName) {
    this.almaName = almaName;
  }

  public String almaName() {
    return almaName;
  }

  /// Whether an institution may add codes of its own. Of any other table it only says what the
  /// codes mean.
  public boolean isOpen() {
    return !CLOSED.contains(this);
  }

  public static Optional<CodeTable> named(String almaName) {
    return Stream.of(values()).filter(t -> t.almaName.equals(almaName)).findFirst();
  }
}
