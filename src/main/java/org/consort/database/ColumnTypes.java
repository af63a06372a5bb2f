package org.consort.database;

import java.lang.reflect.Type;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
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
import org.jspecify.annotations.Nullable;

/// How the house's own types travel to and from columns: ids as numbers, instants in UTC.
final class ColumnTypes implements JdbiPlugin {
  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerArgument((ArgumentFactory.Preparable) (type, _) -> preparation(type));
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

  // JDBI goes through all it knows for every statement: what most statements bind comes first here.
  private static Optional<Function<Object, Argument>> preparation(Type type) {
    if (type == String.class) {
      return Optional.of(text -> (position, sql, _) -> sql.setString(position, (String) text));
    }
    boolean ours =
        type == InstitutionId.class
            || type == Instant.class
            || (type instanceof Class<?> plain && Id.class.isAssignableFrom(plain));
    return ours ? Optional.of(ColumnTypes::argument) : Optional.empty();
  }

  private static Argument argument(@Nullable Object value) {
    return switch (value) {
      case null -> (position, sql, _) -> sql.setNull(position, Types.NULL);
      case Id id -> (position, sql, _) -> sql.setLong(position, id.number());
      case InstitutionId institution ->
          (position, sql, _) -> sql.setInt(position, institution.suffix());
      case Instant instant ->
          (position, sql, _) -> sql.setObject(position, instant.atOffset(ZoneOffset.UTC));
      default -> throw new IllegalStateException("no column type for " + value.getClass());
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
