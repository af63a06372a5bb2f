package org.consort.publishing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What can be searched, by the names of Alma's index set, with the relations each takes.
public enum SearchIndex {
  ALL_FOR_UI("all_for_ui", "all any = adj"),
  TITLE("title", "all any = adj == exact <>"),
  CREATOR("creator", "all any = adj == exact <>"),
  SUBJECTS("subjects", "all any = adj"),
  ISBN("isbn", "all any = == exact"),
  ISSN("issn", "all any = == exact"),
  OTHER_SYSTEM_NUMBER("other_system_number", "all any = == exact"),
  MMS_ID("mms_id", "all any = == exact"),
  BARCODE("barcode", "all any = == exact"),
  MMS_TAG_SUPPRESSED("mms_tagSuppressed", "all = == <>"),
  MAIN_PUB_DATE("main_pub_date", "all = == <> < > <= >=");

  /// Other names of the same, of the context sets that every server should know.
  private static final Map<String, SearchIndex> ALIASES =
      Map.of(
          "rec.id", MMS_ID,
          "rec.identifier", MMS_ID,
          "cql.serverchoice", ALL_FOR_UI,
          "cql.anywhere", ALL_FOR_UI,
          "cql.keywords", ALL_FOR_UI,
          "dc.title", TITLE,
          "dc.creator", CREATOR,
          "dc.subject", SUBJECTS,
          "dc.date", MAIN_PUB_DATE);

  private static final Set<String> CONTEXT_SETS = Set.of("alma", "rec", "cql", "dc");

  private final String almaName;
  private final List<String> relations;

  SearchIndex(String almaName, String relations) {
    this.almaName = almaName;
    this.relations = List.of(relations.split(" "));
  }

  public String almaName() {
    return almaName;
  }

  /// As they are written in a query.
  public List<String> relations() {
    return relations;
  }

  public boolean isSortable() {
    return this == TITLE || this == CREATOR || this == MAIN_PUB_DATE || this == MMS_ID;
  }

  /// @param name with its context set or, for Alma's, without
  /// @throws org.consort.base.BadRequest when there is no such index
  static SearchIndex named(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    int dot = small.indexOf('.');
    String set = dot < 0 ? "alma" : small.substring(0, dot);
    if (!CONTEXT_SETS.contains(set)) {
      throw SearchReason.UNSUPPORTED_CONTEXT_SET.refusal(name.substring(0, dot));
    }
    return Optional.ofNullable(ALIASES.get(small))
        .or(() -> set.equals("alma") ? ofAlma(small.substring(dot + 1)) : Optional.empty())
        .orElseThrow(() -> SearchReason.UNSUPPORTED_INDEX.refusal(name));
  }

  private static Optional<SearchIndex> ofAlma(String name) {
    return Arrays.stream(values())
        .filter(index -> index.almaName.equalsIgnoreCase(name))
        .findFirst();
  }
}
