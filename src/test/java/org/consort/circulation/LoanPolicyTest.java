package org.consort.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.junit.jupiter.api.Test;

class LoanPolicyTest {
  private static final InstitutionId NORTH = new InstitutionId(9001);

  @Test
  void prefersTheRuleOfTheUsersGroup() {
    try (Database database = TestDatabase.open()) {
      LoanPolicies policies = new LoanPolicies(database, InstantSource.system());
      policies.put(NORTH, new LoanPolicy("BOOK", 30, 1));
      policies.put(NORTH, new LoanPolicy("BOOK", "FACULTY", 90, 5));

      assertThat(rule(policies, "BOOK", "FACULTY").days()).isEqualTo(90);
      assertThat(rule(policies, "BOOK", "UNDERGRAD").days()).isEqualTo(30);
    }
  }

  @Test
  void hasUsualRulesBeforeAnyAreSet() {
    try (Database database = TestDatabase.open()) {
      LoanPolicies policies = new LoanPolicies(database, InstantSource.system());

      assertThat(rule(policies, "ILL", "DCB_PATRON").days()).isEqualTo(42);
      assertThat(rule(policies, "REFONLY", "FACULTY").lends()).isFalse();
      assertThat(rule(policies, "", "FACULTY").days()).isEqualTo(28);
    }
  }

  private static LoanPolicy rule(LoanPolicies policies, String policy, String group) {
    return policies.rules(NORTH).rule(policy, group);
  }
}
