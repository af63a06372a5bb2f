package org.consort.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.consort.base.InstitutionId;
import org.consort.patrons.Account;
import org.consort.patrons.AccountType;
import org.consort.patrons.Block;
import org.consort.patrons.Contact;
import org.consort.patrons.Email;
import org.consort.patrons.Identifier;
import org.consort.patrons.Origin;
import org.consort.patrons.Particulars;
import org.consort.patrons.PersonName;
import org.consort.patrons.Privileges;
import org.consort.patrons.RecordType;
import org.consort.patrons.Segment;
import org.consort.patrons.UserForm;
import org.consort.patrons.UserForm.Secrets;
import org.consort.patrons.UserStatus;
import org.consort.patrons.Users;
import org.jspecify.annotations.Nullable;

/// The five people every library of the sandbox knows.
enum Cast {
  ADA("Ada", "Okafor", "UNDERGRAD"),
  BEN("Ben", "Lindqvist", "FACULTY"),
  CEM("Cem", "Aydin", "UNDERGRAD"),
  DIA("Dia", "Moreau", "UNDERGRAD"),
  ELI("Eli", "Tanaka", "STAFF");

  /// Why Cem may not borrow: a code of the table of block descriptions.
  static final String BLOCK = "NOT_RETURNED";

  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  private final PersonName name;
  private final String group;

  Cast(String first, String last, String group) {
    this.name = new PersonName(first, "", last);
    this.group = group;
  }

  /// Adds those who are not yet known.
  static void join(Users users, Place place) {
    InstitutionId at = place.id();
    for (Cast person : values()) {
      if (users.find(at, person.idAt(place)).isEmpty()) {
        users.add(at, person.formAt(place));
      }
    }
  }

  /// `nor-ada`.
  String idAt(Place place) {
    return place.small() + "-" + name().toLowerCase(Locale.ROOT);
  }

  /// `Ada`.
  String given() {
    return name.first();
  }

  /// `NOR0001`.
  String barcodeAt(Place place) {
    return place.name() + fourDigits();
  }

  private String fourDigits() {
    return "%04d".formatted(ordinal() + 1);
  }

  private UserForm formAt(Place place) {
    return new UserForm(
        idAt(place),
        account(),
        name,
        particularsAt(place),
        new Secrets("consort" + fourDigits(), ""),
        "demo");
  }

  private Account account() {
    UserStatus status = this == ELI ? UserStatus.INACTIVE : UserStatus.ACTIVE;
    @Nullable LocalDate expiry = this == DIA ? LONG_AGO : null;
    return new Account(RecordType.PUBLIC, AccountType.INTERNAL, status, group, "", expiry, null);
  }

  private Particulars particularsAt(Place place) {
    Identifier barcode = new Identifier("BARCODE", barcodeAt(place), "", true, Segment.INTERNAL);
    Email email =
        new Email(
            "%s@%s.example".formatted(name().toLowerCase(Locale.ROOT), place.small()),
            "",
            List.of(this == ADA || this == CEM || this == DIA ? "school" : "work"),
            true,
            Segment.INTERNAL);
    Particulars known =
        Particulars.NONE
            .with(barcode)
            .with(new Contact(List.of(), List.of(email), List.of(), "en", ""));
    return this == CEM ? known.with(blocked()) : known;
  }

  private static Privileges blocked() {
    Block block =
        new Block(
            new Block.Kind("GENERAL", BLOCK), "", true, null, "", Origin.UNKNOWN, Segment.INTERNAL);
    return new Privileges(List.of(), List.of(block), List.of(), List.of(), false);
  }
}
