package org.consort.patrons;

import org.consort.base.InstitutionId;
import org.consort.base.PasswordHash;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// The secrets of a form as they are kept; those that were not sent are null. Made before the
/// transaction that writes them, because hashing is slow on purpose.
record HashedSecrets(@Nullable PasswordHash password, @Nullable PasswordHash pin) {
  static HashedSecrets of(UserForm form) {
    String password = form.secrets().password();
    String pin = form.secrets().pin();
    boolean keptHere = form.account().type() == AccountType.INTERNAL && !password.isEmpty();
    return new HashedSecrets(
        keptHere ? PasswordHash.of(password) : null, pin.isEmpty() ? null : PasswordHash.of(pin));
  }

  void write(Transaction tx, InstitutionId institution, long number) {
    if (password != null) {
      UserSecretStore.setPassword(tx, institution, number, password);
    }
    if (pin != null) {
      UserSecretStore.setPin(tx, institution, number, pin);
    }
  }
}
