package org.consort.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consort.base.BadRequest;

/// One condition of a `q`: `field~words`, several joined by ` AND `, twenty at most; a low line in
/// the words stands for a blank (<https://developers.exlibrisgroup.com/alma/apis/#search>).
public record QueryTerm(String field, String words) {
  private static final int MOST = 20;

  /// @param refusal of what is no condition
  public static List<QueryTerm> all(String q, Function<String, BadRequest> refusal) {
    List<String> conditions = List.of(q.split(" AND ", -1));
    if (conditions.size() > MOST) {
      throw refusal.apply(q);
    }
    return conditions.stream().map(text -> read(text, refusal)).toList();
  }

  public static List<QueryTerm> all(String q) {
    return all(q, _ -> badQuery());
  }

  /// Of a `q` that has one condition, whose words may be none.
  public static QueryTerm one(String q) {
    int tilde = q.indexOf('~');
    if (tilde < 0) {
      throw badQuery();
    }
    return new QueryTerm(q.substring(0, tilde).strip(), q.substring(tilde + 1).strip());
  }

  public static BadRequest badQuery() {
    return new BadRequest(ApiReason.BAD_QUERY.about());
  }

  /// The words with their blanks.
  public String text() {
    return words.replace('_', ' ').strip();
  }

  public <F extends Enum<F>> F fieldAmong(F[] fields) {
    return named(fields, field).orElseThrow(QueryTerm::badQuery);
  }

  /// The value called so, whatever the case.
  public static <F extends Enum<F>> Optional<F> named(F[] values, String name) {
    String wanted = name.strip();
    return Stream.of(values).filter(value -> value.name().equalsIgnoreCase(wanted)).findFirst();
  }

  private static QueryTerm read(String text, Function<String, BadRequest> refusal) {
    int tilde = text.indexOf('~');
    if (tilde < 0 || text.substring(tilde + 1).replace('_', ' ').isBlank()) {
      throw refusal.apply(text);
    }
    return new QueryTerm(text.substring(0, tilde).strip(), text.substring(tilde + 1));
  }
}
