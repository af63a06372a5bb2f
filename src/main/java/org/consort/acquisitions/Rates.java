package org.consort.acquisitions;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consort.base.Money;

/// The exchange rates of one day.
public record Rates(List<Rate> rates) {
  /// How many units of the target one unit of the source buys.
  public record Rate(Currency source, Currency target, BigDecimal rate) {
    private Rate inverse() {
      return new Rate(target, source, BigDecimal.ONE.divide(rate, MathContext.DECIMAL64));
    }
  }

  public Rates {
    rates = List.copyOf(rates);
  }

  /// Converts directly, by the inverse rate, or through one third currency; empty when no rate says
  /// how.
  public Optional<Money> convert(Money money, Currency target) {
    return rate(money.currency(), target)
        .map(rate -> new Money(money.amount().multiply(rate), target));
  }

  /// What one unit of the source is worth in the target.
  public Optional<BigDecimal> rate(Currency source, Currency target) {
    if (source.equals(target)) {
      return Optional.of(BigDecimal.ONE);
    }
    return from(source)
        .filter(rate -> rate.target().equals(target))
        .map(Rate::rate)
        .findFirst()
        .or(() -> throughAThird(source, target));
  }

  private Optional<BigDecimal> throughAThird(Currency source, Currency target) {
    return from(source)
        .flatMap(
            first ->
                from(first.target())
                    .filter(second -> second.target().equals(target))
                    .map(second -> first.rate().multiply(second.rate())))
        .findFirst();
  }

  private Stream<Rate> from(Currency source) {
    return rates.stream()
        .flatMap(rate -> Stream.of(rate, rate.inverse()))
        .filter(rate -> rate.source().equals(source));
  }
}
