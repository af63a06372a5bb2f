package org.consort.app.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.FiscalPeriod;
import org.consort.acquisitions.NewFund;
import org.consort.acquisitions.Vendor;
import org.consort.app.house.FrontOffice;
import org.consort.app.house.House;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.institution.CodeTable;
import org.consort.institution.Desk;
import org.consort.institution.Institution;
import org.consort.institution.Library;
import org.consort.institution.Location;
import org.consort.institution.LocationType;
import org.consort.patrons.Account;
import org.consort.patrons.AccountType;
import org.consort.patrons.Contact;
import org.consort.patrons.Email;
import org.consort.patrons.Identifier;
import org.consort.patrons.Particulars;
import org.consort.patrons.PersonName;
import org.consort.patrons.RecordType;
import org.consort.patrons.Segment;
import org.consort.patrons.UserForm;
import org.consort.patrons.UserStatus;

/// Sets up the benchmark's library through the departments' own use cases: one building, a vendor,
/// funds with more money than any run can spend, and users.
record Furnishing(House house) {
  static final InstitutionId INSTITUTION = new InstitutionId(9101);
  static final String VENDOR = "HAULIER";
  static final int FUNDS = 32;
  static final int USERS = 1000;
  static final String DESK = "CIRC";

  private static final String GROUP = "READER";
  private static final Currency USD = Currency.getInstance("USD");

  static String fund(long n) {
    return "FUND-%02d".formatted(n % FUNDS);
  }

  static String user(long n) {
    return "reader-%04d".formatted(n % USERS);
  }

  /// Does nothing when it was done before.
  void complete() {
    if (house.users().find(INSTITUTION, user(USERS - 1)).isEmpty()) {
      furnish();
      openFunds();
      for (int n = 0; n < USERS; n++) {
        house.users().add(INSTITUTION, reader(n));
      }
    }
  }

  private void furnish() {
    FrontOffice front = house.front();
    front
        .institutions()
        .add(new Institution(INSTITUTION, "01CON_BEN", "Bench", ZoneOffset.UTC, null));
    front.codes().add(INSTITUTION, CodeTable.USER_GROUPS, GROUP, "Reader");
    front.codes().add(INSTITUTION, CodeTable.ITEM_POLICY, "BOOK", "Book");
    front.codes().add(INSTITUTION, CodeTable.PHYSICAL_MATERIAL_TYPE, "BOOK", "Book");
    front.codes().add(INSTITUTION, CodeTable.USER_IDENTIFIER_TYPES, "BARCODE", "Barcode");
    String library = Stock.place().library();
    front.libraries().add(INSTITUTION, new Library(library, "Main Library", "", false));
    front
        .libraries()
        .add(
            INSTITUTION,
            new Location(library, Stock.place().location(), "Stacks", LocationType.OPEN, false));
    front.libraries().add(INSTITUTION, new Desk(library, DESK, "Circulation desk", true));
  }

  private void openFunds() {
    int year = LocalDate.ofInstant(house.clock().instant(), ZoneOffset.UTC).getYear();
    Acquisitions purchasing = house.orders().acquisitions();
    Vendor.Account account = new Vendor.Account("HAULIER-1", "Firm orders", BigDecimal.ZERO, USD);
    purchasing.vendors().add(INSTITUTION, new Vendor(VENDOR, "Haulier", true, List.of(account)));
    LocalDate from = LocalDate.of(year, 1, 1);
    LocalDate to = LocalDate.of(year + 1, 12, 31);
    purchasing.periods().add(INSTITUTION, new FiscalPeriod("FY", "Fiscal period", from, to));
    NewFund ledger = NewFund.ledger("BOOKS", "Books", "FY", USD);
    purchasing.funds().add(INSTITUTION, ledger);
    for (int n = 0; n < FUNDS; n++) {
      purchasing.funds().add(INSTITUTION, ledger.allocated(fund(n), "Books, part " + n));
      purchasing
          .funds()
          .allocate(INSTITUTION, fund(n), new Money(new BigDecimal("1000000000.00"), USD));
    }
  }

  private static UserForm reader(int n) {
    Identifier barcode =
        new Identifier("BARCODE", "R" + Numbers.serial(n), "", true, Segment.INTERNAL);
    Email email =
        new Email(user(n) + "@bench.example", "", List.of("personal"), true, Segment.INTERNAL);
    return new UserForm(
        user(n),
        new Account(
            RecordType.PUBLIC, AccountType.INTERNAL, UserStatus.ACTIVE, GROUP, "", null, null),
        new PersonName("Reader", "", "Number " + n),
        Particulars.NONE
            .with(barcode)
            .with(new Contact(List.of(), List.of(email), List.of(), "en", "")),
        new UserForm.Secrets("", ""),
        "bench");
  }
}
