package org.consort.patrons.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.ManualClock;
import org.consort.base.Money;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.consort.institution.CodeTables;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.institution.LibraryScope;
import org.consort.institution.Terms;
import org.consort.patrons.Account;
import org.consort.patrons.AccountType;
import org.consort.patrons.Particulars;
import org.consort.patrons.PersonName;
import org.consort.patrons.RecordType;
import org.consort.patrons.UserForm;
import org.consort.patrons.UserStatus;
import org.consort.patrons.Users;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeesTest {
  private static final InstitutionId HOME = new InstitutionId(9001);
  private static final InstitutionId OTHER = new InstitutionId(9002);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-05-04T10:00:00Z"));
  private final Database database = TestDatabase.open();
  private final Institutions institutions = new Institutions(database, clock);
  private final Users users =
      new Users(database, clock, institutions, new CodeTables(database, clock));
  private final Fees fees = new Fees(database, clock, institutions, users);
  private final long mira = patron();

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void addsUpWhatAUserOwesLessTheirCredits() {
    charge("OVERDUEFINE", "12.50");
    charge("LOSTITEMREPLACEMENTFEE", "40");
    Fee credit = charge(NewFee.CREDIT, "5");

    assertThat(credit.balance()).isEqualTo(dollars("-5.00"));
    assertThat(fees.balance(HOME, mira)).isEqualTo(dollars("47.50"));
    assertThat(fees.ofUser(HOME, mira, FeeStatus.ACTIVE)).hasSize(3);
    assertThat(fees.ofUser(OTHER, mira, FeeStatus.ACTIVE)).isEmpty();
  }

  @Test
  void closesAFeeWhenNothingIsOwedAnyMore() {
    Fee fee = charge("OVERDUEFINE", "10");

    Fee part = fees.pay(HOME, mira, fee.id(), cash("2.77", ""));
    Fee rest = fees.pay(HOME, mira, fee.id(), cash(null, ""));

    assertThat(part.balance()).isEqualTo(dollars("7.23"));
    assertThat(part.status()).isEqualTo(FeeStatus.ACTIVE);
    assertThat(rest.status()).isEqualTo(FeeStatus.CLOSED);
    assertThat(rest.transactions())
        .extracting(t -> t.amount().toPlainString())
        .containsExactly("2.77", "7.23");
    assertThat(fees.balance(HOME, mira)).isEqualTo(dollars("0"));
  }

  @Test
  void refusesToTakeMoreThanIsOwedOrLessThanACent() {
    Fee fee = charge("OVERDUEFINE", "10");

    for (String amount : List.of("10.01", "0", "-1", "1.005")) {
      assertThatThrownBy(() -> fees.pay(HOME, mira, fee.id(), cash(amount, "")))
          .isInstanceOf(BadRequest.class)
          .hasMessageContaining("401666")
          .hasMessageContaining(amount);
      assertThatThrownBy(() -> payAll(cash(amount, ""))).isInstanceOf(BadRequest.class);
    }
    assertThatThrownBy(() -> charge("OVERDUEFINE", "0.001")).isInstanceOf(BadRequest.class);
    assertThat(fees.find(HOME, mira, fee.id())).contains(fee);
  }

  @Test
  void paysTheOldestFirst() {
    Fee first = charge("OVERDUEFINE", "10");
    Fee second = charge("OVERDUEFINE", "10");
    charge(NewFee.CREDIT, "3");

    List<Fee> open = payAll(cash("12", "card-1"));

    assertThat(found(first).status()).isEqualTo(FeeStatus.CLOSED);
    assertThat(found(second).balance()).isEqualTo(dollars("8.00"));
    assertThat(open).hasSize(2);
    assertThat(fees.balance(HOME, mira)).isEqualTo(dollars("5.00"));
    assertThat(payAll(cash(null, ""))).isEmpty();
    assertThat(fees.balance(HOME, mira)).isEqualTo(dollars("0"));
  }

  @Test
  void takesAPaymentSentTwiceOnce() {
    Fee fee = charge("OVERDUEFINE", "10");
    charge("OVERDUEFINE", "10");

    payAll(cash("12", "card-1"));
    payAll(cash("12", "card-1"));
    payAll(cash(null, "card-1"));
    assertThat(fees.balance(HOME, mira)).isEqualTo(dollars("8.00"));
    assertThatThrownBy(() -> payAll(cash("5", "card-1")))
        .hasMessageContaining("external_transaction_id");

    Fee lost = charge("LOSTITEMREPLACEMENTFEE", "30");
    fees.pay(HOME, mira, lost.id(), cash("20", "card-2"));
    fees.pay(HOME, mira, lost.id(), cash("20", "card-2"));
    assertThat(found(lost).balance()).isEqualTo(dollars("10.00"));
    assertThat(found(fee).transactions()).hasSize(1);
  }

  @Test
  void neverTakesTooMuchWhenManyPayAtOnce() throws Exception {
    Fee fee = charge("OVERDUEFINE", "10");
    charge("OVERDUEFINE", "10");
    List<Callable<Boolean>> payers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      payers.add(() -> works(() -> fees.pay(HOME, mira, fee.id(), cash("4", ""))));
      payers.add(() -> works(() -> payAll(cash("7", ""))));
    }

    try (ExecutorService threads = Executors.newFixedThreadPool(payers.size())) {
      for (Future<Boolean> one : threads.invokeAll(payers)) {
        one.get();
      }
    }

    BigDecimal paid =
        List.of(FeeStatus.ACTIVE, FeeStatus.CLOSED).stream()
            .flatMap(status -> fees.ofUser(HOME, mira, status).stream())
            .flatMap(f -> f.transactions().stream())
            .map(FeeTransaction::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(paid).isBetween(new BigDecimal("10"), new BigDecimal("20"));
    assertThat(fees.balance(HOME, mira).amount())
        .isEqualByComparingTo(new BigDecimal("20").subtract(paid));
  }

  private static boolean works(Runnable work) {
    try {
      work.run();
      return true;
    } catch (BadRequest e) {
      return false;
    }
  }

  @Test
  void takesADisputedFeeOutOfWhatIsOwedUntilItIsRestored() {
    Fee fee = charge("OVERDUEFINE", "10");

    assertThat(fees.dispute(HOME, mira, fee.id(), said("", "not mine")).status())
        .isEqualTo(FeeStatus.INDISPUTE);
    assertThat(fees.balance(HOME, mira)).isEqualTo(dollars("0"));
    assertThatThrownBy(() -> fees.pay(HOME, mira, fee.id(), cash(null, "")))
        .hasMessageContaining("402119");
    assertThat(fees.restore(HOME, mira, fee.id(), said("", "")).status())
        .isEqualTo(FeeStatus.ACTIVE);
    assertThatThrownBy(() -> fees.restore(HOME, mira, fee.id(), said("", "")))
        .hasMessageContaining("402119");
    Fee waived = fees.waive(HOME, mira, fee.id(), new Settlement(null, said("OTHER", "goodwill")));
    assertThat(waived.status()).isEqualTo(FeeStatus.CLOSED);
    assertThat(waived.transactions())
        .extracting(FeeTransaction::kind)
        .containsExactly(
            FeeTransaction.Kind.DISPUTE, FeeTransaction.Kind.RESTORE, FeeTransaction.Kind.WAIVE);
  }

  @Test
  void keepsTheFeesOfAUserWhoLeftButNotWhoseTheyWere() {
    Fee fee = charge("OVERDUEFINE", "10");
    assertThat(database.<Boolean>read(tx -> fees.areOpen(tx, HOME, mira))).isTrue();
    fees.pay(HOME, mira, fee.id(), cash(null, ""));
    assertThat(database.<Boolean>read(tx -> fees.areOpen(tx, HOME, mira))).isFalse();

    users.remove(HOME, mira, _ -> List.of());

    assertThat(fees.find(HOME, mira, fee.id())).isEmpty();
    long kept =
        database.read(
            tx ->
                tx.handle()
                    .createQuery("SELECT count(*) FROM fee WHERE patron IS NULL")
                    .mapTo(Long.class)
                    .one());
    assertThat(kept).isEqualTo(1);
  }

  @Test
  void countsInTheInstitutionsCurrency() {
    institutions.agree(HOME, Terms.USUAL.in(Currency.getInstance("JPY")));

    assertThat(charge("OVERDUEFINE", "500").balance())
        .isEqualTo(new Money(new BigDecimal("500"), Currency.getInstance("JPY")));
    assertThatThrownBy(() -> charge("OVERDUEFINE", "500.5")).isInstanceOf(BadRequest.class);
  }

  private List<Fee> payAll(Settlement wish) {
    return fees.payAll(HOME, mira, wish, LibraryScope.EVERYWHERE);
  }

  private Fee charge(String type, String amount) {
    return fees.charge(
        HOME, mira, new NewFee(type, new BigDecimal(amount), "MAIN", "", NewFee.Cause.NONE));
  }

  private Fee found(Fee fee) {
    return fees.find(HOME, mira, fee.id()).orElseThrow();
  }

  private static Settlement cash(@Nullable String amount, String externalId) {
    return new Settlement(
        amount == null ? null : new BigDecimal(amount),
        new FeeTransaction.Particulars("CASH", "", "", externalId, "test"));
  }

  private static FeeTransaction.Particulars said(String reason, String comment) {
    return new FeeTransaction.Particulars("", reason, comment, "", "test");
  }

  private static Money dollars(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
  }

  private long patron() {
    for (InstitutionId id : List.of(HOME, OTHER)) {
      String code = "01TST_" + id.suffix();
      institutions.add(new Institution(id, code, code, ZoneId.of("UTC"), null));
    }
    Account account =
        new Account(RecordType.PUBLIC, AccountType.INTERNAL, UserStatus.ACTIVE, "", "", null, null);
    return users
        .add(
            HOME,
            new UserForm(
                "mira",
                account,
                new PersonName("Mira", "", "Holm"),
                Particulars.NONE,
                UserForm.Secrets.NONE,
                "test"))
        .number();
  }
}
