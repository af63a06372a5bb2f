package org.consort.acquisitions.invoices;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consort.acquisitions.Acquisitions;
import org.consort.acquisitions.Bill;
import org.consort.acquisitions.Charge;
import org.consort.acquisitions.Fund;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.FundSplit;
import org.consort.acquisitions.FundTransaction;
import org.consort.acquisitions.Invoiced;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineType;
import org.consort.acquisitions.Rates;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Money;
import org.consort.database.Transaction;
import org.jspecify.annotations.Nullable;

/// Takes an invoice's money from the funds. Order lines are locked before funds, as everywhere, and
/// what orders had encumbered is freed before funds are judged.
record Booking(Transaction tx, InstitutionId institution, Acquisitions acquisitions, Day day) {
  /// The day it is done on, and what currencies are worth on it.
  record Day(LocalDate date, Rates rates) {}

  private record Split(InvoiceLine line, List<FundSplit.Part> parts) {}

  void book(Invoice invoice, Instant at) {
    if (invoice.lines().isEmpty()) {
      throw failed(invoice, "it has no lines");
    }
    Map<String, PoLine> orders =
        acquisitions.poLines().lock(tx, institution, invoice.poLines()).stream()
            .collect(toMap(PoLine::number, Function.identity()));
    List<Split> splits =
        invoice.lines().stream().map(line -> split(invoice, line, orders)).toList();
    Map<String, List<Charge>> encumbered =
        acquisitions.funds().encumbered(tx, institution, invoice.poLines());
    Map<String, Fund> funds = locked(splits, encumbered);
    List<Bill> bills = splits.stream().map(split -> bill(invoice, split, funds)).toList();
    move(FundTransaction.Kind.DISENCUMBRANCE, freed(invoice, bills, encumbered));
    requireMoney(invoice, bills, locked(splits, Map.of()));
    move(FundTransaction.Kind.EXPENDITURE, bills);
    acquisitions.poLines().markInvoiced(tx, institution, done(invoice, orders), at);
  }

  private void move(FundTransaction.Kind kind, List<Bill> bills) {
    acquisitions.funds().move(tx, institution, kind, bills);
  }

  private Split split(Invoice invoice, InvoiceLine line, Map<String, PoLine> orders) {
    LineTerms terms = line.terms();
    PoLine order = terms.poLine() == null ? null : orders.get(terms.poLine());
    FundSplit split =
        !terms.shares().isEmpty() || order == null
            ? FundSplit.of(terms.price(), required(invoice, line), day.rates())
            : OrderShares.split(terms.price(), order, day.rates());
    if (split.gap() != null) {
      throw failed(invoice, "line " + terms.number() + ": " + split.gap());
    }
    return new Split(line, split.parts());
  }

  private static List<FundShare> required(Invoice invoice, InvoiceLine line) {
    if (line.terms().shares().isEmpty()) {
      throw failed(invoice, "line " + line.terms().number() + " names no fund and no PO line");
    }
    return line.terms().shares();
  }

  private Map<String, Fund> locked(List<Split> splits, Map<String, List<Charge>> encumbered) {
    List<String> codes =
        Stream.concat(
                splits.stream().flatMap(split -> split.parts().stream()).map(FundSplit.Part::fund),
                encumbered.values().stream().flatMap(List::stream).map(Charge::fund))
            .distinct()
            .toList();
    return acquisitions.funds().lock(tx, institution, codes).stream()
        .collect(toMap(Fund::code, Function.identity()));
  }

  private Bill bill(Invoice invoice, Split split, Map<String, Fund> funds) {
    LineTerms terms = split.line().terms();
    List<Charge> charges =
        split.parts().stream()
            .filter(part -> part.amount().amount().signum() != 0)
            .map(part -> charge(invoice, part, funds.get(part.fund())))
            .toList();
    return new Bill(invoice.billed(split.line()), terms.poLine(), charges);
  }

  private Charge charge(Invoice invoice, FundSplit.Part part, @Nullable Fund fund) {
    if (fund == null || !fund.paysOn(day.date())) {
      throw failed(
          invoice, "fund " + part.fund() + " is not in use or does not pay on " + day.date());
    }
    Money amount =
        day.rates()
            .convert(part.amount(), fund.currency())
            .orElseThrow(
                () ->
                    failed(
                        invoice,
                        "no exchange rate from %s to %s"
                            .formatted(part.amount().currency(), fund.currency())));
    return new Charge(fund.code(), amount);
  }

  private List<Bill> freed(
      Invoice invoice, List<Bill> bills, Map<String, List<Charge>> encumbered) {
    Map<String, List<Charge>> left = new HashMap<>(encumbered);
    List<Bill> freed = new ArrayList<>();
    for (int at = 0; at < bills.size(); at++) {
      Bill bill = bills.get(at);
      String order = bill.poLine();
      if (order != null) {
        List<Charge> before = left.getOrDefault(order, List.of());
        boolean fully = invoice.lines().get(at).terms().isLast();
        List<Charge> after = new Invoiced(paid(bill), fully).leftOf(before, day.rates());
        left.put(order, after);
        freed.add(new Bill(bill.billed(), order, less(before, after)));
      }
    }
    return freed;
  }

  private static List<Charge> paid(Bill bill) {
    return bill.charges().stream().filter(charge -> charge.amount().isPositive()).toList();
  }

  private static List<Charge> less(List<Charge> before, List<Charge> after) {
    Map<String, Money> left = after.stream().collect(toMap(Charge::fund, Charge::amount));
    return before.stream()
        .map(
            charge ->
                new Charge(
                    charge.fund(),
                    charge
                        .amount()
                        .minus(
                            left.getOrDefault(
                                charge.fund(), Money.zero(charge.amount().currency())))))
        .filter(charge -> charge.amount().isPositive())
        .toList();
  }

  private static void requireMoney(Invoice invoice, List<Bill> bills, Map<String, Fund> funds) {
    Map<String, Money> needed =
        bills.stream()
            .flatMap(bill -> bill.charges().stream())
            .collect(toMap(Charge::fund, Charge::amount, Money::plus));
    needed.forEach(
        (code, amount) -> {
          Fund fund = funds.get(code);
          if (fund != null && amount.isPositive() && !fund.pays(amount.amount())) {
            throw failed(
                invoice,
                "fund %s has %s available, %s are needed"
                    .formatted(code, fund.balance().available(), amount));
          }
        });
  }

  private static List<String> done(Invoice invoice, Map<String, PoLine> orders) {
    return invoice.fullyInvoiced().stream()
        .flatMap(number -> Stream.ofNullable(orders.get(number)))
        .filter(order -> order.terms().type().continuity() == PoLineType.Continuity.ONE_TIME)
        .map(PoLine::number)
        .toList();
  }

  private static BadRequest failed(Invoice invoice, String why) {
    return new BadRequest(InvoiceReason.PROCESS_FAILED.about(invoice.id(), why));
  }
}
