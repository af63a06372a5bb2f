package org.consort.api.bibs;

import org.consort.alma.bibs.HoldingBuilder;
import org.consort.alma.bibs.HoldingData;
import org.consort.alma.bibs.HoldingDataBuilder;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.RecordXml;
import org.consort.api.AlmaRequest;
import org.consort.catalogue.Holding;
import org.consort.institution.CodeTable;
import org.consort.marc.format.MarcXml;

/// Shows holdings as Alma's: in a list with their place, alone with their MARC.
final class AlmaHoldings {
  private final Codes codes;

  AlmaHoldings(Codes codes) {
    this.codes = codes;
  }

  org.consort.alma.bibs.Holding listed(AlmaRequest request, Holding holding) {
    return HoldingBuilder.builder()
        .holdingId(holding.id().toString())
        .library(codes.library(request.institutionId(), holding.library()))
        .location(codes.location(request.institutionId(), holding.shelf()))
        .callNumber(holding.callNumber().text())
        .suppressFromPublishing(holding.suppressed())
        .calculatedSuppressFromPublishing(hidden(request, holding))
        .link(request.link(AlmaPaths.holding(holding.bib(), holding.id())))
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

  /// What an item repeats of its holdings.
  HoldingData data(AlmaRequest request, Holding holding, String copyId) {
    Coded scheme =
        codes.of(
            request.institutionId(),
            CodeTable.CALL_NUMBER_TYPE,
            holding.callNumber().scheme().strip());
    return HoldingDataBuilder.builder()
        .holdingId(holding.id().toString())
        .holdingSuppressFromPublishing(holding.suppressed())
        .calculatedSuppressFromPublishing(hidden(request, holding))
        .permanentCallNumberType(scheme)
        .permanentCallNumber(holding.callNumber().text())
        .callNumberType(scheme)
        .callNumber(holding.callNumber().text())
        .accessionNumber("")
        .copyId(copyId)
        .inTempLocation(false)
        .tempLibrary(Coded.EMPTY)
        .tempLocation(Coded.EMPTY)
        .tempCallNumberType(Coded.NONE)
        .tempCallNumber("")
        .tempPolicy(Coded.NONE)
        .link(request.link(AlmaPaths.holding(holding.bib(), holding.id())))
        .build();
  }

  private boolean hidden(AlmaRequest request, Holding holding) {
    return holding.suppressed() || codes.isHidden(request.institutionId(), holding.shelf());
  }
}
