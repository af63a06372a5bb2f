package org.consort.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The code tables of one institution at one moment. Asking it costs no query.
public final class Codes {
  private final Map<CodeTable, Map<String, CodeRow>> own;
  private final Map<CodeTable, CodeChange> changes;

  Codes(Map<CodeTable, Map<String, CodeRow>> own, Map<CodeTable, CodeChange> changes) {
    this.own = own;
    this.changes = changes;
  }

  /// The last change of a table; empty when its rows are as they were from the start.
  public Optional<CodeChange> change(CodeTable table) {
    return Optional.ofNullable(changes.get(table));
  }

  /// The row as it is to be kept: with the change, unless it says what it said before.
  CodeRow kept(CodeTable table, CodeRow row, CodeChange change) {
    return row(table, row.code())
        .filter(row::isLike)
        .map(before -> row.with(before.change()))
        .orElseGet(() -> row.with(change));
  }

  /// Whether the table has the code and it may be used.
  public boolean has(CodeTable table, String code) {
    return row(table, code).filter(CodeRow::enabled).isPresent();
  }

  /// Empty when the table has no such code.
  public Optional<String> description(CodeTable table, String code) {
    return row(table, code).map(CodeRow::description);
  }

  /// The rows every institution has, then the institution's own in the order of their codes.
  public List<CodeRow> rows(CodeTable table) {
    List<CodeRow> rows = new ArrayList<>();
    UsualCodes.of(table)
        .forEach((code, usual) -> rows.add(own(table).getOrDefault(code, CodeRow.of(code, usual))));
    own(table).values().stream()
        .filter(row -> !UsualCodes.of(table).containsKey(row.code()))
        .forEach(rows::add);
    return rows;
  }

  private Optional<CodeRow> row(CodeTable table, String code) {
    CodeRow changed = own(table).get(code);
    return changed == null
        ? Optional.ofNullable(UsualCodes.of(table).get(code)).map(usual -> CodeRow.of(code, usual))
        : Optional.of(changed);
  }

  private Map<String, CodeRow> own(CodeTable table) {
    return own.getOrDefault(table, Map.of());
  }
}
