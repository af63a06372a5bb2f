package org.consort.catalogue.intake;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.database.RecentCopies;
import org.consort.database.Transaction;
import org.consort.marc.normalize.NormalizationProcess;

/// The processes by which each institution corrects incoming records. Codes are unique and
/// case-sensitive.
public final class NormalizationProcesses {
  private final Database database;
  private final RecentCopies<InstitutionId, Map<String, NormalizationProcess>> copies;

  public NormalizationProcesses(Database database, InstantSource clock) {
    this.database = database;
    this.copies = new RecentCopies<>(clock, id -> Optional.of(load(id)));
  }

  /// Adds a process, or replaces the one with its code.
  ///
  /// @throws org.consort.base.BadRequest when a rule file or a stylesheet in it cannot be read
  public void put(InstitutionId institution, String code, ProcessSetting process) {
    var _ = process.ready();
    database.change(tx -> NormalizationProcessStore.put(tx, institution, code, process));
    copies.drop(institution);
  }

  /// Ready to run; empty when there is none with the code.
  public Optional<NormalizationProcess> find(InstitutionId institution, String code) {
    return Optional.ofNullable(all(institution).get(code));
  }

  /// Every process by its code, ready to run.
  public Map<String, NormalizationProcess> all(InstitutionId institution) {
    return copies.find(institution).orElseThrow();
  }

  /// The codes there are.
  public static List<String> codes(Transaction tx, InstitutionId institution) {
    return NormalizationProcessStore.codes(tx, institution);
  }

  private Map<String, NormalizationProcess> load(InstitutionId institution) {
    Map<String, NormalizationProcess> ready = new LinkedHashMap<>();
    database
        .read(tx -> NormalizationProcessStore.all(tx, institution))
        .forEach((code, process) -> ready.put(code, process.ready()));
    return ready;
  }
}
