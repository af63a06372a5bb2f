package org.consort.marc.match;

import java.util.List;
import java.util.Set;
import org.consort.marc.match.MatchMethod.Incoming;
import org.consort.marc.record.Record;

/// The stages of the fuzzy methods. In each a candidate counts only when its type of record is the
/// incoming one's and its year at most one away.
final class FuzzyStages {
  private static final String NUMBER = "number";
  private static final String AUTHOR_AND_TITLE = "author and title";
  private static final String TITLE = "title";

  private FuzzyStages() {}

  static List<Stage> fuzzy(Incoming in) {
    Record record = in.record();
    boolean hasAuthor = !TitleKeys.authors(record).isEmpty();
    return List.of(
        numbers(record),
        hasAuthor
            ? same(AUTHOR_AND_TITLE, record, KeyKind.TITLE_AND_AUTHOR)
            : same(TITLE, record, KeyKind.TITLE_STATEMENT));
  }

  static List<Stage> titleStatement(Incoming in) {
    Record record = in.record();
    return List.of(
        numbers(record),
        same(AUTHOR_AND_TITLE, record, KeyKind.TITLE_AND_AUTHOR),
        same(TITLE, record, KeyKind.TITLE_STATEMENT));
  }

  static List<Stage> extended(Incoming in) {
    Record record = in.record();
    return List.of(
        numbers(record),
        stage(AUTHOR_AND_TITLE, Probes.across(record, Kinds.TITLES_AND_AUTHORS), record),
        stage(TITLE, Probes.across(record, Kinds.TITLES), record));
  }

  private static Stage numbers(Record record) {
    return stage(NUMBER, Probes.same(record, Kinds.VALID_NUMBERS), record);
  }

  private static Stage same(String what, Record record, KeyKind kind) {
    return stage(what, Probes.same(record, Set.of(kind)), record);
  }

  private static Stage stage(String what, Set<MatchKey> keys, Record record) {
    return new KeyStage(what, keys, YearAndType.of(record));
  }
}
