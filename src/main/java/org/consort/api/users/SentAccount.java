package org.consort.api.users;

import static org.consort.api.users.SentText.code;
import static org.consort.api.users.SentText.text;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.alma.users.User;
import org.consort.base.BadRequest;
import org.consort.patrons.Account;
import org.consort.patrons.AccountType;
import org.consort.patrons.PatronReason;
import org.consort.patrons.RecordType;
import org.consort.patrons.UserStatus;

/// Reads what kind of user was sent. Codes are taken in any case.
final class SentAccount {
  private SentAccount() {}

  /// @param illegalType what is told of an account type that is none
  static Account of(User sent, PatronReason illegalType) {
    String recordType = code(sent.recordType());
    String accountType = code(sent.accountType());
    String status = code(sent.status());
    present("record_type", recordType);
    present("account_type", accountType);
    return new Account(
        named(RecordType.values(), recordType)
            .orElseThrow(() -> unknown("record_type", recordType, RecordType.values())),
        named(AccountType.values(), accountType)
            .orElseThrow(
                () -> new BadRequest(illegalType.about(accountType, listed(AccountType.values())))),
        named(UserStatus.values(), status.isEmpty() ? "ACTIVE" : status)
            .orElseThrow(() -> unknown("status", status, UserStatus.values())),
        code(sent.userGroup()),
        text(sent.externalId()).strip(),
        sent.expiryDate(),
        sent.purgeDate());
  }

  private static void present(String field, String value) {
    if (value.isEmpty()) {
      throw new BadRequest(PatronReason.MANDATORY_FIELD_MISSING.about(field));
    }
  }

  private static BadRequest unknown(String field, String value, Enum<?>[] valid) {
    return new BadRequest(PatronReason.UNKNOWN_CODE.about(field, value, listed(valid)));
  }

  private static String listed(Enum<?>[] valid) {
    return Stream.of(valid).map(Enum::name).collect(Collectors.joining(", "));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String code) {
    return Stream.of(values).filter(value -> value.name().equalsIgnoreCase(code)).findFirst();
  }
}
