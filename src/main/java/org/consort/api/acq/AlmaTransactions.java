package org.consort.api.acq;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.consort.acquisitions.Billed;
import org.consort.acquisitions.FundTransaction;
import org.consort.acquisitions.FundTransaction.Kind;
import org.consort.alma.acq.FundTransactionBuilder;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.jspecify.annotations.Nullable;

/// Shows the movements of a fund's money in Alma's words.
final class AlmaTransactions {
  private static final Set<Kind> TAKEN = EnumSet.of(Kind.WITHDRAWAL, Kind.TRANSFER_OUT);

  private AlmaTransactions() {}

  /// Those `filter` asks for, and of the order, invoice or sum that `q=po_line~POL-1`,
  /// `q=invoice_number~47-11` or `q=amount~12.50` names. Borrowing requests cost no fund anything.
  static List<FundTransaction> wanted(AlmaRequest request, List<FundTransaction> all) {
    List<Kind> kinds =
        request
            .query("filter")
            .filter(filter -> !filter.equalsIgnoreCase("ALL"))
            .map(AlmaTransactions::kinds)
            .orElse(List.of(Kind.values()));
    Predicate<FundTransaction> searched =
        request.query("q").map(AlmaTransactions::searched).orElse(_ -> true);
    return all.stream().filter(entry -> kinds.contains(entry.kind())).filter(searched).toList();
  }

  /// @param ids of funds, by their codes
  static org.consort.alma.acq.FundTransaction shown(
      AlmaRequest request, FundTransaction entry, Map<String, Long> ids) {
    String line = entry.poLine();
    Long related = ids.get(String.valueOf(entry.related()));
    Type type = Type.of(entry.kind());
    return FundTransactionBuilder.builder()
        .id(Long.toString(entry.number()))
        .transactionTime(entry.madeAt())
        .type(Coded.of(type.name(), type.name().toLowerCase(Locale.ROOT)))
        .amount(amount(entry))
        .currency(Sums.coded(entry.amount().currency()))
        .transactionNote(entry.note().isEmpty() ? null : entry.note())
        .poLine(line == null ? null : new Linked(line, request.link("/acq/po-lines/" + line)))
        .invoiceLine(invoiceLine(request, entry.billed()))
        .relatedFund(
            related == null
                ? null
                : new Linked(related.toString(), request.link("/acq/funds/" + related)))
        .build();
  }

  private static List<Kind> kinds(String filter) {
    List<Type> types = Stream.of(filter.split(",")).map(String::strip).map(Type::named).toList();
    return Stream.of(Kind.values()).filter(kind -> types.contains(Type.of(kind))).toList();
  }

  /// Alma's kinds of movements, which do not tell the direction of all of them.
  private enum Type {
    ALLOCATION,
    TRANSFER,
    ENCUMBRANCE,
    DISENCUMBRANCE,
    EXPENDITURE;

    static Type of(Kind kind) {
      return switch (kind) {
        case ALLOCATION, WITHDRAWAL -> ALLOCATION;
        case TRANSFER_IN, TRANSFER_OUT -> TRANSFER;
        case ENCUMBRANCE -> ENCUMBRANCE;
        case DISENCUMBRANCE -> DISENCUMBRANCE;
        case EXPENDITURE -> EXPENDITURE;
      };
    }

    static Type named(String name) {
      return QueryTerm.named(values(), name)
          .orElseThrow(
              () ->
                  new BadRequest(
                      ApiReason.UNKNOWN_FIELD.about(
                          name, Stream.of(values()).map(Type::name).collect(joining(", ")))));
    }
  }

  private static @Nullable Linked invoiceLine(AlmaRequest request, @Nullable Billed billed) {
    return billed == null
        ? null
        : new Linked(
            Long.toString(billed.line()),
            request.link("/acq/invoices/" + billed.invoice() + "/lines/" + billed.line()));
  }

  private static Predicate<FundTransaction> searched(String q) {
    QueryTerm term = QueryTerm.one(q);
    String words = term.words();
    return switch (term.field()) {
      case "po_line" -> entry -> words.isEmpty() || words.equalsIgnoreCase(entry.poLine());
      case "invoice_number" ->
          entry -> {
            Billed billed = entry.billed();
            return billed != null
                && List.of(words, term.text()).stream().anyMatch(billed.number()::equalsIgnoreCase);
          };
      case "amount" -> ofAmount(term.text());
      case "borrowing_request_id" -> _ -> false;
      default -> throw QueryTerm.badQuery();
    };
  }

  private static Predicate<FundTransaction> ofAmount(String sum) {
    if (!sum.matches("-?[0-9]{1,12}([.][0-9]{1,4})?")) {
      throw QueryTerm.badQuery();
    }
    BigDecimal wanted = new BigDecimal(sum);
    return entry -> amount(entry).compareTo(wanted) == 0;
  }

  private static BigDecimal amount(FundTransaction entry) {
    BigDecimal amount = entry.amount().amount();
    return TAKEN.contains(entry.kind()) ? amount.negate() : amount;
  }
}
