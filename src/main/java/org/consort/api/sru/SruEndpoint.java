package org.consort.api.sru;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.consort.api.XmlDraft;
import org.consort.api.bibs.PublicRecords;
import org.consort.base.NotFound;
import org.consort.base.Problem;
import org.consort.catalogue.Bib;
import org.consort.catalogue.FoundBibs;
import org.consort.catalogue.RecordBudget;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.publishing.Search;
import org.consort.publishing.SearchReason;
import org.consort.web.Reply;
import org.consort.web.Request;
import org.consort.web.Route;

/// `{institution code}` below `/view/sru`, open to everybody: `explain` and `searchRetrieve`, in
/// the shape of Alma's answers.
public final class SruEndpoint {
  /// Where it stands on the server.
  public static final String ROOT = "/view/sru";

  static final String NAMESPACE = "http://www.loc.gov/zing/srw/";
  static final String CONTENT_TYPE = "text/xml; charset=UTF-8";

  /// Characters of an answer, after which it has no more records.
  private static final int MOST_WRITTEN = 4 << 20;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssZ");

  private final Institutions institutions;
  private final Search search;
  private final PublicRecords records;
  private final InstantSource clock;

  public SruEndpoint(
      Institutions institutions, Search search, PublicRecords records, InstantSource clock) {
    this.institutions = institutions;
    this.search = search;
    this.records = records;
    this.clock = clock;
  }

  public List<Route> routes() {
    return List.of(Route.get("/{institution}", this::answer));
  }

  private Reply answer(Request request) {
    Institution institution = institution(request.segment("institution"));
    SruVersion version = SruVersion.of(request);
    String operation = request.query("operation").orElse("explain");
    return switch (operation) {
      case "explain" ->
          Reply.of(200, CONTENT_TYPE, SruExplain.document(request, version, institution));
      case "searchRetrieve" -> found(request, institution);
      default -> throw SearchReason.UNSUPPORTED_OPERATION.refusal(operation);
    };
  }

  private Reply found(Request request, Institution institution) {
    SruWish wish = SruWish.of(request);
    FoundBibs found =
        search.find(
            institution.id(),
            wish.query(),
            wish.page(),
            RecordBudget.of(wish.most(), request::makeRoom));
    return wish.outOfRange(found.total())
        .map(problem -> SruErrorPage.diagnostics(wish.version(), found.total(), List.of(problem)))
        .orElseGet(() -> Reply.of(200, CONTENT_TYPE, document(wish, institution, found)));
  }

  private byte[] document(SruWish wish, Institution institution, FoundBibs found) {
    XmlDraft xml = new XmlDraft();
    xml.open("searchRetrieveResponse", "xmlns", NAMESPACE)
        .element("version", wish.version().number())
        .element("numberOfRecords", String.valueOf(found.total()))
        .open("records");
    int position = wish.first();
    for (Bib bib : found.bibs()) {
      if (xml.length() > MOST_WRITTEN) {
        break;
      }
      record(xml, wish, institution, new Placed(bib, position++));
    }
    xml.close("records");
    if (!found.bibs().isEmpty() && position <= found.total()) {
      xml.element("nextRecordPosition", String.valueOf(position));
    }
    extra(xml, institution, found);
    return xml.close("searchRetrieveResponse").bytes();
  }

  private record Placed(Bib bib, int position) {}

  private void record(XmlDraft xml, SruWish wish, Institution institution, Placed placed) {
    Bib bib = placed.bib();
    xml.open("record")
        .element("recordSchema", wish.schema().shortName())
        .element("recordPacking", "xml")
        .open("recordData");
    wish.schema().write(xml, records.of(institution, bib));
    xml.close("recordData");
    if (wish.version().hasIdentifiers()) {
      xml.element("recordIdentifier", bib.id().toString());
    }
    xml.element("recordPosition", String.valueOf(placed.position())).close("record");
  }

  private void extra(XmlDraft xml, Institution institution, FoundBibs found) {
    Instant now = clock.instant();
    xml.open("extraResponseData", "xmlns:xb", "http://www.exlibris.com/repository/search/xmlbeans/")
        .element("xb:exact", String.valueOf(found.isExact()))
        .element("xb:responseDate", DATE.format(now.atZone(institution.zone())))
        .close("extraResponseData");
  }

  private Institution institution(String code) {
    return institutions
        .byCode(code)
        .orElseThrow(
            () -> new NotFound(new Problem("noInstitution", "There is no institution " + code)));
  }
}
