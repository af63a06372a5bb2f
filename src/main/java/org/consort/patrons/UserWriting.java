package org.consort.patrons;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Problem;
import org.consort.database.Transaction;

/// Writes a user together with the ids they are found by, all in the caller's transaction.
final class UserWriting {
  private static final String PRIMARY = "PRIMARY_IDENTIFIER";

  private UserWriting() {}

  static User insert(Transaction tx, Registration registration) {
    InstitutionId institution = registration.home().id();
    long number = UserStore.nextNumber(tx);
    User user =
        registration.added(
            number, givenId(registration.form()).orElseGet(() -> freeId(tx, institution, number)));
    UserStore.insert(tx, institution, user);
    keepKeys(tx, institution, user);
    return user;
  }

  static User update(Transaction tx, Registration registration, User current) {
    String primaryId = givenId(registration.form()).orElse(current.primaryId());
    User user = registration.replacing(current, primaryId);
    UserStore.update(tx, registration.home().id(), user);
    keepKeys(tx, registration.home().id(), user);
    return user;
  }

  private static Optional<String> givenId(UserForm form) {
    return Optional.ofNullable(form.primaryId()).map(String::strip).filter(id -> !id.isEmpty());
  }

  private static String freeId(Transaction tx, InstitutionId institution, long number) {
    String id = Long.toString(number) + institution.suffix();
    return PatronKeyStore.isTaken(tx, institution, id)
        ? freeId(tx, institution, UserStore.nextNumber(tx))
        : id;
  }

  private static void keepKeys(Transaction tx, InstitutionId institution, User user) {
    Particulars rest = user.particulars();
    Set<String> ids =
        Stream.concat(
                Stream.of(user.primaryId()), rest.identifiers().stream().map(Identifier::value))
            .map(IdKey::of)
            .collect(Collectors.toSet());
    Set<String> emails =
        rest.contact().emails().stream()
            .map(e -> IdKey.of(e.address()))
            .collect(Collectors.toSet());
    PatronKeyStore.replaceIds(tx, institution, user.number(), ids)
        .ifPresent(
            taken -> {
              throw new BadRequest(alreadyTaken(user, taken));
            });
    PatronKeyStore.replaceEmails(tx, institution, user.number(), emails);
  }

  private static Problem alreadyTaken(User user, String key) {
    return user.particulars().identifiers().stream()
        .filter(i -> IdKey.of(i.value()).equals(key))
        .findFirst()
        .map(i -> PatronReason.IDENTIFIER_EXISTS.about(i.value(), i.type()))
        .orElseGet(() -> PatronReason.IDENTIFIER_EXISTS.about(user.primaryId(), PRIMARY));
  }
}
