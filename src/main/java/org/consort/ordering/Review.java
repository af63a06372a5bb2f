package org.consort.ordering;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.consort.acquisitions.Alert;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.PoLineStatus;
import org.consort.acquisitions.PoLineType;
import org.consort.acquisitions.Rates;
import org.consort.acquisitions.ReviewRule;
import org.consort.base.Money;

/// Decides whether somebody looks at a line before it goes on.
record Review(List<Alert> alerts) {
  Review {
    alerts = List.copyOf(alerts);
  }

  static Review of(CheckedOrder order, Funding funding, List<ReviewRule> rules, Rates rates) {
    Set<Alert> alerts = EnumSet.noneOf(Alert.class);
    addMissing(order, alerts);
    funding.kinds().stream().map(Refusal::alert).forEach(alerts::add);
    Money price = order.cost().price();
    if (price != null && rules.stream().anyMatch(rule -> rule.catches(price, rates))) {
      alerts.add(Alert.PRICE_LIMIT);
    }
    return new Review(List.copyOf(alerts));
  }

  Review and(Alert alert) {
    Set<Alert> more = EnumSet.of(alert);
    more.addAll(alerts);
    return new Review(List.copyOf(more));
  }

  PoLineStatus status() {
    return alerts.stream().anyMatch(Alert::stopsTheLine)
        ? PoLineStatus.INREVIEW
        : PoLineStatus.AUTO_PACKAGING;
  }

  private static void addMissing(CheckedOrder order, Set<Alert> alerts) {
    OrderTerms terms = order.terms();
    if (terms.vendor() == null) {
      alerts.add(Alert.VENDOR_MISSING);
    }
    if (terms.vendorAccount() == null) {
      alerts.add(Alert.VENDOR_ACCOUNT_MISSING);
    }
    if (needsPlace(terms.type()) && order.places().isEmpty()) {
      alerts.add(Alert.LOCATION_MISSING);
    }
    if (terms.method().costsMoney() && !order.cost().noCharge()) {
      addMissingMoney(order.cost(), alerts);
    }
  }

  private static void addMissingMoney(OrderCost cost, Set<Alert> alerts) {
    if (cost.price() == null) {
      alerts.add(Alert.PRICE_MISSING);
    }
    if (cost.shares().isEmpty()) {
      alerts.add(Alert.FUND_MISSING);
    }
  }

  private static boolean needsPlace(PoLineType type) {
    return type.inventory() == PoLineType.Inventory.HOLDING_AND_ITEMS
        || type.inventory() == PoLineType.Inventory.HOLDING;
  }
}
