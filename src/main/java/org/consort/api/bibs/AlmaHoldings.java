package org.consort.api.bibs;

import org.consort.alma.bibs.HoldingBuilder;
import org.consort.alma.bibs.HoldingData;
import org.consort.alma.bibs.HoldingDataBuilder;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.RecordXml;
import org.consort.api.AlmaRequest;
import org.consort.base.InstitutionId;
import org.consort.catalogue.CallNumber;
import org.consort.catalogue.Holding;
import org.consort.catalogue.Item;
import org.consort.catalogue.Place;
import org.consort.catalogue.TemporaryShelf;
import org.consort.institution.CodeTable;
import org.consort.marc.format.MarcXml;

/// Shows holdings as Alma's: in a list with their place, alone with their MARC.
final class AlmaHoldings {
  private final Codes codes;

  AlmaHoldings(Codes codes) {
    this.codes = codes;
  }

  org.consort.alma.bibs.Holding listed(AlmaRequest request, Place place, String accessionNumber) {
    InstitutionId institution = request.institutionId();
    return HoldingBuilder.builder()
        .holdingId(place.holding().toString())
        .library(codes.library(institution, place.shelf().library()))
        .location(codes.location(institution, place.shelf()))
        .callNumber(place.callNumber().text())
        .accessionNumber(accessionNumber)
        .suppressFromPublishing(place.suppressed())
        .calculatedSuppressFromPublishing(
            place.suppressed() || codes.isHidden(institution, place.shelf()))
        .link(request.link(AlmaPaths.holding(place.bib(), place.holding())))
        .build();
  }

  org.consort.alma.bibs.Holding full(AlmaRequest request, Holding holding) {
    return HoldingBuilder.builder()
        .holdingId(holding.id().toString())
        .createdBy(holding.stamps().createdBy())
        .createdDate(AlmaBibs.day(request, holding.stamps().created()))
        .lastModifiedBy(holding.stamps().modifiedBy())
        .lastModifiedDate(AlmaBibs.day(request, holding.stamps().modified()))
        .originatingSystem(request.institution().code())
        .originatingSystemId(holding.id().toString())
        .suppressFromPublishing(holding.suppressed())
        .calculatedSuppressFromPublishing(hidden(request, holding))
        .record(new RecordXml(MarcXml.write(holding.record())))
        .link(request.link(AlmaPaths.holding(holding.bib(), holding.id())))
        .build();
  }

  /// What an item repeats of its holdings, and where it stands for the time being.
  HoldingData data(AlmaRequest request, Item item) {
    InstitutionId institution = request.institutionId();
    Place place = item.place();
    HoldingDataBuilder shown =
        HoldingDataBuilder.builder()
            .holdingId(place.holding().toString())
            .holdingSuppressFromPublishing(place.suppressed())
            .calculatedSuppressFromPublishing(
                place.suppressed() || codes.isHidden(institution, place.shelf()))
            .permanentCallNumberType(scheme(institution, place.callNumber()))
            .permanentCallNumber(place.callNumber().text())
            .accessionNumber(item.details().further().getOrDefault("accession_number", ""))
            .copyId(item.details().further().getOrDefault("copy_id", ""))
            .link(request.link(AlmaPaths.holding(place.bib(), place.holding())));
    TemporaryShelf temporary = item.details().temporary();
    return temporary == null
        ? atItsPlace(shown, institution, place).build()
        : elsewhere(shown, institution, place, temporary).build();
  }

  private HoldingDataBuilder atItsPlace(
      HoldingDataBuilder shown, InstitutionId institution, Place place) {
    return shown
        .callNumberType(scheme(institution, place.callNumber()))
        .callNumber(place.callNumber().text())
        .inTempLocation(false)
        .tempLibrary(Coded.EMPTY)
        .tempLocation(Coded.EMPTY)
        .tempCallNumberType(Coded.NONE)
        .tempCallNumber("")
        .tempPolicy(Coded.NONE);
  }

  private HoldingDataBuilder elsewhere(
      HoldingDataBuilder shown, InstitutionId institution, Place place, TemporaryShelf temporary) {
    CallNumber own = temporary.callNumber();
    CallNumber now = own.text().isEmpty() ? place.callNumber() : own;
    return shown
        .callNumberType(scheme(institution, now))
        .callNumber(now.text())
        .inTempLocation(true)
        .tempLibrary(codes.library(institution, temporary.shelf().library()))
        .tempLocation(codes.location(institution, temporary.shelf()))
        .tempCallNumberType(scheme(institution, own))
        .tempCallNumber(own.text())
        .tempPolicy(codes.of(institution, CodeTable.ITEM_POLICY, temporary.policy()))
        .dueBackDate(temporary.until());
  }

  private Coded scheme(InstitutionId institution, CallNumber callNumber) {
    return codes.of(institution, CodeTable.CALL_NUMBER_TYPE, callNumber.scheme().strip());
  }

  private boolean hidden(AlmaRequest request, Holding holding) {
    return holding.suppressed() || codes.isHidden(request.institutionId(), holding.shelf());
  }
}
