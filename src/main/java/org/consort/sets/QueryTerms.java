package org.consort.sets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The terms of a query for those who can only ask for all of several conditions at once.
final class QueryTerms {
  private QueryTerms() {}

  static List<SetQuery.Term> of(SetQuery query) {
    return terms(query).toList();
  }

  private static Stream<SetQuery.Term> terms(SetQuery query) {
    return switch (query) {
      case SetQuery.Both(SetQuery left, SetQuery right) -> Stream.concat(terms(left), terms(right));
      case SetQuery.Term term -> Stream.of(term);
      case SetQuery.Either _, SetQuery.Without _ ->
          throw SetReason.NOT_PARSED.refusal("OR and NOT", "conditions joined by AND");
    };
  }

  private static String fieldNames(Enum<?>[] fields) {
    return Stream.of(fields)
        .map(field -> field.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  static <F extends Enum<F>> F field(SetQuery.Term term, F[] fields) {
    return Stream.of(fields)
        .filter(field -> field.name().equalsIgnoreCase(term.field()))
        .findFirst()
        .orElseThrow(
            () -> SetReason.NOT_PARSED.refusal("the field " + term.field(), fieldNames(fields)));
  }
}
