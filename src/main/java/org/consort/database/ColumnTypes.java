package org.consort.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.LongFunction;
import org.consort.base.HoldingId;
import org.consort.base.Id;
import org.consort.base.InstitutionId;
import org.consort.base.ItemId;
import org.consort.base.LoanId;
import org.consort.base.MmsId;
import org.consort.base.PortfolioId;
import org.consort.base.RequestId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;

/// How the house's own types travel to and from columns: ids as numbers, instants in UTC.
final class ColumnTypes implements JdbiPlugin {
  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerArgument((ArgumentFactory) (_, value, _) -> argument(value));
    jdbi.registerColumnMapper(
        Instant.class,
        (row, column, _) -> {
          OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
          return at == null ? null : at.toInstant();
        });
    jdbi.registerColumnMapper(
        InstitutionId.class, (row, column, _) -> new InstitutionId(row.getInt(column)));
    id(jdbi, MmsId.class, MmsId::new);
    id(jdbi, HoldingId.class, HoldingId::new);
    id(jdbi, ItemId.class, ItemId::new);
    id(jdbi, PortfolioId.class, PortfolioId::new);
    id(jdbi, RequestId.class, RequestId::new);
    id(jdbi, LoanId.class, LoanId::new);
  }

  private static Optional<Argument> argument(Object value) {
    return switch (value) {
      case Id id -> Optional.of((position, sql, _) -> sql.setLong(position, id.number()));
      case InstitutionId institution ->
          Optional.of((position, sql, _) -> sql.setInt(position, institution.suffix()));
      case Instant instant ->
          Optional.of(
              (position, sql, _) -> sql.setObject(position, instant.atOffset(ZoneOffset.UTC)));
      case null, default -> Optional.empty();
    };
  }

  private static <T extends Id> void id(Jdbi jdbi, Class<T> type, LongFunction<T> fromNumber) {
    jdbi.registerColumnMapper(
        type,
        (row, column, _) -> {
          long number = row.getLong(column);
          return row.wasNull() ? null : fromNumber.apply(number);
        });
  }
}
