package org.consort.api.acq;

import java.util.List;
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
        Given.code(line.owner()).orElse(null),
        Given.code(line.type()).orElse(null),
        Given.code(line.acquisitionMethod()).orElse(null),
        Given.code(line.vendor()).orElse(null),
        Given.text(line.vendorAccount()).orElse(null),
        Given.text(line.vendorReferenceNumber()).orElse(null),
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
        price == null ? null : Given.code(price.currency()).orElse(null),
        line.discount(),
        Given.yes(line.noCharge()),
        line.fundDistribution().stream().flatMap(IncomingOrders::share).toList());
  }

  private static Stream<IncomingOrder.Share> share(FundDistribution given) {
    Amount amount = given.amount();
    return Given.code(given.fundCode()).stream()
        .map(
            fund ->
                new IncomingOrder.Share(
                    fund,
                    given.percent(),
                    amount == null ? null : amount.sum(),
                    amount == null ? null : Given.code(amount.currency()).orElse(null)));
  }

  private static IncomingOrder.Title title(@Nullable ResourceMetadata given) {
    if (given == null) {
      return new IncomingOrder.Title(null, null, null, null, null, null, null, null, List.of());
    }
    return new IncomingOrder.Title(
        given.mmsId() == null ? null : Given.text(given.mmsId().value()).orElse(null),
        Given.text(given.title()).orElse(null),
        Given.text(given.author()).orElse(null),
        Given.text(given.isbn()).orElse(null),
        Given.text(given.issn()).orElse(null),
        Given.text(given.publisher()).orElse(null),
        Given.text(given.publicationPlace()).orElse(null),
        Given.text(given.publicationYear()).orElse(null),
        texts(given.systemControlNumber().stream()));
  }

  private static IncomingOrder.Place place(PoLineLocation given) {
    return new IncomingOrder.Place(
        Given.code(given.library()).orElse(null),
        Given.text(given.shelvingLocation()).orElse(null),
        given.quantity(),
        given.copy().stream().map(IncomingOrders::copy).toList());
  }

  private static IncomingOrder.Copy copy(PoLineCopy given) {
    return new IncomingOrder.Copy(
        Given.text(given.barcode()).orElse(null),
        Given.code(given.itemPolicy()).orElse(null),
        Given.text(given.pid()).orElse(null),
        Given.text(given.description()).orElse(null),
        CopyFields.of(given),
        Given.yes(given.isTempLocation()));
  }

  private static Stream<InterestedUser> interested(org.consort.alma.acq.InterestedUser given) {
    return Given.text(given.primaryId()).stream()
        .map(
            id ->
                new InterestedUser(
                    id,
                    Given.yes(given.notifyReceivingActivation()),
                    Given.yes(given.holdItem()),
                    Given.yes(given.notifyRenewal()),
                    Given.yes(given.notifyCancel())));
  }

  private static List<String> texts(Stream<? extends @Nullable String> given) {
    return given.flatMap(text -> Given.text(text).stream()).toList();
  }
}
