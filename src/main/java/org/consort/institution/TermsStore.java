package org.consort.institution;

import java.util.Currency;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

final class TermsStore {
  private TermsStore() {}

  static Optional<Terms> find(Transaction tx, InstitutionId institution) {
    return tx.handle()
        .createQuery(
            """
            SELECT currency, calls_per_second, calls_per_day, manner
            FROM institution_terms WHERE institution = :institution
            """)
        .bind("institution", institution)
        .map(
            (row, _) ->
                new Terms(
                    Currency.getInstance(row.getString("currency")),
                    row.getInt("calls_per_second"),
                    row.getInt("calls_per_day"),
                    manner(row.getString("manner"))))
        .findOne();
  }

  static void put(Transaction tx, InstitutionId institution, Terms terms) {
    Terms.Manner manner = terms.manner();
    tx.handle()
        .createUpdate(
            """
            INSERT INTO institution_terms
              (institution, currency, calls_per_second, calls_per_day, manner)
            VALUES (:institution, :currency, :perSecond, :perDay, :manner)
            ON CONFLICT (institution) DO UPDATE
            SET currency = :currency, calls_per_second = :perSecond, calls_per_day = :perDay,
              manner = :manner
            """)
        .bind("institution", institution)
        .bind("currency", terms.currency().getCurrencyCode())
        .bind("perSecond", terms.callsPerSecond())
        .bind("perDay", terms.callsPerDay())
        .bind("manner", manner == null ? null : manner.name())
        .execute();
  }

  private static Terms.@Nullable Manner manner(@Nullable String name) {
    return name == null ? null : Terms.Manner.valueOf(name);
  }
}
