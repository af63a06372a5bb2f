package org.consort.ordering;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.consort.acquisitions.Vendors;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// The integration profiles of each institution. Codes are unique and case-sensitive; at most one
/// profile is the default.
public final class IntegrationProfiles {
  private final Database database;
  private final Vendors vendors;

  public IntegrationProfiles(Database database) {
    this.database = database;
    this.vendors = new Vendors(database);
  }

  /// Adds a profile. A new default takes the place of the one before.
  ///
  /// @return the number it is given
  /// @throws BadRequest when the code is taken, a match method is not for the records it is set
  ///   for, or there is no such vendor, process or exception profile
  public long add(InstitutionId institution, IntegrationProfile profile) {
    return write(institution, profile, IntegrationProfileStore::insert);
  }

  /// Puts another in the place of the one with the number; orders already taken stay as they are.
  ///
  /// @throws BadRequest as [#add]
  public void replace(InstitutionId institution, long number, IntegrationProfile profile) {
    Long _ =
        write(
            institution,
            profile,
            (tx, of, other) -> IntegrationProfileStore.replace(tx, of, number, other));
  }

  private interface Writing {
    /// @return the number of the profile; none when another one has its code
    Optional<Long> write(Transaction tx, InstitutionId institution, IntegrationProfile profile);
  }

  private long write(InstitutionId institution, IntegrationProfile profile, Writing writing) {
    MatchSettings.check(profile);
    VendorScope.check(vendors, institution, profile.scope().vendors());
    return database.write(
        tx -> {
          PreparationSettings.check(
              profile.preparation(), NormalizationProcesses.codes(tx, institution));
          IntegrationProfileStore.lock(tx);
          return writing
              .write(tx, institution, profile)
              .orElseThrow(
                  () -> new BadRequest(OrderingReason.PROFILE_EXISTS.about(profile.code())));
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
