package org.consort.acquisitions.invoices;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Bill;
import org.consort.acquisitions.Billed;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.FundTransaction;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineStatus;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Undoes what was moved on funds for an invoice, movement by movement; nothing where nothing was.
/// A cancelled order encumbers nothing again.
record TakingBack(Transaction tx, InstitutionId institution, Acquisitions acquisitions) {
  private record Key(Billed billed, @Nullable String poLine, String fund) {}

  void takeBack(Invoice invoice, Instant at) {
    if (invoice.stage() == InvoiceStage.IN_REVIEW) {
      return;
    }
    List<PoLine> orders = acquisitions.poLines().lock(tx, institution, invoice.poLines());
    List<FundTransaction> moved = acquisitions.funds().ofInvoice(tx, institution, invoice.id());
    var _ =
        acquisitions
            .funds()
            .lock(tx, institution, moved.stream().map(FundTransaction::fund).distinct().toList());
    Set<String> cancelled =
        orders.stream()
            .filter(order -> order.status() == PoLineStatus.CANCELLED)
            .map(PoLine::number)
            .collect(Collectors.toSet());
    move(FundTransaction.Kind.EXPENDITURE, negated(sums(moved, FundTransaction.Kind.EXPENDITURE)));
    Map<Key, Money> freed = sums(moved, FundTransaction.Kind.DISENCUMBRANCE);
    sums(moved, FundTransaction.Kind.ENCUMBRANCE)
        .forEach((key, money) -> freed.computeIfPresent(key, (_, sum) -> sum.minus(money)));
    freed.keySet().removeIf(key -> key.poLine() != null && cancelled.contains(key.poLine()));
    move(FundTransaction.Kind.ENCUMBRANCE, freed);
    acquisitions.poLines().awaitInvoice(tx, institution, invoice.fullyInvoiced(), at);
  }

  private static Map<Key, Money> sums(List<FundTransaction> moved, FundTransaction.Kind kind) {
    Map<Key, Money> sums = new LinkedHashMap<>();
    for (FundTransaction entry : moved) {
      Billed billed = entry.billed();
      if (entry.kind() == kind && billed != null) {
        sums.merge(new Key(billed, entry.poLine(), entry.fund()), entry.amount(), Money::plus);
      }
    }
    return sums;
  }

  private static Map<Key, Money> negated(Map<Key, Money> sums) {
    return sums.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().negated()));
  }

  private void move(FundTransaction.Kind kind, Map<Key, Money> sums) {
    acquisitions
        .funds()
        .move(
            tx,
            institution,
            kind,
            sums.entrySet().stream()
                .filter(entry -> entry.getValue().amount().signum() != 0)
                .map(
                    entry ->
                        new Bill(
                            entry.getKey().billed(),
                            entry.getKey().poLine(),
                            List.of(new Charge(entry.getKey().fund(), entry.getValue()))))
                .toList());
  }
}
