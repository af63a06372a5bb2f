package org.consort.acquisitions;

import java.util.Currency;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;

/// Review rules in the database.
final class ReviewRuleStore {
  private ReviewRuleStore() {}

  static void insert(Transaction tx, InstitutionId institution, ReviewRule rule) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO review_rule (institution, name, price_over, currency)
            VALUES (:institution, :name, :priceOver, :currency)
            """)
        .bind("institution", institution)
        .bind("name", rule.name())
        .bind("priceOver", rule.priceOver().amount())
        .bind("currency", rule.priceOver().currency().getCurrencyCode())
        .execute();
  }

  static List<ReviewRule> all(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT name, price_over, currency FROM review_rule
             WHERE institution = :institution ORDER BY name
            """)
        .bind("institution", institution)
        .map(
            (row, _) ->
                new ReviewRule(
                    row.getString("name"),
                    new Money(
                        row.getBigDecimal("price_over"),
                        Currency.getInstance(row.getString("currency")))))
        .list();
  }
}
