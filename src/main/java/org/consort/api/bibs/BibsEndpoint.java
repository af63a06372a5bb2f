package org.consort.api.bibs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.access.Area;
import org.consort.alma.bibs.BibBuilder;
import org.consort.alma.bibs.Bibs;
import org.consort.alma.wire.Count;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.Doors;
import org.consort.base.BadRequest;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Holding;
import org.consort.circulation.Circulation;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Record;
import org.consort.web.Reply;
import org.consort.web.Route;
import org.jspecify.annotations.Nullable;

/// Shows titles: `/bibs` and `/bibs/{mms_id}`.
public final class BibsEndpoint {
  // Ids of what this catalogue does not have: no title has one.
  private static final List<String> NEVER_FOUND =
      List.of("ie_id", "representation_id", "nz_mms_id", "cz_mms_id", "lod_uri");

  private final Doors doors;
  private final Catalogue catalogue;
  private final Circulation circulation;
  private final Availability availability;

  public BibsEndpoint(Doors doors, Inventory inventory, Circulation circulation) {
    this.doors = doors;
    this.catalogue = inventory.catalogue();
    this.circulation = circulation;
    this.availability = new Availability(inventory);
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/bibs", doors.read(Area.BIBS, this::list)),
        Route.get("/bibs/{mms_id}", doors.read(Area.BIBS, this::get)));
  }

  private Reply list(AlmaRequest request) {
    List<org.consort.alma.bibs.Bib> bibs =
        wanted(request).stream().map(bib -> shown(request, bib)).toList();
    return request.reply(new Bibs(bibs, bibs.size()));
  }

  private List<Bib> wanted(AlmaRequest request) {
    if (request.query("mms_id").isPresent()) {
      return named(request, request.query("mms_id").orElseThrow());
    }
    if (request.query("holdings_id").isPresent()) {
      return catalogue
          .holding(request.institutionId(), Ids.holding(request.query("holdings_id").orElseThrow()))
          .map(Holding::bib)
          .flatMap(id -> catalogue.bib(request.institutionId(), id))
          .stream()
          .toList();
    }
    if (request.query("other_system_id").isPresent()) {
      return withSystemNumber(request, request.query("other_system_id").orElseThrow().strip());
    }
    if (NEVER_FOUND.stream().noneMatch(id -> request.query(id).isPresent())) {
      throw new BadRequest(
          ApiReason.ONE_OF.about(
              "mms_id,holdings_id,other_system_id," + String.join(",", NEVER_FOUND)));
    }
    return List.of();
  }

  // In the order asked for; those that do not exist are left out.
  private List<Bib> named(AlmaRequest request, String list) {
    List<MmsId> ids =
        Stream.of(list.split(",")).map(String::strip).map(BibsEndpoint::listed).distinct().toList();
    if (ids.size() > Page.LARGEST) {
      throw new BadRequest(ApiReason.NOT_VALID.about("mms_id"));
    }
    Map<MmsId, Bib> found =
        catalogue.bibs(request.institutionId(), ids).stream()
            .collect(Collectors.toMap(Bib::id, Function.identity()));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  // In a list Alma has another word for what is no number than in a path.
  private static MmsId listed(String digits) {
    return MmsId.parse(digits).orElseThrow(() -> CatalogueReason.NO_SUCH_BIB.refusal(digits));
  }

  private List<Bib> withSystemNumber(AlmaRequest request, String number) {
    MatchKey key = new MatchKey(KeyKind.SYSTEM_NUMBER, number);
    List<MmsId> ids =
        catalogue.candidates(request.institutionId(), Set.of(key)).stream()
            .map(Candidate::id)
            .limit(Page.LARGEST)
            .toList();
    return catalogue.bibs(request.institutionId(), ids);
  }

  private Reply get(AlmaRequest request) {
    return request.reply(shown(request, existing(request)));
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
    return new Count(
        circulation.requests().ofBib(request.institutionId(), bib.id()).size(),
        request.link(AlmaPaths.bib(bib.id()) + "/requests"));
  }

  // Fields a library adds to a shared record are marked in $9.
  private static Record localFields(Record record) {
    return record.without(
        field ->
            !(field instanceof DataField local
                && local.values('9').anyMatch("local"::equalsIgnoreCase)));
  }
}
