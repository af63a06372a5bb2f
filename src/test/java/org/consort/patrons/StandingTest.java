package org.consort.patrons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final Block ENDLESS = block(true, null);

  @Test
  void isActiveOnTheLastDayAndExpiredTheDayAfter() {
    assertThat(user(UserStatus.ACTIVE, TODAY).standing(TODAY)).isEqualTo(Standing.ACTIVE);
    assertThat(user(UserStatus.ACTIVE, TODAY).standing(TODAY.plusDays(1)))
        .isEqualTo(Standing.EXPIRED);
    assertThat(user(UserStatus.ACTIVE, null).standing(TODAY)).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void isInactiveWhateverElseHolds() {
    assertThat(user(UserStatus.INACTIVE, TODAY.minusYears(1), ENDLESS).standing(TODAY))
        .isEqualTo(Standing.INACTIVE);
    assertThat(user(UserStatus.DELETED, null).standing(TODAY)).isEqualTo(Standing.INACTIVE);
  }

  @Test
  void isBlockedOnlyByABlockThatHolds() {
    Block past = block(true, Instant.parse("2026-05-03T12:00:00Z"));
    Block lifted = block(false, null);

    assertThat(user(UserStatus.ACTIVE, null, ENDLESS).standing(TODAY)).isEqualTo(Standing.BLOCKED);
    assertThat(user(UserStatus.ACTIVE, null, past, lifted).standing(TODAY))
        .isEqualTo(Standing.ACTIVE);
    assertThat(user(UserStatus.ACTIVE, null, past, ENDLESS).activeBlocks(TODAY))
        .containsExactly(ENDLESS);
  }

  @Test
  void isAPatronAsLongAsTheRoleHolds() {
    Role role = new Role(Role.PATRON, "01TST_NOR", true, TODAY, List.of());
    User user = withRoles(role, new Role("26", "01TST_NOR", true, null, List.of()));

    assertThat(user.isPatron(TODAY)).isTrue();
    assertThat(user.isPatron(TODAY.plusDays(1))).isFalse();
  }

  private static Block block(boolean active, @Nullable Instant expiry) {
    return new Block(
        new Block.Kind("GENERAL", "02-GLOBAL"),
        "",
        active,
        expiry,
        "",
        Origin.UNKNOWN,
        Segment.INTERNAL);
  }

  private static User withRoles(Role... roles) {
    Privileges privileges = new Privileges(List.of(roles), List.of(), List.of(), List.of(), false);
    return user(UserStatus.ACTIVE, null, privileges);
  }

  private static User user(UserStatus status, @Nullable LocalDate expiry, Block... blocks) {
    return user(
        status, expiry, new Privileges(List.of(), List.of(blocks), List.of(), List.of(), false));
  }

  private static User user(UserStatus status, @Nullable LocalDate expiry, Privileges privileges) {
    Account account =
        new Account(RecordType.PUBLIC, AccountType.INTERNAL, status, "", "", expiry, null);
    return new User(
        1,
        "mira",
        account,
        new PersonName("Mira", "", "Holm"),
        Particulars.NONE.with(privileges),
        new User.History(new Stamp(Instant.EPOCH, ""), new Stamp(Instant.EPOCH, ""), TODAY, null));
  }
}
