package org.consort.acquisitions;

import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Every institution's purchase order lines, numbered `POL-1`, `POL-2`, …
public final class PoLines {
  private static final String PREFIX = "POL-";

  private final Database database;
  private final PoLineNumbers numbers;

  public PoLines(Database database) {
    this.database = database;
    this.numbers = new PoLineNumbers(database);
  }

  /// A number nobody else gets. Must not be called inside a transaction.
  public String nextNumber(InstitutionId institution) {
    return PREFIX + numbers.next(institution);
  }

  public void add(Transaction tx, InstitutionId institution, PoLine line) {
    PoLineStore.insert(tx, institution, line);
  }

  public Optional<PoLine> find(InstitutionId institution, String number) {
    return find(institution, List.of(number)).stream().findFirst();
  }

  /// Those of the lines that exist, newest first.
  public List<PoLine> find(InstitutionId institution, List<String> lineNumbers) {
    return database.read(tx -> PoLineStore.find(tx, institution, lineNumbers));
  }

  /// @throws NotFound when there is no such line
  public PoLine get(InstitutionId institution, String number) {
    return find(institution, number)
        .orElseThrow(() -> new NotFound(AcquisitionReason.PO_LINE_NOT_FOUND.about(number)));
  }

  /// Newest first.
  public Listing<PoLine> list(InstitutionId institution, Page page) {
    return database.read(
        tx ->
            new Listing<>(
                PoLineStore.find(tx, institution, PoLineStore.numbers(tx, institution, page)),
                PoLineStore.count(tx, institution)));
  }

  static long ordinal(String number) {
    return Long.parseLong(number.substring(PREFIX.length()));
  }
}
