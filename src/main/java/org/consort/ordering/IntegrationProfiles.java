package org.consort.ordering;

import java.util.List;
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

  /// By code.
  public List<IntegrationProfile> all(InstitutionId institution) {
    return database.read(tx -> IntegrationProfileStore.all(tx, institution));
  }
}
