package org.consort.api.oai;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.consort.api.XmlDraft;
import org.consort.base.MmsId;
import org.consort.base.NotFound;
import org.consort.catalogue.BibChange;
import org.consort.catalogue.RecordBudget;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.publishing.Harvest;
import org.consort.publishing.HarvestPart;
import org.consort.publishing.ResumptionToken;
import org.consort.publishing.Selection;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;

/// `{institution code}/request` below `/view/oai`, by GET and POST, open to everybody: it gives
/// what the public may see.
public final class OaiEndpoint {
  /// Where it stands on the server.
  public static final String ROOT = "/view/oai";

  private static final String PATTERN = "/{institution}/request";

  private final Institutions institutions;
  private final Harvest harvest;
  private final InstantSource clock;
  private final OaiRepository about;

  public OaiEndpoint(Institutions institutions, Harvest harvest, InstantSource clock) {
    this.institutions = institutions;
    this.harvest = harvest;
    this.clock = clock;
    this.about = new OaiRepository(harvest, clock);
  }

  public List<Route> routes() {
    return List.of(Route.get(PATTERN, this::answer), Route.post(PATTERN, this::answer));
  }

  private Reply answer(Request request) {
    Institution institution = institution(request.segment("institution"));
    // Whatever changes while this is being answered is in the next harvest from this date.
    Instant now = clock.instant();
    OaiArguments asked = OaiArguments.of(request);
    Consumer<XmlDraft> content =
        switch (asked.verb()) {
          case IDENTIFY -> about.itself(institution, OaiDocument.address(request));
          case LIST_METADATA_FORMATS -> {
            asked.find("identifier").ifPresent(identifier -> named(institution, identifier));
            yield OaiRepository::formats;
          }
          case LIST_SETS -> about.sets(institution, asked);
          case LIST_IDENTIFIERS -> {
            HarvestPart part = part(institution, asked, request::makeRoom);
            yield xml -> records(institution, part.prefix()).headers(xml, part);
          }
          case LIST_RECORDS -> {
            HarvestPart part = part(institution, asked, request::makeRoom);
            yield xml -> records(institution, part.prefix()).records(xml, part);
          }
          case GET_RECORD -> {
            OaiRecords records = records(institution, asked.get("metadataPrefix"));
            BibChange change = named(institution, asked.get("identifier"));
            RecordBudget.of(1, request::makeRoom).take(change.bytes());
            yield xml -> records.record(xml, change);
          }
        };
    return OaiDocument.of(request, now, asked, content);
  }

  private HarvestPart part(Institution institution, OaiArguments asked, Runnable room) {
    HarvestPart part =
        asked
            .find(OaiArguments.TOKEN)
            .map(text -> harvest.goOn(institution.id(), token(text), room))
            .orElseGet(() -> begin(institution, asked, room));
    if (part.changes().isEmpty() && part.before() == 0) {
      throw OaiReason.NO_RECORDS_MATCH.refusal();
    }
    return part;
  }

  private HarvestPart begin(Institution institution, OaiArguments asked, Runnable room) {
    OaiFormat.named(asked.get("metadataPrefix"));
    Selection selection = OaiDate.selection(asked);
    return harvest.begin(institution.id(), selection, room);
  }

  private static ResumptionToken token(String text) {
    return ResumptionToken.parse(text)
        .filter(token -> token.given() > 0)
        .orElseThrow(OaiReason.BAD_RESUMPTION_TOKEN::refusal);
  }

  private static OaiRecords records(Institution institution, String prefix) {
    return new OaiRecords(institution, OaiFormat.named(prefix));
  }

  private BibChange named(Institution institution, String identifier) {
    return OaiRecords.bib(institution, identifier)
        .flatMap((MmsId bib) -> harvest.find(institution.id(), bib))
        .orElseThrow(
            () ->
                OaiReason.ID_DOES_NOT_EXIST.refusal(
                    identifier, OaiRecords.identifier(institution, "")));
  }

  private Institution institution(String code) {
    return institutions
        .byCode(code)
        .orElseThrow(() -> new NotFound(OaiReason.NO_INSTITUTION.about(code)));
  }
}
