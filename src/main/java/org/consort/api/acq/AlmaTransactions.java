package org.consort.api.acq;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.acquisitions.FundTransaction;
import org.consort.acquisitions.FundTransaction.Kind;
import org.consort.alma.acq.FundTransactionBuilder;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;

/// Shows the movements of a fund's money in Alma's words.
final class AlmaTransactions {
  private AlmaTransactions() {}

  /// Those `filter` asks for, and of the line that `q=po_line~POL-1` names.
  static List<FundTransaction> wanted(AlmaRequest request, List<FundTransaction> all) {
    List<Kind> kinds =
        request
            .query("filter")
            .filter(filter -> !filter.equalsIgnoreCase("ALL"))
            .map(AlmaTransactions::kinds)
            .orElse(List.of(Kind.values()));
    String line = request.query("q").map(AlmaTransactions::line).orElse("");
    return all.stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .filter(entry -> line.isEmpty() || line.equalsIgnoreCase(entry.poLine()))
        .toList();
  }

  static org.consort.alma.acq.FundTransaction shown(AlmaRequest request, FundTransaction entry) {
    String line = entry.poLine();
    return FundTransactionBuilder.builder()
        .id(Long.toString(entry.number()))
        .transactionTime(entry.madeAt())
        .type(Coded.of(entry.kind().name(), entry.kind().name().toLowerCase(Locale.ROOT)))
        .amount(entry.amount().amount())
        .currency(Coded.of(entry.amount().currency().getCurrencyCode()))
        .poLine(line == null ? null : new Linked(line, request.link("/acq/po-lines/" + line)))
        .build();
  }

  // Money is never transferred between funds here.
  private static List<Kind> kinds(String filter) {
    return Stream.of(filter.split(","))
        .map(String::strip)
        .filter(name -> !name.equalsIgnoreCase("TRANSFER"))
        .map(
            name ->
                QueryTerm.named(Kind.values(), name)
                    .orElseThrow(
                        () ->
                            new BadRequest(
                                ApiReason.UNKNOWN_FIELD.about(
                                    name,
                                    Stream.of(Kind.values())
                                        .map(Kind::name)
                                        .collect(Collectors.joining(", "))))))
        .toList();
  }

  private static String line(String q) {
    QueryTerm term = QueryTerm.one(q);
    if (!term.field().equals("po_line")) {
      throw QueryTerm.badQuery();
    }
    return term.words();
  }
}
