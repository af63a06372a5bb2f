package org.consort.api.acq;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.consort.acquisitions.FundShare;
import org.consort.acquisitions.Naming;
import org.consort.acquisitions.OrderCost;
import org.consort.acquisitions.OrderTerms;
import org.consort.acquisitions.OrderedTitle;
import org.consort.acquisitions.PoLine;
import org.consort.alma.acq.FundDistribution;
import org.consort.alma.acq.InterestedUser;
import org.consort.alma.acq.InterestedUserBuilder;
import org.consort.alma.acq.PoLineBuilder;
import org.consort.alma.acq.PoLineNote;
import org.consort.alma.acq.PoLineNoteBuilder;
import org.consort.alma.acq.ResourceMetadata;
import org.consort.alma.acq.ResourceMetadataBuilder;
import org.consort.alma.wire.Amount;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.api.AlmaRequest;
import org.consort.base.Money;
import org.consort.institution.Libraries;
import org.jspecify.annotations.Nullable;

/// Shows purchase order lines as Alma's.
final class PoLineAnswers {
  private final LibraryNames libraries;
  private final LinePlaces places;
  private final NamedCodes named;
  private final LineItems items;

  PoLineAnswers(Libraries libraries, Naming naming, LineItems items) {
    this.libraries = new LibraryNames(libraries);
    this.places = new LinePlaces(this.libraries);
    this.named = new NamedCodes(naming);
    this.items = items;
  }

  org.consort.alma.acq.PoLine of(AlmaRequest request, PoLine line) {
    return of(request, List.of(line)).getFirst();
  }

  List<org.consort.alma.acq.PoLine> of(AlmaRequest request, List<PoLine> lines) {
    return described(request, lines.stream().map(line -> whole(request, line)).toList());
  }

  /// As in a list: with their notes and places only when `expand` asks for them.
  List<org.consort.alma.acq.PoLine> listed(AlmaRequest request, List<PoLine> lines) {
    return described(request, lines.stream().map(line -> listed(request, line)).toList());
  }

  private List<org.consort.alma.acq.PoLine> described(
      AlmaRequest request, List<org.consort.alma.acq.PoLine> lines) {
    return items.described(request, named.lines(request, lines)).stream()
        .map(line -> places.named(request, line))
        .toList();
  }

  private org.consort.alma.acq.PoLine whole(AlmaRequest request, PoLine line) {
    return shown(request, line).note(notes(line)).location(places.of(request, line)).build();
  }

  private org.consort.alma.acq.PoLine listed(AlmaRequest request, PoLine line) {
    Set<String> expand = request.words("expand");
    return shown(request, line)
        .note(expand.contains("notes") ? notes(line) : List.of())
        .location(expand.contains("locations") ? places.of(request, line) : List.of())
        .build();
  }

  private PoLineBuilder shown(AlmaRequest request, PoLine line) {
    PoLineBuilder answer =
        PoLineBuilder.builder()
            .number(line.number())
            .link(request.link("/acq/po-lines/" + line.number()))
            .status(Coded.of(line.status().name()))
            .resourceMetadata(title(request, line))
            .alert(line.alerts().stream().map(a -> Coded.of(a.name(), a.sentence())).toList())
            .interestedUser(line.interested().stream().map(PoLineAnswers::interested).toList())
            .createdDate(day(request, line.createdAt()))
            .statusDate(day(request, line.statusAt()));
    putTerms(request, line.terms(), answer);
    putCost(line.cost(), answer);
    LineDetails.put(line.details(), answer);
    return answer;
  }

  private static List<PoLineNote> notes(PoLine line) {
    return line.notes().stream()
        .map(text -> PoLineNoteBuilder.builder().noteText(text).build())
        .toList();
  }

  private void putTerms(AlmaRequest request, OrderTerms terms, PoLineBuilder answer) {
    answer
        .owner(libraries.of(request, terms.owner()))
        .type(Coded.of(terms.type().name()))
        .acquisitionMethod(Coded.of(terms.method().name()))
        .vendor(coded(terms.vendor()))
        .vendorAccount(terms.vendorAccount())
        .vendorReferenceNumber(terms.vendorReference());
  }

  private static void putCost(OrderCost cost, PoLineBuilder answer) {
    answer
        .price(amount(cost.price()))
        .discount(cost.discountPercent().stripTrailingZeros())
        .noCharge(cost.noCharge())
        .fundDistribution(cost.shares().stream().map(PoLineAnswers::share).toList());
  }

  private static FundDistribution share(FundShare share) {
    return new FundDistribution(
        Coded.of(share.fund()),
        share.percent() == null ? null : share.percent().stripTrailingZeros(),
        amount(share.amount()));
  }

  private static ResourceMetadata title(AlmaRequest request, PoLine line) {
    OrderedTitle title = line.title();
    ResourceMetadataBuilder answer =
        ResourceMetadataBuilder.builder()
            .mmsId(new Linked(line.bib().toString(), request.link("/bibs/" + line.bib())))
            .title(title.title())
            .author(title.author())
            .isbn(title.isbn())
            .issn(title.issn())
            .publisher(title.publisher())
            .publicationPlace(title.publicationPlace())
            .publicationYear(title.publicationYear())
            .systemControlNumber(title.systemNumbers());
    LineDetails.put(line.details(), answer);
    return answer.build();
  }

  private static InterestedUser interested(org.consort.acquisitions.InterestedUser user) {
    return InterestedUserBuilder.builder()
        .primaryId(user.primaryId())
        .notifyReceivingActivation(user.notifyReceiving())
        .holdItem(user.holdItem())
        .notifyRenewal(user.notifyRenewal())
        .notifyCancel(user.notifyCancel())
        .build();
  }

  private static @Nullable Coded coded(@Nullable String code) {
    return code == null ? null : Coded.of(code);
  }

  private static @Nullable Amount amount(@Nullable Money money) {
    return money == null ? null : new Amount(money.amount(), Sums.coded(money.currency()));
  }

  private static LocalDate day(AlmaRequest request, Instant instant) {
    return LocalDate.ofInstant(instant, request.institution().zone());
  }
}
