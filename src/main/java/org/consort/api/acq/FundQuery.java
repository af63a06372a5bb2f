package org.consort.api.acq;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.consort.acquisitions.AcquisitionReason;
import org.consort.acquisitions.Fund;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;

/// Reads from a call which funds are wanted. In `mode=POL`, the usual one, only the code may be
/// searched and nothing else filtered.
///
/// @param everyFund all ledgers and funds, not only what an order may name today
record FundQuery(boolean everyFund, List<Predicate<Fund>> conditions) {
  private static final List<String> FILTERS =
      List.of("status", "entity_type", "fiscal_period", "parent_id", "owner");

  static FundQuery of(AlmaRequest request) {
    boolean every = isEvery(request);
    if (!every) {
      FILTERS.stream()
          .filter(name -> limits(request, name).isPresent())
          .findFirst()
          .ifPresent(
              name -> {
                throw new BadRequest(AcquisitionReason.NOT_IN_THIS_MODE.about(name));
              });
    }
    List<Predicate<Fund>> conditions = new ArrayList<>();
    request.query("q").ifPresent(q -> conditions.add(words(q, every)));
    equal(request, "status", conditions, fund -> fund.status().name());
    equal(request, "entity_type", conditions, fund -> fund.kind().name());
    equal(request, "fiscal_period", conditions, fund -> fund.period().code());
    equal(request, "parent_id", conditions, fund -> String.valueOf(fund.parent()));
    String institution = request.institution().code();
    equal(request, "owner", conditions, fund -> owner(fund, institution));
    request
        .query("library")
        .ifPresent(
            code ->
                conditions.add(
                    fund -> fund.libraries().isEmpty() || fund.libraries().contains(code)));
    return new FundQuery(every, conditions);
  }

  private static String owner(Fund fund, String institution) {
    String library = fund.labels().owner();
    return library.isEmpty() ? institution : library;
  }

  boolean takes(Fund fund) {
    return conditions.stream().allMatch(condition -> condition.test(fund));
  }

  private static boolean isEvery(AlmaRequest request) {
    String mode = request.query("mode").orElse("POL");
    return switch (mode) {
      case "POL" -> false;
      case "ALL" -> true;
      default -> throw new BadRequest(ApiReason.INVALID_AMONG.about("mode", mode, "POL, ALL"));
    };
  }

  private static void equal(
      AlmaRequest request,
      String parameter,
      List<Predicate<Fund>> conditions,
      Function<Fund, String> of) {
    limits(request, parameter)
        .ifPresent(value -> conditions.add(fund -> of.apply(fund).equalsIgnoreCase(value)));
  }

  private static Optional<String> limits(AlmaRequest request, String parameter) {
    return request.query(parameter).filter(value -> !value.equalsIgnoreCase("ALL"));
  }

  private static Predicate<Fund> words(String q, boolean every) {
    QueryTerm term = QueryTerm.one(q);
    String words = term.text().toLowerCase(Locale.ROOT);
    String code = term.words().toLowerCase(Locale.ROOT);
    Predicate<Fund> inCode = fund -> fund.code().toLowerCase(Locale.ROOT).contains(code);
    Predicate<Fund> inName = fund -> fund.name().toLowerCase(Locale.ROOT).contains(words);
    Predicate<Fund> inExternalId =
        fund -> fund.labels().externalId().toLowerCase(Locale.ROOT).contains(code);
    Predicate<Fund> inDescription =
        fund -> fund.labels().description().toLowerCase(Locale.ROOT).contains(words);
    return switch (term.field()) {
      case "fund_code" -> inCode;
      case "name" -> whenEvery(every, "name", inName);
      case "external_id" -> whenEvery(every, "external_id", inExternalId);
      case "description" -> whenEvery(every, "description", inDescription);
      case "all" -> whenEvery(every, "all", inCode.or(inName).or(inExternalId).or(inDescription));
      default -> throw QueryTerm.badQuery();
    };
  }

  private static Predicate<Fund> whenEvery(boolean every, String field, Predicate<Fund> words) {
    if (!every) {
      throw new BadRequest(AcquisitionReason.NOT_IN_THIS_MODE.about("q=" + field));
    }
    return words;
  }
}
