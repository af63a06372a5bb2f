package org.consort.patrons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consort.patrons.SampleUsers.barcode;
import static org.consort.patrons.SampleUsers.external;
import static org.consort.patrons.SampleUsers.form;
import static org.consort.patrons.SampleUsers.internal;
import static org.consort.patrons.SampleUsers.internalAccount;
import static org.consort.patrons.SampleUsers.sentBack;
import static org.consort.patrons.SampleUsers.staffBarcode;
import static org.consort.patrons.SampleUsers.withPassword;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.CodeTable;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsersTest {
  private static final InstitutionId HOME = new InstitutionId(9001);
  private static final InstitutionId OTHER = new InstitutionId(9002);
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-05-04T10:00:00Z"));
  private final Database database = TestDatabase.open();
  private final Institutions institutions = new Institutions(database, clock);
  private final CodeTables codes = new CodeTables(database, clock);
  private final Users users = new Users(database, clock, institutions, codes);

  @BeforeEach
  void openTwoInstitutions() {
    open(HOME, "01TST_ONE");
    open(OTHER, "01TST_TWO");
  }

  private void open(InstitutionId id, String code) {
    institutions.add(new Institution(id, code, code, ZoneId.of("UTC"), null));
    codes.add(id, CodeTable.USER_GROUPS, "UNDERGRAD", "Undergraduate");
    codes.add(id, CodeTable.USER_GROUPS, "FACULTY", "Faculty");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void findsAUserByPrimaryIdAndByAnyIdentifierInAnyCase() {
    User mira = users.add(HOME, internal("mira.holm", barcode("X-771")));

    assertThat(users.find(HOME, "MIRA.Holm")).contains(mira);
    assertThat(users.find(HOME, "x-771")).contains(mira);
    assertThat(users.find(HOME, "x-771", "BARCODE")).contains(mira);
    assertThat(users.find(HOME, "x-771", "INST_ID")).isEmpty();
    assertThat(users.byNumber(HOME, mira.number())).contains(mira);
  }

  @Test
  void keepsInstitutionsApart() {
    User mira = users.add(HOME, internal("mira"));

    assertThat(users.find(OTHER, "mira")).isEmpty();
    assertThat(users.byNumber(OTHER, mira.number())).isEmpty();
    assertThat(users.add(OTHER, internal("mira")).number()).isNotEqualTo(mira.number());
  }

  @Test
  void makesAPrimaryIdWhenNoneIsGiven() {
    User visitor = users.add(HOME, external("hub-4711"));

    assertThat(visitor.primaryId()).matches("\\d+9001");
    assertThat(users.find(HOME, visitor.primaryId())).contains(visitor);
  }

  @Test
  void makesUsersWithoutRolesPatrons() {
    assertThat(users.add(HOME, internal("mira")).isPatron(TODAY)).isTrue();
  }

  @Test
  void refusesAnIdentifierSomebodyElseHasUnderAnyType() {
    users.add(HOME, internal("mira", barcode("771")));

    Identifier sameUnderOtherType = new Identifier("INST_ID", "771", "", true, Segment.EXTERNAL);
    refuses("401851", internal("nora", sameUnderOtherType));
    refuses("401851", internal("MIRA"));
    refuses("401851", internal("nora", barcode("mira")));
    assertThat(users.find(HOME, "nora")).isEmpty();
  }

  @Test
  void refusesOneIdentifierTwiceForOneUser() {
    refuses("401851", internal("mira", barcode("771"), barcode("771")));
  }

  @Test
  void givesAnIdentifierToOneOnlyWhenManyAskAtOnce() throws Exception {
    List<Callable<Boolean>> takers =
        IntStream.range(0, 12).<Callable<Boolean>>mapToObj(i -> () -> takes("taker" + i)).toList();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int taken = 0;
      for (Future<Boolean> taker : threads.invokeAll(takers)) {
        taken += taker.get() ? 1 : 0;
      }
      assertThat(taken).isEqualTo(1);
    }
    assertThat(users.search(HOME, UserSearch.EVERYBODY, new Page(10, 0)).total()).isEqualTo(1);
  }

  private boolean takes(String name) {
    try {
      users.add(HOME, internal(name, barcode("the-one")));
      return true;
    } catch (BadRequest e) {
      assertThat(e.problems().getFirst().code()).isEqualTo("401851");
      return false;
    }
  }

  @Test
  void refusesCodesTheInstitutionDoesNotHave() {
    Identifier odd = new Identifier("LIBRARY_CARD", "1", "", true, Segment.EXTERNAL);
    refuses("401864", internal("mira", odd));
    Account pirate =
        new Account(
            RecordType.PUBLIC, AccountType.INTERNAL, UserStatus.ACTIVE, "PIRATE", "", null, null);
    refuses("401852", form("mira", pirate, Particulars.NONE));
  }

  @Test
  void asksForAnExternalIdOfExternalUsersOnly() {
    refuses("401854", external(""));
    Account both =
        new Account(
            RecordType.PUBLIC, AccountType.INTERNAL, UserStatus.ACTIVE, "", "x", null, null);
    refuses("401853", form("mira", both, Particulars.NONE));
  }

  @Test
  void checksThePasswordOfInternalUsersAndKeepsItOverAReplacement() {
    User mira = users.add(HOME, withPassword(internal("mira"), "tall ships 9"));
    users.replace(HOME, mira.number(), sentBack(mira), Set.of());

    assertThat(users.passwordMatches(HOME, mira, "tall ships 9")).isTrue();
    assertThat(users.passwordMatches(HOME, mira, "Tall ships 9")).isFalse();
    assertThat(users.passwordMatches(HOME, mira, "")).isFalse();
  }

  @Test
  void changesThePasswordWhenANewOneIsSent() {
    User mira = users.add(HOME, withPassword(internal("mira"), "tall ships 9"));
    users.replace(HOME, mira.number(), withPassword(sentBack(mira), "small boats 8"), Set.of());

    assertThat(users.passwordMatches(HOME, mira, "small boats 8")).isTrue();
    assertThat(users.passwordMatches(HOME, mira, "tall ships 9")).isFalse();
  }

  @Test
  void refusesPasswordsThatAreShortOrTrivial() {
    refuses("500038", withPassword(internal("mira"), "short12"));
    refuses("500038", withPassword(internal("mira"), "aaaaaaaaaaaa"));
    refuses("500038", withPassword(internal("mira.holm"), "Mira.Holm"));
  }

  @Test
  void forgetsThePasswordWhenTheUserBecomesExternal() {
    User mira = users.add(HOME, withPassword(internal("mira"), "tall ships 9"));
    UserForm outside = form("mira", SampleUsers.externalAccount("sis-1"), Particulars.NONE);
    User gone = users.replace(HOME, mira.number(), outside, Set.of());

    assertThat(users.passwordMatches(HOME, gone, "tall ships 9")).isFalse();
    refusesReplacing("401859", gone, form("mira", internalAccount(), Particulars.NONE));
  }

  @Test
  void replacesEverythingOfAnInternalUser() {
    User mira = users.add(HOME, internal("mira", barcode("771")));
    clock.passes(Duration.ofDays(1));
    User changed = users.replace(HOME, mira.number(), internal("mira.h", barcode("772")), Set.of());

    assertThat(changed.number()).isEqualTo(mira.number());
    assertThat(changed.history().created()).isEqualTo(mira.history().created());
    assertThat(changed.history().modified().at()).isEqualTo(clock.instant());
    assertThat(users.find(HOME, "771")).isEmpty();
    assertThat(users.find(HOME, "mira")).isEmpty();
    assertThat(users.find(HOME, "772")).contains(changed);
    assertThat(users.find(HOME, "mira.h")).contains(changed);
  }

  @Test
  void keepsRolesWhenNoneAreSent() {
    User mira = users.add(HOME, internal("mira"));
    User changed = users.replace(HOME, mira.number(), internal("mira"), Set.of());

    assertThat(changed.particulars().privileges().roles())
        .isEqualTo(mira.particulars().privileges().roles())
        .isNotEmpty();
  }

  @Test
  void keepsTheGroupOfAnExternalUserUnlessItIsOverridden() {
    User visitor = users.add(HOME, external("hub-1"));
    Account groupless =
        new Account(
            RecordType.PUBLIC, AccountType.EXTERNAL, UserStatus.ACTIVE, "", "hub-1", null, null);
    UserForm sent = form(null, groupless, Particulars.NONE);

    assertThat(users.replace(HOME, visitor.number(), sent, Set.of()).group())
        .isEqualTo("UNDERGRAD");
    assertThat(users.replace(HOME, visitor.number(), sent, Set.of("user_group")).group()).isEmpty();
  }

  @Test
  void keepsWhatStaffEnteredForAnExternalUser() {
    User visitor = users.add(HOME, external("hub-1", barcode("fed"), staffBarcode("entered")));
    User changed =
        users.replace(HOME, visitor.number(), external("hub-1", barcode("fed2")), Set.of());

    assertThat(changed.particulars().identifiers())
        .extracting(Identifier::value)
        .containsExactly("fed2", "entered");
  }

  @Test
  void keepsWhatStaffSetOfAnExternalUserUntilItIsOverridden() {
    User visitor = users.add(HOME, external("hub-1"));
    users.edit(HOME, visitor.number(), form(null, inGroup("FACULTY"), Particulars.NONE));
    UserForm fed = form(null, inGroup("UNDERGRAD"), Particulars.NONE);

    assertThat(users.replace(HOME, visitor.number(), fed, Set.of()).group()).isEqualTo("FACULTY");
    assertThat(users.replace(HOME, visitor.number(), fed, Set.of("user_group")).group())
        .isEqualTo("UNDERGRAD");
    UserForm fedAgain = form(null, inGroup("FACULTY"), Particulars.NONE);
    assertThat(users.replace(HOME, visitor.number(), fedAgain, Set.of()).group())
        .isEqualTo("FACULTY");
  }

  private static Account inGroup(String group) {
    return new Account(
        RecordType.PUBLIC, AccountType.EXTERNAL, UserStatus.ACTIVE, group, "hub-1", null, null);
  }

  @Test
  void doesNotChangeTheExternalIdOfAnExternalUser() {
    User visitor = users.add(HOME, external("hub-1"));
    refusesReplacing("401858", visitor, external("hub-2"));
  }

  @Test
  void takesBackTheObjectItGave() {
    User mira = users.add(HOME, internal("mira", barcode("771")));
    assertThat(users.replace(HOME, mira.number(), sentBack(mira), Set.of())).isEqualTo(mira);
  }

  @Test
  void freesTheIdentifiersOfARemovedUser() {
    User mira = users.add(HOME, internal("mira", barcode("771")));
    users.remove(HOME, mira.number(), _ -> List.of());

    assertThat(users.find(HOME, "771")).isEmpty();
    assertThat(users.add(HOME, internal("nora", barcode("771"))).primaryId()).isEqualTo("nora");
  }

  private void refuses(String code, UserForm form) {
    assertThatThrownBy(() -> users.add(HOME, form))
        .isInstanceOfSatisfying(
            BadRequest.class, e -> assertThat(e.problems().getFirst().code()).isEqualTo(code));
  }

  private void refusesReplacing(String code, User user, UserForm form) {
    assertThatThrownBy(() -> users.replace(HOME, user.number(), form, Set.of()))
        .isInstanceOfSatisfying(
            BadRequest.class, e -> assertThat(e.problems().getFirst().code()).isEqualTo(code));
  }
}
