package org.consort.api.bibs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consort.access.Area;
import org.consort.alma.bibs.BibBuilder;
import org.consort.alma.bibs.Bibs;
import org.consort.alma.wire.Count;
import org.consort.api.AlmaRequest;
import org.consort.api.Doors;
import org.consort.base.MmsId;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.RecordBudget;
import org.consort.circulation.Circulation;
import org.consort.institution.LibraryScope;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// Shows titles: `/bibs` and `/bibs/{mms_id}`.
public final class BibsEndpoint {
  private final Doors doors;
  private final Catalogue catalogue;
  private final Circulation circulation;
  private final Availability availability;
  private final WantedTitles wanted;

  public BibsEndpoint(Doors doors, Inventory inventory, Circulation circulation) {
    this.doors = doors;
    this.catalogue = inventory.catalogue();
    this.circulation = circulation;
    this.availability = new Availability(inventory);
    this.wanted = new WantedTitles(inventory.catalogue());
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/bibs", doors.read(Area.BIBS, this::list)),
        Route.get("/bibs/{mms_id}", doors.read(Area.BIBS, this::get)));
  }

  private Reply list(AlmaRequest request) {
    List<org.consort.alma.bibs.Bib> bibs = new ArrayList<>();
    long written = 0;
    for (Bib bib : wanted.of(request)) {
      org.consort.alma.bibs.Bib shown = shown(request, bib);
      bibs.add(shown);
      written += shown.record() == null ? 0 : shown.record().xml().length();
      if (bibs.size() > 1 && written > RecordBudget.MOST) {
        throw WantedTitles.tooLong(request, written);
      }
    }
    return request.reply(new Bibs(bibs, bibs.size()));
  }

  private Reply get(AlmaRequest request) {
    Bib bib = existing(request);
    RecordBudget.of(1, request.http()::makeRoom).take(bib.stored().length());
    return request.reply(shown(request, bib));
  }

  private Bib existing(AlmaRequest request) {
    MmsId id = Ids.mms(request);
    return catalogue
        .bib(request.institutionId(), id)
        .orElseThrow(() -> CatalogueReason.NO_SUCH_BIB.refusal(id));
  }

  private org.consort.alma.bibs.Bib shown(AlmaRequest request, Bib bib) {
    Set<String> expand = request.words("expand");
    @Nullable Count requests = expand.contains("requests") ? requests(request, bib) : null;
    Record record = bib.record();
    BibBuilder shown =
        switch (request.query("view").orElse("full")) {
          case "brief" -> AlmaBibs.described(request, bib, record);
          case "local_fields" -> AlmaBibs.full(request, bib, record, localFields(record));
          default ->
              AlmaBibs.full(
                  request, bib, record, availability.added(request, bib.id(), record, expand));
        };
    return shown.requests(requests).build();
  }

  private Count requests(AlmaRequest request, Bib bib) {
    LibraryScope scope = request.scope();
    long seen =
        circulation.requests().ofBib(request.institutionId(), bib.id()).stream()
            .filter(hold -> scope.includes(hold.pickup().library()))
            .count();
    return new Count(Math.toIntExact(seen), request.link(AlmaPaths.bib(bib.id()) + "/requests"));
  }

  // Fields a library adds to a shared record are marked in $9.
  private static Record localFields(Record record) {
    return record.without(
        field ->
            !(field instanceof DataField local
                && local.values('9').anyMatch("local"::equalsIgnoreCase)));
  }
}
