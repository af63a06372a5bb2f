package org.consort.ordering;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consort.acquisitions.PoLineDetail;
import org.jspecify.annotations.Nullable;

/// An order as a vendor fills it in: complete from the start, then changed as a test needs it.
final class OrderForm {
  private @Nullable String owner = "MAIN";
  private @Nullable String type = "PRINTED_BOOK_OT";
  private @Nullable String method = null;
  private @Nullable String vendor = "HARB";
  private @Nullable String account = "HARB-FIRM";
  private @Nullable String reference = null;
  private @Nullable String mmsId = null;
  private @Nullable String title = "Invisible cities";
  private @Nullable String isbn = "9780156453806";
  private @Nullable String issn = null;
  private @Nullable BigDecimal price = new BigDecimal("42.50");
  private @Nullable String currency = "USD";
  private boolean noCharge = false;
  private List<IncomingOrder.Share> shares = List.of(percent("HIST-2026", 100));
  private List<IncomingOrder.Place> places =
      List.of(new IncomingOrder.Place("MAIN", "STACKS", 1, List.of()));
  private List<String> systemNumbers = List.of();
  private final Map<PoLineDetail, String> details = new EnumMap<>(PoLineDetail.class);
  private @Nullable String profile = null;
  private @Nullable String key = null;
  private boolean reviewWanted = false;

  static IncomingOrder.Share percent(String fund, int percent) {
    return new IncomingOrder.Share(fund, BigDecimal.valueOf(percent), null, null);
  }

  static IncomingOrder.Share amount(String fund, String amount) {
    return new IncomingOrder.Share(fund, null, new BigDecimal(amount), null);
  }

  IncomingOrder order() {
    return new IncomingOrder(
        owner,
        type,
        method,
        vendor,
        account,
        reference,
        new IncomingOrder.Cost(price, currency, null, noCharge, shares),
        new IncomingOrder.Title(
            mmsId,
            title,
            "Calvino, Italo",
            isbn,
            issn,
            "Harcourt",
            "New York",
            "1974",
            systemNumbers),
        places,
        List.of(),
        List.of("from cart 7"),
        details);
  }

  OrderCall call() {
    return new OrderCall(profile, reviewWanted, key, "vendor key", "{}");
  }

  OrderForm owner(@Nullable String code) {
    owner = code;
    return this;
  }

  OrderForm type(@Nullable String code) {
    type = code;
    return this;
  }

  OrderForm method(@Nullable String code) {
    method = code;
    return this;
  }

  OrderForm vendor(@Nullable String code, @Nullable String accountCode) {
    vendor = code;
    account = accountCode;
    return this;
  }

  OrderForm reference(@Nullable String number) {
    reference = number;
    return this;
  }

  OrderForm mmsId(@Nullable String number) {
    mmsId = number;
    return this;
  }

  OrderForm title(@Nullable String text) {
    title = text;
    return this;
  }

  OrderForm isbn(@Nullable String number) {
    isbn = number;
    return this;
  }

  OrderForm issn(@Nullable String number) {
    issn = number;
    return this;
  }

  OrderForm price(@Nullable String amount) {
    price = amount == null ? null : new BigDecimal(amount);
    return this;
  }

  OrderForm currency(@Nullable String code) {
    currency = code;
    return this;
  }

  OrderForm free() {
    noCharge = true;
    return this;
  }

  OrderForm funds(IncomingOrder.Share... others) {
    shares = List.of(others);
    return this;
  }

  OrderForm places(IncomingOrder.Place... others) {
    places = List.of(others);
    return this;
  }

  OrderForm systemNumbers(String... numbers) {
    systemNumbers = List.of(numbers);
    return this;
  }

  OrderForm detail(PoLineDetail name, String text) {
    details.put(name, text);
    return this;
  }

  OrderForm profile(@Nullable String code) {
    profile = code;
    return this;
  }

  OrderForm key(@Nullable String idempotencyKey) {
    key = idempotencyKey;
    return this;
  }

  OrderForm reviewed() {
    reviewWanted = true;
    return this;
  }
}
