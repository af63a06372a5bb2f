package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLineDetail;
import org.consort.acquisitions.PoLinePlace;
import org.jspecify.annotations.Nullable;

/// Says in words how a line differs from what it was. Of free text it says only that it is another:
/// a patron may be named in it.
final class LineDifference {
  private static final int LONGEST = 80;

  private final List<String> differences = new ArrayList<>();

  private LineDifference() {}

  /// Empty when a change changed nothing.
  static List<String> between(PoLine old, PoLine now) {
    LineDifference told = new LineDifference();
    told.terms(old.terms(), now.terms());
    told.cost(old.cost(), now.cost());
    told.title(old.title(), now.title());
    told.compare("copies for", places(old), places(now));
    told.mention("barcodes or policies of copies", copies(old), copies(now));
    told.compare("users to be told", count(old.interested()), count(now.interested()));
    told.mention("what users are told", old.interested(), now.interested());
    told.mention("notes", old.notes(), now.notes());
    told.details(old, now);
    return told.differences;
  }

  private void terms(OrderTerms old, OrderTerms now) {
    compare("kind", old.type().label(), now.type().label());
    compare("method", old.method().label(), now.method().label());
    compare("owner", old.owner(), now.owner());
    compare("vendor", old.vendor(), now.vendor());
    compare("account", old.vendorAccount(), now.vendorAccount());
    compare("reference", old.vendorReference(), now.vendorReference());
  }

  private void cost(OrderCost old, OrderCost now) {
    compare("price", text(old.price()), text(now.price()));
    compare("discount", percent(old.discountPercent()), percent(now.discountPercent()));
    compare("free of charge", yes(old.noCharge()), yes(now.noCharge()));
    compare("funds", shares(old), shares(now));
  }

  private void title(OrderedTitle old, OrderedTitle now) {
    compare("title", old.title(), now.title());
    compare("author", old.author(), now.author());
    compare("ISBN", old.isbn(), now.isbn());
    compare("ISSN", old.issn(), now.issn());
    compare("publisher", old.publisher(), now.publisher());
    compare("place", old.publicationPlace(), now.publicationPlace());
    compare("year", old.publicationYear(), now.publicationYear());
    mention("system numbers", old.systemNumbers(), now.systemNumbers());
  }

  private void details(PoLine old, PoLine now) {
    Set<PoLineDetail> named = EnumSet.noneOf(PoLineDetail.class);
    named.addAll(old.details().keySet());
    named.addAll(now.details().keySet());
    for (PoLineDetail detail : named) {
      mention(
          detail.name().toLowerCase(Locale.ROOT).replace('_', ' '),
          said(old, detail),
          said(now, detail));
    }
  }

  // What nobody said of a line is shown as false, and comes back so.
  private static String said(PoLine line, PoLineDetail detail) {
    return line.details().getOrDefault(detail, "false");
  }

  private void compare(String name, @Nullable String old, @Nullable String now) {
    if (!Objects.equals(old, now)) {
      differences.add("%s %s, was %s".formatted(name, shown(now), shown(old)));
    }
  }

  private void mention(String name, @Nullable Object old, @Nullable Object now) {
    if (!Objects.equals(old, now)) {
      differences.add(name);
    }
  }

  private static String shown(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return "none";
    }
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String yes(boolean value) {
    return value ? "yes" : "no";
  }

  private static String percent(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString() + " %";
  }

  private static String count(List<?> list) {
    return Integer.toString(list.size());
  }

  private static String shares(OrderCost cost) {
    return cost.shares().stream().map(LineDifference::share).collect(joining(" and "));
  }

  private static String share(FundShare share) {
    BigDecimal percent = share.percent();
    return percent == null
        ? (share.fund() + " " + text(share.amount())).strip()
        : share.fund() + " " + percent(percent);
  }

  private static String places(PoLine line) {
    return line.places().stream()
        .map(place -> "%s %s: %d".formatted(place.library(), place.location(), place.quantity()))
        .collect(joining(" and "));
  }

  private static List<PoLinePlace.Copy> copies(PoLine line) {
    return line.places().stream().flatMap(place -> place.copies().stream()).toList();
  }
}
