package org.consort.institution;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The rows every institution has from the start: tables that are the same everywhere, and the
/// beginning of those an institution adds to.
final class UsualCodes {
  private static final Map<CodeTable, Map<String, String>> TABLES = new EnumMap<>(CodeTable.class);

  static {
    inventory();
    people();
    contacts();
    blocksAndNotes();
    fees();
    setsAndJobs();
    TABLES.put(CodeTable.LANGUAGES, languages());
    TABLES.put(CodeTable.COUNTRIES, countries());
  }

  private UsualCodes() {}

  static Map<String, String> of(CodeTable table) {
    return TABLES.getOrDefault(table, Map.of());
  }

  private static void inventory() {
    table(
        CodeTable.PROCESS_TYPE,
        "ACQ=Acquisition",
        "CLAIM_RETURNED_LOAN=Claimed returned",
        "HOLDSHELF=On hold shelf",
        "ILL=Resource sharing request",
        "LOAN=Loan",
        "LOST_ILL=Lost resource sharing item",
        "LOST_LOAN=Lost",
        "LOST_LOAN_AND_PAID=Lost and paid",
        "MISSING=Missing",
        "REQUESTED=Requested",
        "TECHNICAL=Technical - migration",
        "TRANSIT=Transit",
        "TRANSIT_TO_REMOTE_STORAGE=In transit to remote storage",
        "WORK_ORDER_DEPARTMENT=In process");
    table(CodeTable.BASE_STATUS, "0=Item not in place", "1=Item in place");
    table(
        CodeTable.PHYSICAL_MATERIAL_TYPE,
        "BOOK=Book",
        "ISSUE=Issue",
        "ISSBD=Bound issue",
        "DVD=DVD",
        "CD=Compact disc",
        "MAP=Map",
        "SCORE=Music score",
        "THESIS=Thesis",
        "OTHER=Other");
    table(
        CodeTable.CALL_NUMBER_TYPE,
        "0=Library of Congress classification",
        "1=Dewey Decimal classification",
        "2=National Library of Medicine classification",
        "3=Superintendent of Documents classification",
        "4=Shelving control number",
        "5=Title",
        "6=Shelved separately",
        "7=Source specified in subfield $2",
        "8=Other scheme");
    table(
        CodeTable.LOCATION_TYPE, "OPEN=Open stack", "CLOSED=Closed stack", "REMOTE=Remote storage");
    table(
        CodeTable.REQUEST_CANCELLATION_REASONS,
        "CancelledAtPatronRequest=Cancelled at patron's request",
        "CannotBeFulfilled=Cannot be fulfilled",
        "RequestSwitched=Request switched",
        "ItemMissing=Item is missing",
        "LocalHolding=Available locally");
    table(CodeTable.REQUEST_FORMATS, "PHYSICAL=Physical", "DIGITAL=Digital");
    table(
        CodeTable.WEBHOOK_EVENTS,
        "LOAN_CREATED=Loan created",
        "LOAN_RETURNED=Loan returned",
        "LOAN_RENEWED=Loan renewed",
        "BIB_CREATED=BIB created",
        "BIB_UPDATED=BIB updated",
        "BIB_DELETED=BIB deleted",
        "ITEM_CREATED=Item created",
        "ITEM_UPDATED=Item updated",
        "ITEM_DELETED=Item deleted",
        "LOAN_DUE_DATE=Due date changed",
        "LOAN_LOST=Loan lost",
        "LOAN_CLAIMED_RETURNED=Loan claimed returned",
        "REQUEST_CREATED=Request created",
        "REQUEST_CANCELED=Request cancelled",
        "REQUEST_CLOSED=Request closed",
        "REQUEST_PLACED_ON_SHELF=Request placed on hold shelf",
        "JOB_END=Job ended");
  }

  private static void people() {
    table(
        CodeTable.USER_IDENTIFIER_TYPES,
        "BARCODE=Barcode",
        "INST_ID=Institution ID",
        "01=Additional ID 1",
        "02=Additional ID 2",
        "03=Additional ID 3",
        "04=Additional ID 4",
        "OTHER_ID_1=Other ID 1",
        "OTHER_ID_2=Other ID 2");
    table(CodeTable.USER_RECORD_TYPES, "PUBLIC=Public", "STAFF=Staff", "CONTACT=Contact");
    table(
        CodeTable.USER_ACCOUNT_TYPES,
        "INTERNAL=Internal",
        "EXTERNAL=External",
        "INTEXTAUTH=Internal with external authentication");
    table(CodeTable.USER_STATUSES, "ACTIVE=Active", "INACTIVE=Inactive", "DELETED=Deleted");
    table(
        CodeTable.GENDERS,
        "FEMALE=Female",
        "MALE=Male",
        "NON_BINARY=Non-binary",
        "NONE=None",
        "UNKNOWN=Unknown");
    table(CodeTable.USER_TITLES, "Mr=Mr", "Mrs=Mrs", "Ms=Ms", "Mx=Mx", "Dr=Dr", "Prof=Professor");
    table(
        CodeTable.USER_ROLES,
        "21=User Manager",
        "26=General System Administrator",
        "32=Circulation Desk Operator",
        "51=Requests Operator",
        "200=Patron",
        "201=Instructor",
        "204=Cataloger",
        "206=Purchasing Operator",
        "221=User Administrator");
  }

