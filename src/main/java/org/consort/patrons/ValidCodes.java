package org.consort.patrons;

import java.util.List;
import java.util.stream.Collectors;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.Codes;

/// The codes that would be right, for whoever sent a wrong one; of a long table only its name.
public final class ValidCodes {
  private static final int MOST = 25;

  private ValidCodes() {}

  public static String of(Codes codes, CodeTable table) {
    List<CodeRow> rows = codes.rows(table);
    return rows.isEmpty() || rows.size() > MOST
        ? "the codes of the table " + table.almaName()
        : rows.stream().map(CodeRow::code).collect(Collectors.joining(", "));
  }
}
