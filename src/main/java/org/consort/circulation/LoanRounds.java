package org.consort.circulation;

import java.time.Duration;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.LoanId;

/// Marks loans that are past their due date, and after long enough counts them as lost.
final class LoanRounds {
  private static final int BATCH = 100;

  private final CirculationDesk desk;
  private final Loans loans;

  LoanRounds(CirculationDesk desk, Loans loans) {
    this.desk = desk;
    this.loans = loans;
  }

  int run(InstitutionId institution) {
    return remind(institution) + giveUp(institution);
  }

  private int remind(InstitutionId institution) {
    return desk.database()
        .write(
            tx -> {
              List<Loan> overdue = LoanStore.markOverdue(tx, institution, desk.now(), BATCH);
              LetterStore.insert(
                  tx,
                  institution,
                  overdue.stream()
                      .map(
                          loan ->
                              Letter.about(
                                  loan,
                                  LetterKind.OVERDUE,
                                  desk.now(),
                                  "It was due on %s.".formatted(loan.term().due())))
                      .toList());
              return overdue.size();
            });
  }

  private int giveUp(InstitutionId institution) {
    List<LoanId> lost =
        desk.database()
            .read(
                tx -> {
                  int days = LendingRegulationsStore.find(tx, institution).lostAfterDays();
                  return days == 0
                      ? List.of()
                      : LoanStore.overdueSince(
                          tx, institution, desk.now().minus(Duration.ofDays(days)), BATCH);
                });
    return (int)
        lost.stream()
            .filter(id -> loans.reportIf(institution, id, LoanTrouble.OVERDUE, LoanTrouble.LOST))
            .count();
  }
}
