package org.consort.sets;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.catalogue.HarvestSet;
import org.consort.catalogue.HarvestSets;
import org.consort.database.Database;

/// Which sets of titles harvesters may ask for. A set is told to nobody outside until whoever runs
/// the server says so, though it be public in its institution.
public final class PublishedSets {
  private static final String SPEC = "[A-Za-z0-9_.-]{1,50}";

  private final Database database;
  private final HarvestSets harvested;

  public PublishedSets(Database database) {
    this.database = database;
    this.harvested = new HarvestSets(database);
  }

  public List<HarvestSet> all(InstitutionId institution) {
    return harvested.all(institution);
  }

  /// Harvesters may ask for it within minutes.
  ///
  /// @param spec what they ask for; the set that had this name until now is replaced
  /// @throws org.consort.base.BadRequest when it is no set of titles, or the name will not do
  public HarvestSet publish(InstitutionId institution, long id, String spec) {
    if (!spec.matches(SPEC) || spec.equals(HarvestSet.EVERYTHING)) {
      throw SetReason.NO_VALUE.refusal(
          "set name", spec, "up to 50 of A-Z a-z 0-9 _ . -, but not " + HarvestSet.EVERYTHING);
    }
    MemberSet set =
        database
            .read(tx -> SetStore.find(tx, institution, id))
            .filter(found -> found.content() == SetContent.BIB_MMS)
            .orElseThrow(() -> SetReason.WRONG_SET.refusal(id));
    HarvestSet published = new HarvestSet(spec, set.name(), id);
    harvested.put(institution, published);
    return published;
  }

  /// @return false when harvesters know no such set
  public boolean withdraw(InstitutionId institution, String spec) {
    return harvested.remove(institution, spec);
  }
}
