package org.consort.institution;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.RecentCopies;

/// The code tables of each institution: the rows every institution has from the start, and those it
/// added. Look-ups read a copy that may be a few seconds old; look up before opening a transaction.
public final class CodeTables {
  private final Database database;
  private final InstantSource clock;
  private final RecentCopies<InstitutionId, Codes> copies;

  public CodeTables(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.copies =
        new RecentCopies<>(
            clock, id -> Optional.of(database.read(tx -> CodeTableStore.codes(tx, id))));
  }

  /// Adds the code, or changes what it means.
  public void add(InstitutionId institution, CodeTable table, String code, String description) {
    CodeRow row = CodeRow.of(code, description);
    database.change(tx -> CodeTableStore.put(tx, institution, table, row));
    copies.drop(institution);
  }

  /// Swaps the rows of a table. Rows every institution has cannot go: one that is missing here gets
  /// back its usual meaning.
  ///
  /// @param by the name of the account or key behind it
  public void replace(InstitutionId institution, CodeTable table, List<CodeRow> rows, String by) {
    CodeChange change = new CodeChange(by, clock.instant());
    database.change(
        tx -> {
          CodeTableStore.putChange(tx, institution, table, change);
          Codes before = CodeTableStore.codes(tx, institution);
          List<String> kept = rows.stream().map(CodeRow::code).toList();
          CodeTableStore.removeOthers(tx, institution, table, kept);
          rows.forEach(
              row -> CodeTableStore.put(tx, institution, table, before.kept(table, row, change)));
        });
    copies.drop(institution);
  }

  /// All tables at once, for asking about many codes.
  public Codes of(InstitutionId institution) {
    return copies.find(institution).orElseThrow();
  }

  /// Whether the table has the code and it may be used.
  public boolean has(InstitutionId institution, CodeTable table, String code) {
    return of(institution).has(table, code);
  }

  /// Empty when the table has no such code.
  public Optional<String> description(InstitutionId institution, CodeTable table, String code) {
    return of(institution).description(table, code);
  }

  /// The rows every institution has, then the institution's own in the order of their codes.
  public List<CodeRow> rows(InstitutionId institution, CodeTable table) {
    return of(institution).rows(table);
  }
}
