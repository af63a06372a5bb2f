package org.consort.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.base.PortfolioId;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.StatementContext;

final class PortfolioStore {
  private PortfolioStore() {}

  static void add(Transaction tx, InstitutionId institution, Portfolio portfolio) {
    StampsStore.bind(
            tx.handle()
                .createUpdate(
                    """
                    INSERT INTO portfolio (institution, portfolio_id, mms_id, url, public_note,
                        library, active, po_line,
                        created_at, created_by, modified_at, modified_by)
                    VALUES (:institution, :id, :bib, :url, :publicNote,
                        :library, :active, :poLine,
                        :created, :createdBy, :modified, :modifiedBy)
                    """),
            portfolio.stamps())
        .bind("institution", institution)
        .bind("id", portfolio.id())
        .bind("bib", portfolio.bib())
        .bindMethods(portfolio.access())
        .execute();
  }

  static List<Portfolio> ofBib(Transaction tx, InstitutionId institution, MmsId bib) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM portfolio WHERE institution = :institution AND mms_id = :bib
            ORDER BY portfolio_id
            """)
        .bind("institution", institution)
        .bind("bib", bib)
        .map(PortfolioStore::row)
        .list();
  }

  static void removeOfBib(Transaction tx, InstitutionId institution, MmsId bib) {
    tx.handle()
        .createUpdate("DELETE FROM portfolio WHERE institution = :institution AND mms_id = :bib")
        .bind("institution", institution)
        .bind("bib", bib)
        .execute();
  }

  private static Portfolio row(ResultSet row, StatementContext context) throws SQLException {
    Stamps stamps = StampsStore.stamps(row);
    return new Portfolio(
        new PortfolioId(row.getLong("portfolio_id")),
        new MmsId(row.getLong("mms_id")),
        new NewPortfolio(
            row.getString("url"),
            row.getString("public_note"),
            row.getString("library"),
            row.getBoolean("active"),
            row.getString("po_line"),
            stamps.createdBy()),
        stamps);
  }
}
