package org.consort.institution;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.RecentCopies;

/// The code tables of each institution: the rows every institution has from the start, and those it
/// added. Look-ups read a copy that may be a few seconds old.
public final class CodeTables {
  private final Database database;
  private final RecentCopies<InstitutionId, Map<CodeTable, Map<String, String>>> copies;

  public CodeTables(Database database, InstantSource clock) {
    this.database = database;
    this.copies =
        new RecentCopies<>(
            clock, id -> Optional.of(database.read(tx -> CodeTableStore.tables(tx, id))));
  }

  /// Adds the code, or changes what it means.
  public void add(InstitutionId institution, CodeTable table, String code, String description) {
    CodeRow row = new CodeRow(code, description);
    database.change(tx -> CodeTableStore.put(tx, institution, table, row));
    copies.drop(institution);
  }

  /// Empty when the table has no such code.
  public Optional<String> description(InstitutionId institution, CodeTable table, String code) {
    String own = own(institution, table).get(code);
    return own != null ? Optional.of(own) : Optional.ofNullable(UsualCodes.of(table).get(code));
  }

  /// The rows every institution has, then the institution's own in the order of their codes.
  public List<CodeRow> rows(InstitutionId institution, CodeTable table) {
    Map<String, String> own = own(institution, table);
    List<CodeRow> rows = new ArrayList<>();
    UsualCodes.of(table)
        .forEach((code, usual) -> rows.add(new CodeRow(code, own.getOrDefault(code, usual))));
    own.forEach(
        (code, description) -> {
          if (!UsualCodes.of(table).containsKey(code)) {
            rows.add(new CodeRow(code, description));
          }
        });
    return rows;
  }

  private Map<String, String> own(InstitutionId institution, CodeTable table) {
    return copies.find(institution).orElseThrow().getOrDefault(table, Map.of());
  }
}
