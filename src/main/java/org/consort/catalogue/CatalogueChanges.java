package org.consort.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// What harvesters see of a catalogue: every title that was ever shown, at the time of its last
/// change, removed and suppressed ones among them.
public final class CatalogueChanges {
  private final Database database;

  public CatalogueChanges(Database database) {
    this.database = database;
  }

  public ChangeStretch in(InstitutionId institution, ChangeSpan span, RecordBudget budget) {
    return budget.read(bytes -> in(institution, span, bytes), ChangeStretch::isCut);
  }

  private ChangeStretch in(InstitutionId institution, ChangeSpan span, long bytes) {
    return database.read(
        tx -> {
          ChangeStretch found = ChangeStore.changes(tx, institution, span, bytes);
          return new ChangeStretch(inTheirSets(tx, institution, found.changes()), found.isCut());
        });
  }

  /// Empty for a title that never was, or never was shown.
  public Optional<BibChange> of(InstitutionId institution, MmsId bib) {
    return database.read(
        tx ->
            inTheirSets(tx, institution, ChangeStore.change(tx, institution, bib).stream().toList())
                .stream()
                .findFirst());
  }

  private static List<BibChange> inTheirSets(
      Transaction tx, InstitutionId institution, List<BibChange> changes) {
    List<MmsId> titles = changes.stream().map(BibChange::bib).toList();
    Map<MmsId, List<String>> sets = HarvestSetStore.setsOf(tx, institution, titles);
    return sets.isEmpty()
        ? changes
        : changes.stream()
            .map(change -> change.in(sets.getOrDefault(change.bib(), List.of())))
            .toList();
  }

  /// The time of the earliest change; empty when there is none.
  public Optional<Instant> first(InstitutionId institution) {
    return database.read(tx -> ChangeStore.first(tx, institution));
  }
}
