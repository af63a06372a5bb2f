package org.consort.acquisitions;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Transaction;

/// Exchange rates in the database.
final class CurrencyStore {
  private CurrencyStore() {}

  static void put(Transaction tx, InstitutionId institution, Rates.Rate rate, LocalDate since) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO exchange_rate (institution, source, target, since, rate)
            VALUES (:institution, :source, :target, :since, :rate)
            ON CONFLICT (institution, source, target, since) DO UPDATE SET rate = excluded.rate
            """)
        .bind("institution", institution)
        .bind("source", rate.source().getCurrencyCode())
        .bind("target", rate.target().getCurrencyCode())
        .bind("since", since)
        .bind("rate", rate.rate())
        .execute();
  }

  static List<Rates.Rate> on(Transaction tx, InstitutionId institution, LocalDate day) {
    return tx.handle()
        .createQuery(
            """
            SELECT DISTINCT ON (source, target) source, target, rate
              FROM exchange_rate
             WHERE institution = :institution AND since <= :day
             ORDER BY source, target, since DESC
            """)
        .bind("institution", institution)
        .bind("day", day)
        .map(
            (row, _) ->
                new Rates.Rate(
                    Currency.getInstance(row.getString("source")),
                    Currency.getInstance(row.getString("target")),
                    row.getBigDecimal("rate")))
        .list();
  }
}
