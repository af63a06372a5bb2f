package org.consort.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.consort.patrons.Standing;
import org.consort.patrons.User;

/// A user at the desk, today and by the institution's clock.
record Borrower(User user, Instant now, ZoneId zone) implements Requester {
  LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }

  String group() {
    return user.group();
  }

  @Override
  public long number() {
    return user.number();
  }

  /// Why this user may neither borrow nor request; empty when they may.
  @Override
  public Optional<String> hindrance() {
    if (!user.isPatron(today())) {
      return Optional.of("the user has no active patron role");
    }
    Standing standing = user.standing(today());
    return switch (standing) {
      case ACTIVE -> Optional.empty();
      case BLOCKED -> Optional.of("the user is blocked");
      case EXPIRED -> Optional.of("the user's account has expired");
      case INACTIVE -> Optional.of("the user's account is not active");
    };
  }
}
