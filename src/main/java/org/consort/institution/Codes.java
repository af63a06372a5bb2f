package org.consort.institution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The code tables of one institution at one moment. Asking it costs no query.
public final class Codes {
  private final Map<CodeTable, Map<String, String>> own;

  Codes(Map<CodeTable, Map<String, String>> own) {
    this.own = own;
  }

  public boolean has(CodeTable table, String code) {
    return description(table, code).isPresent();
  }

  /// Empty when the table has no such code.
  public Optional<String> description(CodeTable table, String code) {
    String usual = UsualCodes.of(table).get(code);
    return Optional.ofNullable(own(table).getOrDefault(code, usual));
  }

  /// The rows every institution has, then the institution's own in the order of their codes.
  public List<CodeRow> rows(CodeTable table) {
    List<CodeRow> rows = new ArrayList<>();
    UsualCodes.of(table)
        .forEach(
            (code, usual) -> rows.add(new CodeRow(code, own(table).getOrDefault(code, usual))));
    own(table).entrySet().stream()
        .filter(row -> !UsualCodes.of(table).containsKey(row.getKey()))
        .forEach(row -> rows.add(new CodeRow(row.getKey(), row.getValue())));
    return rows;
  }

  private Map<String, String> own(CodeTable table) {
    return own.getOrDefault(table, Map.of());
  }
}
