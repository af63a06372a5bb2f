package org.consort.sets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.MmsId;
import org.consort.base.Page;
import org.consort.catalogue.BibOrder;
import org.consort.catalogue.BibSearch;
import org.consort.catalogue.Candidate;
import org.consort.catalogue.Catalogue;
import org.consort.marc.match.KeyKind;
import org.consort.marc.match.MatchKey;
import org.consort.marc.match.MatchKeys;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Titles, by their MMS ids.
final class TitleMembers implements MemberKind {
  private static final Map<String, KeyKind> ID_TYPES =
      Map.of(
          "SYSTEM_NUMBER", KeyKind.SYSTEM_NUMBER,
          "OCLC_NUMBER", KeyKind.OCLC_NUMBER,
          "ISBN", KeyKind.ISBN,
          "ISSN", KeyKind.ISSN);

  /// The catalogue's search counts no further.
  private static final int MOST_FOUND = 100_000;

  private final Catalogue catalogue;
  private final BibSearch search;

  TitleMembers(Catalogue catalogue, BibSearch search) {
    this.catalogue = catalogue;
    this.search = search;
  }

  @Override
  public List<String> idTypes(InstitutionId institution) {
    return ID_TYPES.keySet().stream().sorted().toList();
  }

  @Override
  public Map<String, List<String>> keys(
      InstitutionId institution, String idType, List<String> ids) {
    KeyKind kind = ID_TYPES.get(idType);
    return kind == null ? byMmsId(institution, ids) : byNumber(institution, kind, ids);
  }

  private Map<String, List<String>> byMmsId(InstitutionId institution, List<String> ids) {
    List<MmsId> asked = ids.stream().map(MmsId::parse).flatMap(Optional::stream).toList();
    return catalogue.titles(institution, asked).keySet().stream()
        .map(MmsId::toString)
        .collect(Collectors.toMap(Function.identity(), List::of));
  }

  private Map<String, List<String>> byNumber(
      InstitutionId institution, KeyKind kind, List<String> numbers) {
    Map<MatchKey, String> asked = new LinkedHashMap<>();
    for (String number : numbers) {
      MatchKeys.of(bearing(kind, number), Set.of(kind)).forEach(key -> asked.put(key, number));
    }
    Map<String, List<String>> found = new LinkedHashMap<>();
    for (Candidate title : catalogue.candidates(institution, asked.keySet())) {
      for (MatchKey hit : title.hits()) {
        found
            .computeIfAbsent(asked.getOrDefault(hit, ""), _ -> new ArrayList<>())
            .add(title.id().toString());
      }
    }
    return found;
  }

  // The catalogue knows how a number in a record is made comparable.
  private static Record bearing(KeyKind kind, String number) {
    DataField field =
        switch (kind) {
          case ISBN -> DataField.of("020", "  ", "a", number);
          case ISSN -> DataField.of("022", "  ", "a", number);
          case OCLC_NUMBER -> DataField.of("035", "  ", "a", "(OCoLC)" + bare(number));
          default -> DataField.of("035", "  ", "a", number);
        };
    return Record.of(Leader.BOOK, field);
  }

  private static String bare(String number) {
    return number.strip().replaceFirst("^\\(OCoLC\\)", "");
  }

  @Override
  public List<Member> described(InstitutionId institution, List<String> keys) {
    List<MmsId> ids = keys.stream().map(MmsId::parse).flatMap(Optional::stream).toList();
    Map<MmsId, String> titles = catalogue.titles(institution, ids);
    return keys.stream()
        .map(key -> Member.of(key, MmsId.parse(key).map(titles::get).orElse("")))
        .toList();
  }

  @Override
  public void check(SetQuery query) {
    var _ = TitleQuery.of(query);
  }

  @Override
  public int mostFound() {
    return MOST_FOUND;
  }

  @Override
  public Listing<String> found(InstitutionId institution, SetQuery query, Page page) {
    Listing<MmsId> found =
        search
            .ids(institution, new BibSearch.Wish(TitleQuery.of(query), BibOrder.USUAL, page))
            .orElseThrow(
                () -> SetReason.NOT_PARSED.refusal("the search took too long", "a narrower query"));
    return new Listing<>(found.entries().stream().map(MmsId::toString).toList(), found.total());
  }
}