  private static void contacts() {
    table(
        CodeTable.ADDRESS_TYPES,
        "home=Home",
        "work=Work",
        "school=School",
        "alternative=Alternative",
        "claim=Claim",
        "order=Order",
        "payment=Payment",
        "returns=Returns",
        "shipping=Shipping",
        "billing=Billing");
    table(
        CodeTable.EMAIL_TYPES,
        "personal=Personal",
        "work=Work",
        "school=School",
        "alternative=Alternative",
        "claimMail=Claim",
        "orderMail=Order",
        "paymentMail=Payment",
        "queries=Queries",
        "returnsMail=Returns");
    table(
        CodeTable.PHONE_TYPES,
        "home=Home",
        "mobile=Mobile",
        "office=Office",
        "office_fax=Office fax",
        "claimPhone=Claim",
        "claimFax=Claim fax",
        "orderPhone=Order",
        "orderFax=Order fax",
        "paymentPhone=Payment",
        "paymentFax=Payment fax",
        "returnsPhone=Returns",
        "returnsFax=Returns fax");
  }

  private static void blocksAndNotes() {
    table(
        CodeTable.USER_BLOCK_TYPES,
        "GENERAL=General",
        "LOAN=Loan",
        "REQUEST=Request",
        "CASH=Cash",
        "OVERDUE=Overdue",
        "RECALL=Recall",
        "USER=User",
        "WAIVE=Waive");
    table(
        CodeTable.USER_BLOCK_DESCRIPTION,
        "01-GLOBAL=Global block",
        "02-GLOBAL=Block: fees owed",
        "03-GLOBAL=Block: items overdue",
        "04-GLOBAL=Block: lost items");
    table(
        CodeTable.NOTE_TYPES,
        "LIBRARY=Library",
        "BARCODE=Barcode",
        "CIRCULATION=Circulation",
        "REGISTRAR=Registrar",
        "ADDRESS=Address",
        "POPUP=General",
        "OTHER=Other",
        "ERP=ERP");
  }

  private static void fees() {
    table(
        CodeTable.FEE_TYPES,
        "OVERDUEFINE=Overdue fine",
        "OVERDUENOTIFICATIONFINE=Overdue notification fine",
        "RECALLEDOVERDUEFINE=Recalled overdue fine",
        "LOSTITEMREPLACEMENTFEE=Lost item replacement fee",
        "LOSTITEMPROCESSFEE=Lost item process fee",
        "DAMAGEDITEMFINE=Damaged item fine",
        "RENEWFEE=Renew fee",
        "REQUESTFEE=Request fee",
        "ISSUELIBRARYCARD=Library card issued",
        "CARDRENEWED=Card renewed",
        "SERVICEFEE=Service fee",
        "OTHER=Other",
        "CREDIT=Credit");
    table(
        CodeTable.FEE_STATUSES,
        "ACTIVE=Active",
        "INDISPUTE=In dispute",
        "EXPORTED=Exported",
        "CLOSED=Closed");
    table(
        CodeTable.FEE_TRANSACTION_TYPES,
        "PAYMENT=Payment",
        "WAIVE=Waive",
        "DISPUTE=Dispute",
        "RESTORE=Restore");
    table(
        CodeTable.FEE_WAIVING_REASONS,
        "OTHER=Other",
        "LIBRARYERROR=Library error",
        "ITEMFOUND=Item found",
        "GOODWILL=Goodwill");
    table(CodeTable.FEE_PAYMENT_METHODS, "CREDIT_CARD=Credit card", "ONLINE=Online", "CASH=Cash");
  }

  private static void setsAndJobs() {
    table(CodeTable.SET_TYPES, "ITEMIZED=Itemized", "LOGICAL=Logical");
    table(
        CodeTable.SET_CONTENT_TYPES,
        "BIB_MMS=All Titles",
        "ITEM=Physical Items",
        "USER=Users",
        "PO_LINE=PO Lines");
    table(CodeTable.SET_PRIVACY, "true=Yes", "false=No");
    table(CodeTable.SET_STATUSES, "ACTIVE=Active", "INACTIVE=Inactive");
    table(CodeTable.SET_ORIGINS, "UI=Institution only");
    table(CodeTable.API_JOB_TYPES, "MANUAL=Manual", "SCHEDULED=Scheduled", "OTHER=Other");
    table(
        CodeTable.API_JOB_CATEGORIES,
        "INFORMATION_UPDATE=Information update",
        "REPOSITORY=Repository",
        "WITHDRAW=Withdraw");
    table(
        CodeTable.JOB_STATUSES,
        "QUEUED=Queued",
        "PENDING=Pending",
        "INITIALIZING=Initializing",
        "RUNNING=Running",
        "COMPLETED_SUCCESS=Completed Successfully",
        "COMPLETED_WARNING=Completed with Warnings",
        "COMPLETED_FAILED=Completed with Errors");
  }

  private static void table(CodeTable table, String... rows) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String row : rows) {
      int equals = row.indexOf('=');
      codes.put(row.substring(0, equals), row.substring(equals + 1));
    }
    TABLES.put(table, Collections.unmodifiableMap(codes));
  }

  private static Map<String, String> languages() {
    Map<String, String> codes = new LinkedHashMap<>();
    Arrays.stream(Locale.getISOLanguages())
        .forEach(code -> codes.put(code, Locale.of(code).getDisplayLanguage(Locale.ENGLISH)));
    return Collections.unmodifiableMap(codes);
  }

  // Alma writes countries with three letters: USA, GBR.
  private static Map<String, String> countries() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = Locale.of("", two);
      codes.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return Collections.unmodifiableMap(codes);
  }
}
