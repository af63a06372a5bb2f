package org.consort.api.acq;

import java.util.List;
import org.consort.acquisitions.PoLine;
import org.consort.acquisitions.PoLinePlace;
import org.consort.alma.acq.PoLineBuilder;
import org.consort.alma.acq.PoLineCopy;
import org.consort.alma.acq.PoLineCopyBuilder;
import org.consort.alma.acq.PoLineHolding;
import org.consort.alma.acq.PoLineLocation;
import org.consort.alma.acq.PoLineLocationBuilder;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.base.HoldingId;

/// Shows where the copies of a line were ordered for, which stays so while one of them stands
/// elsewhere.
record LinePlaces(LibraryNames libraries) {
  private static final Coded ON_ORDER = Coded.of("ACQ", "Acquisition");

  List<PoLineLocation> of(AlmaRequest request, PoLine line) {
    return line.places().stream().map(place -> place(request, line, place)).toList();
  }

  /// With the names of the libraries to which copies belong that stand elsewhere.
  org.consort.alma.acq.PoLine named(AlmaRequest request, org.consort.alma.acq.PoLine line) {
    return PoLineBuilder.builder(line)
        .location(line.location().stream().map(place -> named(request, place)).toList())
        .build();
  }

  private PoLineLocation named(AlmaRequest request, PoLineLocation place) {
    return PoLineLocationBuilder.builder(place)
        .copy(place.copy().stream().map(copy -> named(request, copy)).toList())
        .build();
  }

  private PoLineCopy named(AlmaRequest request, PoLineCopy copy) {
    return Given.code(copy.permanentLibrary())
        .map(
            code ->
                PoLineCopyBuilder.builder(copy)
                    .permanentLibrary(libraries.of(request, code))
                    .build())
        .orElse(copy);
  }

  private PoLineLocation place(AlmaRequest request, PoLine line, PoLinePlace place) {
    HoldingId holding = place.holding();
    String path = "/bibs/" + line.bib() + "/holdings/" + holding;
    return new PoLineLocation(
        place.quantity(),
        libraries.of(request, place.library()),
        place.location(),
        holding == null
            ? List.of()
            : List.of(new PoLineHolding(holding.toString(), request.link(path))),
        place.copies().stream().map(copy -> copy(request, path, copy)).toList());
  }

  private static PoLineCopy copy(AlmaRequest request, String holding, PoLinePlace.Copy copy) {
    return PoLineCopyBuilder.builder()
        .pid(copy.item().toString())
        .link(request.link(holding + "/items/" + copy.item()))
        .barcode(copy.barcode())
        .itemPolicy(copy.itemPolicy() == null ? Coded.NONE : Coded.of(copy.itemPolicy()))
        .receiveDate(copy.receivedOn())
        .processType(copy.receivedOn() == null ? ON_ORDER : null)
        .build();
  }
}
