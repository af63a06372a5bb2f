package org.consort.api.users;

import static org.consort.api.users.SentText.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.consort.alma.users.Fee;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.catalogue.Item;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.patrons.fees.FeeReason;
import org.consort.patrons.fees.NewFee;
import org.jspecify.annotations.Nullable;

/// Reads Alma's fee object as a new fee. What Alma only sends out is passed over.
final class IncomingFee {
  private final AlmaRequest request;
  private final FrontDesk desk;
  private final Fee sent;

  IncomingFee(AlmaRequest request, FrontDesk desk) {
    this.request = request;
    this.desk = desk;
    this.sent = request.body(Fee.class);
  }

  NewFee fee() {
    String type = type();
    if (sent.originalAmount() == null) {
      throw FeeReason.AMOUNT_MISSING.refusal();
    }
    return new NewFee(type, sent.originalAmount(), owner(), text(sent.comment()), cause());
  }

  private String type() {
    String type = code(sent.type()).orElseThrow(() -> FeeReason.TYPE_MISSING.refusal());
    if (desk.codes().description(request.institutionId(), CodeTable.FEE_TYPES, type).isEmpty()) {
      String valid =
          desk.codes().rows(request.institutionId(), CodeTable.FEE_TYPES).stream()
              .map(CodeRow::code)
              .collect(Collectors.joining(", "));
      throw FeeReason.TYPE_UNKNOWN.refusal(type, valid);
    }
    return type;
  }

  private String owner() {
    String owner = code(sent.owner()).orElseThrow(() -> FeeReason.OWNER_MISSING.refusal());
    Owners owners = Owners.of(request, desk.libraries());
    if (!owners.has(owner)) {
      throw FeeReason.NOT_VALID.refusal("owner", owner, String.join(", ", owners.codes()));
    }
    return owner;
  }

  private NewFee.Cause cause() {
    String barcode = sent.barcode() == null ? "" : text(sent.barcode().value()).strip();
    String title = text(sent.title());
    if (barcode.isEmpty()) {
      return new NewFee.Cause(title, "", null);
    }
    Item item =
        desk.catalogue()
            .itemByBarcode(request.institutionId(), barcode)
            .orElseThrow(() -> FeeReason.BARCODE_UNKNOWN.refusal(barcode));
    return new NewFee.Cause(title.isEmpty() ? titleOf(item) : title, barcode, null);
  }

  private String titleOf(Item item) {
    return desk.catalogue().bib(request.institutionId(), item.bib()).map(b -> b.title()).orElse("");
  }

  private static Optional<String> code(@Nullable Coded coded) {
    return Optional.ofNullable(coded).flatMap(Coded::code);
  }
}
