package org.consort.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Database;

/// The sets of each institution that harvesters may ask for, and what they were told is in them.
public final class HarvestSets {
  private final Database database;

  public HarvestSets(Database database) {
    this.database = database;
  }

  /// In the order of their names for harvesters.
  public List<HarvestSet> all(InstitutionId institution) {
    return database.read(tx -> HarvestSetStore.all(tx, institution));
  }

  /// Adds it, or replaces the one with its name; who is in it stays until [#change].
  public void put(InstitutionId institution, HarvestSet set) {
    database.change(tx -> HarvestSetStore.put(tx, institution, set));
  }

  /// @return false when there is none
  public boolean remove(InstitutionId institution, String spec) {
    return database.write(tx -> HarvestSetStore.remove(tx, institution, spec));
  }

  /// Those harvesters were told of, without those they were told have left.
  public Set<MmsId> members(InstitutionId institution, String spec) {
    return database.read(tx -> HarvestSetStore.members(tx, institution, spec));
  }

  /// Some titles that join or leave a set at a time; harvesters meet them again.
  public record Change(String spec, List<MmsId> titles, boolean leave, Instant at) {}

  public void change(InstitutionId institution, Change change) {
    database.change(tx -> HarvestSetStore.change(tx, institution, change));
  }
}
