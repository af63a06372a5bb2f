package org.consort.api.conf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.alma.conf.CodeTableRow;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;

/// Reads the rows of a code table. A row without a description is described by its code; one that
/// does not say so is enabled. A closed table takes no code it does not have.
final class IncomingCodes {
  private static final int MOST_ROWS = 5_000;

  private IncomingCodes() {}

  static List<CodeRow> rows(CodeTable table, List<CodeRow> known, List<CodeTableRow> sent) {
    List<CodeRow> rows = rows(sent);
    if (!table.isOpen()) {
      List<String> codes = known.stream().map(CodeRow::code).toList();
      rows.stream()
          .filter(row -> !codes.contains(row.code()))
          .findFirst()
          .ifPresent(
              row -> {
                throw new BadRequest(ConfReason.TABLE_CLOSED.about(table.almaName(), row.code()));
              });
    }
    return rows;
  }

  private static List<CodeRow> rows(List<CodeTableRow> sent) {
    if (sent.isEmpty()) {
      throw new BadRequest(ApiReason.MANDATORY.about("row"));
    }
    if (sent.size() > MOST_ROWS) {
      throw new BadRequest(
          ApiReason.FIELD_NOT_VALID.about("row", sent.size() + " rows", "at most " + MOST_ROWS));
    }
    Set<String> seen = new HashSet<>();
    List<CodeRow> rows = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      CodeRow row = row(sent.get(i), i);
      if (!seen.add(row.code())) {
        throw new BadRequest(
            ApiReason.FIELD_NOT_VALID.about(
                "row[%d].code".formatted(i), row.code(), "each code once"));
      }
      rows.add(row);
    }
    refuseSeveralDefaults(rows);
    return rows;
  }

  private static void refuseSeveralDefaults(List<CodeRow> rows) {
    List<String> defaults = rows.stream().filter(CodeRow::byDefault).map(CodeRow::code).toList();
    if (defaults.size() > 1) {
      throw new BadRequest(ConfReason.MANY_DEFAULTS.about(String.join(", ", defaults)));
    }
  }

  private static CodeRow row(CodeTableRow sent, int at) {
    String code = sent.code();
    if (code == null || code.isBlank()) {
      throw new BadRequest(ApiReason.MANDATORY.about("row[%d].code".formatted(at)));
    }
    String description = sent.description();
    return new CodeRow(
        code.strip(),
        description == null || description.isBlank() ? code.strip() : description.strip(),
        !Boolean.FALSE.equals(sent.enabled()),
        Boolean.TRUE.equals(sent.byDefault()));
  }
}
