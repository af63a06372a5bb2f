package org.consort.ordering;

import java.util.List;
import java.util.SortedMap;
import org.consort.base.InstitutionId;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.database.Database;

/// The integration profiles of each institution. Codes are unique and case-sensitive; at most one
/// profile is the default.
public final class IntegrationProfiles {
  private final Database database;

  public IntegrationProfiles(Database database) {
    this.database = database;
  }

  /// Adds a profile. A new default takes the place of the one before.
  ///
  /// @throws org.consort.base.BadRequest when a match method is not for the records it is set for,
  ///   or there is no such process or exception profile
  public void add(InstitutionId institution, IntegrationProfile profile) {
    MatchSettings.check(profile);
    database.change(
        tx -> {
          PreparationSettings.check(
              profile.preparation(), NormalizationProcesses.codes(tx, institution));
          IntegrationProfileStore.insert(tx, institution, profile);
        });
  }

  /// By the number each was given when it was added.
  public SortedMap<Long, IntegrationProfile> numbered(InstitutionId institution) {
    return database.read(tx -> IntegrationProfileStore.numbered(tx, institution));
  }

  /// By code.
  public List<IntegrationProfile> all(InstitutionId institution) {
    return database.read(tx -> IntegrationProfileStore.all(tx, institution));
  }
}
