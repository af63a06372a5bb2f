package org.consort.institution;

import java.util.Optional;
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
  SET_TYPES("SetType"),
  SET_CONTENT_TYPES("SetContentType"),
  SET_PRIVACY("SetPrivacy"),
  SET_STATUSES("SetStatus"),
  SET_ORIGINS("SetOrigin"),
  API_JOB_TYPES("JobsApiJobTypes"),
  API_JOB_CATEGORIES("HPaTaskChain.type"),
  JOB_STATUSES("systemJobStatus"),
  WEBHOOK_EVENTS("WebhookEvents");

  private final String almaName;

  CodeTable(String almaName) {
    this.almaName = almaName;
  }

  public String almaName() {
    return almaName;
  }

  public static Optional<CodeTable> named(String almaName) {
    return Stream.of(values()).filter(t -> t.almaName.equals(almaName)).findFirst();
  }
}
