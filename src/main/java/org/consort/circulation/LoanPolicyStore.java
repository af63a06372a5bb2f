package org.consort.circulation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;

/// The table `loan_policy`.
final class LoanPolicyStore {
  private LoanPolicyStore() {}

  static void put(Transaction tx, InstitutionId institution, LoanPolicy policy) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO loan_policy (institution, item_policy, user_group, days, renewals)
            VALUES (:institution, :itemPolicy, :userGroup, :days, :renewals)
            ON CONFLICT (institution, item_policy, user_group)
            DO UPDATE SET days = excluded.days, renewals = excluded.renewals
            """)
        .bind("institution", institution)
        .bindMethods(policy)
        .execute();
  }

  static List<LoanPolicy> all(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT item_policy, user_group, days, renewals FROM loan_policy
            WHERE institution = :institution ORDER BY item_policy, user_group
            """)
        .bind("institution", institution)
        .map(LoanPolicyStore::policy)
        .list();
  }

  private static LoanPolicy policy(ResultSet row, StatementContext context) throws SQLException {
    return new LoanPolicy(
        row.getString("item_policy"),
        row.getString("user_group"),
        row.getInt("days"),
        row.getInt("renewals"));
  }
}
