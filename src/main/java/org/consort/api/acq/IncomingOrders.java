package org.consort.api.acq;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.consort.acquisitions.InterestedUser;
import org.consort.alma.acq.FundDistribution;
import org.consort.alma.acq.PoLine;
import org.consort.alma.acq.PoLineCopy;
import org.consort.alma.acq.PoLineLocation;
import org.consort.alma.acq.PoLineNote;
import org.consort.alma.acq.ResourceMetadata;
import org.consort.alma.wire.Amount;
import org.consort.ordering.IncomingOrder;
import org.jspecify.annotations.Nullable;

/// Reads Alma's purchase order lines as orders.
final class IncomingOrders {
  private IncomingOrders() {}

  static IncomingOrder of(PoLine line) {
    return new IncomingOrder(
        Given.code(line.owner()),
        Given.code(line.type()),
        Given.code(line.acquisitionMethod()),
        Given.code(line.vendor()),
        Given.text(line.vendorAccount()),
        Given.text(line.vendorReferenceNumber()),
        cost(line),
        title(line.resourceMetadata()),
        line.location().stream().map(IncomingOrders::place).toList(),
        line.interestedUser().stream().flatMap(IncomingOrders::interested).toList(),
        texts(line.note().stream().map(PoLineNote::noteText)),
        LineDetails.of(line));
  }

  private static IncomingOrder.Cost cost(PoLine line) {
    Amount price = line.price();
    return new IncomingOrder.Cost(
        price == null ? null : price.sum(),
        price == null ? null : Given.code(price.currency()),
        line.discount(),
        Given.yes(line.noCharge()),
        line.fundDistribution().stream().flatMap(IncomingOrders::share).toList());
  }

  private static Stream<IncomingOrder.Share> share(FundDistribution given) {
    String fund = Given.code(given.fundCode());
    Amount amount = given.amount();
    return fund == null
        ? Stream.of()
        : Stream.of(
            new IncomingOrder.Share(
                fund,
                given.percent(),
                sum(amount),
                amount == null ? null : Given.code(amount.currency())));
  }

  private static @Nullable BigDecimal sum(@Nullable Amount amount) {
    return amount == null ? null : amount.sum();
  }

  private static IncomingOrder.Title title(@Nullable ResourceMetadata given) {
    if (given == null) {
      return new IncomingOrder.Title(null, null, null, null, null, null, null, null, List.of());
    }
    return new IncomingOrder.Title(
        given.mmsId() == null ? null : Given.text(given.mmsId().value()),
        Given.text(given.title()),
        Given.text(given.author()),
        Given.text(given.isbn()),
        Given.text(given.issn()),
        Given.text(given.publisher()),
        Given.text(given.publicationPlace()),
        Given.text(given.publicationYear()),
        texts(given.systemControlNumber().stream()));
  }

  private static IncomingOrder.Place place(PoLineLocation given) {
    return new IncomingOrder.Place(
        Given.code(given.library()),
        Given.text(given.shelvingLocation()),
        given.quantity(),
        given.copy().stream().map(IncomingOrders::copy).toList());
  }

  private static IncomingOrder.Copy copy(PoLineCopy given) {
    return new IncomingOrder.Copy(Given.text(given.barcode()), Given.code(given.itemPolicy()));
  }

  private static Stream<InterestedUser> interested(org.consort.alma.acq.InterestedUser given) {
    String id = Given.text(given.primaryId());
    return id == null
        ? Stream.of()
        : Stream.of(
            new InterestedUser(
                id,
                Given.yes(given.notifyReceivingActivation()),
                Given.yes(given.holdItem()),
                Given.yes(given.notifyRenewal()),
                Given.yes(given.notifyCancel())));
  }

  private static List<String> texts(Stream<? extends @Nullable String> given) {
    return given.map(Given::text).filter(Objects::nonNull).<String>map(text -> text).toList();
  }
}
