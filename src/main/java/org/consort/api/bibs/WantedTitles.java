package org.consort.api.bibs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.catalogue.Bib;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.Catalogue;
import org.consort.catalogue.CatalogueReason;
import org.consort.catalogue.Holding;
import org.consort.catalogue.RecordBudget;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;

/// The titles a call of `/bibs` asks for: at most 100, whose records are not too long together.
final class WantedTitles {
  private static final String NUMBER = "mms_id";
  private static final String HOLDING = "holdings_id";
  private static final String SYSTEM_NUMBER = "other_system_id";

  /// Of which one says what is wanted. No title has an id of the last five kinds.
  private static final List<String> SELECTORS =
      List.of(
          NUMBER,
          HOLDING,
          SYSTEM_NUMBER,
          "ie_id",
          "representation_id",
          "nz_mms_id",
          "cz_mms_id",
          "lod_uri");

  private final Catalogue catalogue;

  WantedTitles(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// @throws BadRequest when none of the selectors is sent, or several are
  List<Bib> of(AlmaRequest request) {
    String selector = selector(request);
    String wanted = request.query(selector).orElseThrow().strip();
    return switch (selector) {
      case NUMBER -> named(request, wanted);
      case HOLDING -> withHolding(request, Ids.holding(wanted));
      case SYSTEM_NUMBER -> withSystemNumber(request, wanted);
      default -> List.of();
    };
  }

  // Whichever of two counted, the caller would take the answer for one to the other.
  private static String selector(AlmaRequest request) {
    List<String> sent =
        SELECTORS.stream().filter(selector -> request.query(selector).isPresent()).toList();
    if (sent.isEmpty()) {
      throw new BadRequest(ApiReason.ONE_OF.about(String.join(",", SELECTORS)));
    }
    if (sent.size() > 1) {
      throw new BadRequest(
          ApiReason.INVALID_AMONG.about(
              String.join(",", sent),
              sent.stream()
                  .map(selector -> selector + "=" + request.query(selector).orElseThrow())
                  .collect(Collectors.joining(", ")),
              "exactly one of " + String.join(", ", SELECTORS)));
    }
    return sent.getFirst();
  }

  /// Half a list would be taken for all there is.
  static BadRequest tooLong(AlmaRequest request, long bytes) {
    String parameter = request.query(NUMBER).isPresent() ? NUMBER : SYSTEM_NUMBER;
    return new BadRequest(
        ApiReason.INVALID_AMONG.about(
            parameter,
            "titles with %,d bytes of records or more".formatted(bytes),
            "at most %,d bytes; ask for fewer titles at once, by mms_id"
                .formatted(RecordBudget.MOST)));
  }

  // In the order asked for; those that do not exist are left out.
  private List<Bib> named(AlmaRequest request, String list) {
    List<MmsId> ids =
        Stream.of(list.split(",")).map(String::strip).map(WantedTitles::listed).distinct().toList();
    if (ids.size() > Page.LARGEST) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about(NUMBER, ids.size() + " ids", "at most " + Page.LARGEST));
    }
    Map<MmsId, Bib> found =
        read(request, ids).stream().collect(Collectors.toMap(Bib::id, Function.identity()));
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  // In a list Alma has another word for what is no number than in a path.
  private static MmsId listed(String digits) {
    return MmsId.parse(digits).orElseThrow(() -> CatalogueReason.NO_SUCH_BIB.refusal(digits));
  }

  private List<Bib> withHolding(AlmaRequest request, HoldingId id) {
    return catalogue
        .holding(request.institutionId(), id)
        .map(Holding::bib)
        .map(bib -> read(request, List.of(bib)))
        .orElse(List.of());
  }

  private List<Bib> withSystemNumber(AlmaRequest request, String number) {
    MatchKey key = new MatchKey(KeyKind.SYSTEM_NUMBER, number);
    List<MmsId> ids =
        catalogue.candidates(request.institutionId(), Set.of(key)).stream()
            .map(Candidate::id)
            .limit(Page.LARGEST)
            .toList();
    return read(request, ids);
  }

  private List<Bib> read(AlmaRequest request, List<MmsId> ids) {
    long bytes = catalogue.recordBytes(request.institutionId(), ids);
    if (ids.size() > 1 && bytes > RecordBudget.MOST) {
      throw tooLong(request, bytes);
    }
    RecordBudget.of(ids.size(), request.http()::makeRoom).take(bytes);
    return catalogue.bibs(request.institutionId(), ids);
  }
}
