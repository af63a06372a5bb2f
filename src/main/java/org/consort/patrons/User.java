package org.consort.patrons;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A user of one institution.
///
/// @param number what other departments keep; never changes, unlike the primary id
public record User(
    long number,
    String primaryId,
    Account account,
    PersonName name,
    Particulars particulars,
    History history) {
  /// When and by whom the record was made and last changed, and when it got its status.
  ///
  /// @param activeOn when the user last borrowed, renewed, returned or requested something
  public record History(
      Stamp created, Stamp modified, LocalDate statusSince, @Nullable LocalDate activeOn) {}

  public String group() {
    return account.group();
  }

  public String fullName() {
    return name.full();
  }

  /// @param today the date at the institution
  public Standing standing(LocalDate today) {
    if (account.status() != UserStatus.ACTIVE) {
      return Standing.INACTIVE;
    }
    LocalDate expiry = account.expiry();
    if (expiry != null && today.isAfter(expiry)) {
      return Standing.EXPIRED;
    }
    return activeBlocks(today).isEmpty() ? Standing.ACTIVE : Standing.BLOCKED;
  }

  /// The blocks that still hold as the day begins.
  public List<Block> activeBlocks(LocalDate today) {
    Instant now = today.atStartOfDay(ZoneOffset.UTC).toInstant();
    return particulars.privileges().blocks().stream().filter(b -> b.holds(now)).toList();
  }

  /// Whether a patron role holds; without one nothing can be requested.
  public boolean isPatron(LocalDate today) {
    return isPatron(today, _ -> true);
  }

  /// Whether they have that role in one of the scopes meant: the institution, or a library.
  public boolean isPatron(LocalDate today, Predicate<String> scope) {
    return particulars.privileges().roles().stream()
        .filter(role -> role.type().equals(Role.PATRON) && role.holds(today))
        .anyMatch(role -> scope.test(role.scope()));
  }

  /// The same user with e-mails, identifiers and statistics, but without the other lists.
  public User inBrief() {
    return new User(number, primaryId, account, name, particulars.inBrief(), history);
  }
}
