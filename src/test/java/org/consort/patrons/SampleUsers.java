package org.consort.patrons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Users as the tests need them: an internal undergraduate or an external visitor, to be varied.
final class SampleUsers {
  private SampleUsers() {}

  static UserForm internal(@Nullable String primaryId, Identifier... identifiers) {
    return form(primaryId, internalAccount(), Particulars.NONE.with(identifiers));
  }

  static UserForm external(String externalId, Identifier... identifiers) {
    return form(null, externalAccount(externalId), Particulars.NONE.with(identifiers));
  }

  static UserForm form(@Nullable String primaryId, Account account, Particulars particulars) {
    return new UserForm(
        primaryId,
        account,
        new PersonName("Mira", "", "Holm"),
        particulars,
        UserForm.Secrets.NONE,
        "test");
  }

  static UserForm withPassword(UserForm form, String password) {
    return new UserForm(
        form.primaryId(),
        form.account(),
        form.name(),
        form.particulars(),
        new UserForm.Secrets(password, ""),
        "test");
  }

  static Account internalAccount() {
    return new Account(
        RecordType.PUBLIC, AccountType.INTERNAL, UserStatus.ACTIVE, "UNDERGRAD", "", null, null);
  }

  static Account externalAccount(String externalId) {
    return new Account(
        RecordType.PUBLIC,
        AccountType.EXTERNAL,
        UserStatus.ACTIVE,
        "UNDERGRAD",
        externalId,
        null,
        null);
  }

  static Account expiring(LocalDate expiry) {
    return new Account(
        RecordType.PUBLIC, AccountType.INTERNAL, UserStatus.ACTIVE, "UNDERGRAD", "", expiry, null);
  }

  static Identifier barcode(String value) {
    return new Identifier("BARCODE", value, "", true, Segment.EXTERNAL);
  }

  static Identifier staffBarcode(String value) {
    return new Identifier("BARCODE", value, "", true, Segment.INTERNAL);
  }

  static UserForm sentBack(User user) {
    return form(user.primaryId(), user.account(), user.particulars());
  }
}
