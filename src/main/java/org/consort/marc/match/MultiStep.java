package org.consort.marc.match;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.record.Record;

/// The table of the Multi Step method: rows that are tried in their order, of which the first that
/// finds anything wins. With no row enabled nothing is ever found.
public record MultiStep(List<Row> rows) {
  /// A row of the table.
  ///
  /// @param family the records it is tried for
  /// @param number from 1 within the family
  public record Row(Family family, int number, boolean enabled, MatchChoice choice) {
    public Row {
      if (!isOffered(family, choice.method())) {
        throw new IllegalArgumentException(
            "%s is not offered for %s".formatted(choice.method().code(), family.label()));
      }
    }

    /// Whether a row for such records can use the method.
    public static boolean isOffered(Family family, MatchMethod method) {
      return method != MatchMethod.MULTI_STEP
          && (method.family() == Family.ALL || method.family() == family);
    }

    public Row enabling(MatchChoice other) {
      return new Row(family, number, true, other);
    }

    public Row enabled(boolean other) {
      return new Row(family, number, other, choice);
    }
  }

  /// Fifteen rows, five for each family, none enabled.
  public static final MultiStep PREDEFINED =
      new MultiStep(
          List.of(
              row(Family.SERIAL, 1, MatchMethod.UNIQUE_OCLC),
              row(Family.SERIAL, 2, MatchMethod.ISSN_EXACT_OR_OTHER_NUMBERS),
              row(Family.SERIAL, 3, MatchMethod.LCCN),
              row(Family.SERIAL, 4, MatchMethod.TITLE_STATEMENT_SERIAL),
              row(Family.SERIAL, 5, MatchMethod.FUZZY_SERIAL),
              row(Family.NON_SERIAL, 1, MatchMethod.UNIQUE_OCLC),
              row(Family.NON_SERIAL, 2, MatchMethod.ISBN_EXACT_OR_OTHER_NUMBERS),
              row(Family.NON_SERIAL, 3, MatchMethod.LCCN),
              row(Family.NON_SERIAL, 4, MatchMethod.TITLE_STATEMENT_NON_SERIAL),
              row(Family.NON_SERIAL, 5, MatchMethod.FUZZY_NON_SERIAL),
              row(Family.ALL, 1, MatchMethod.MMS_ID),
              row(Family.ALL, 2, MatchMethod.UNIQUE_OCLC),
              row(Family.ALL, 3, MatchMethod.SYSTEM_NUMBER),
              row(Family.ALL, 4, MatchMethod.OTHER_NUMBERS),
              row(Family.ALL, 5, MatchMethod.LCCN)));

  public MultiStep {
    rows = List.copyOf(rows);
  }

  /// A table of these methods in their order, all enabled, each for the records it is offered for.
  public static MultiStep trying(List<MatchChoice> choices) {
    List<Row> rows = new ArrayList<>();
    for (MatchChoice choice : choices) {
      rows.add(new Row(choice.method().family(), rows.size() + 1, true, choice));
    }
    return new MultiStep(rows);
  }

  /// The table with the row in the place of the one with its family and number.
  public MultiStep with(Row other) {
    return new MultiStep(
        rows.stream()
            .map(
                row ->
                    row.family() == other.family() && row.number() == other.number() ? other : row)
            .toList());
  }

  /// The table with the row of the family and number enabled as it stands.
  public MultiStep enabling(Family family, int number) {
    return new MultiStep(
        rows.stream()
            .map(row -> row.family() == family && row.number() == number ? row.enabled(true) : row)
            .toList());
  }

  // The rows' stages one after the other: the first stage that finds anything belongs to the first
  // row that does.
  List<Stage> stages(Record incoming) {
    boolean serial = incoming.leader().isContinuing();
    List<Stage> stages = new ArrayList<>();
    for (Row row : rows) {
      if (row.enabled() && row.family().covers(serial)) {
        stages.addAll(row.choice().stages(incoming, this));
      }
    }
    return stages;
  }

  private static Row row(Family family, int number, MatchMethod method) {
    return new Row(family, number, false, MatchChoice.of(method));
  }
}
