package org.consort.publishing;

import java.time.InstantSource;
import org.consort.catalogue.BibSearch;
import org.consort.catalogue.CatalogueChanges;
import org.consort.catalogue.HarvestSets;
import org.consort.database.Database;

/// The doorway to what others are told.
public final class Publishing {
  private final Database database;
  private final InstantSource clock;
  private final Outgoing outgoing;
  private final Webhooks webhooks;
  private final Harvest harvest;
  private final Search search;

  public Publishing(Database database, InstantSource clock, PublishingSettings settings) {
    this.database = database;
    this.clock = clock;
    this.outgoing = new Outgoing(settings.destinations());
    this.webhooks = new Webhooks(database, outgoing);
    this.harvest =
        new Harvest(
            new CatalogueChanges(database), new HarvestSets(database), settings.harvestPage());
    this.search = new Search(new BibSearch(database));
  }

  public Webhooks webhooks() {
    return webhooks;
  }

  public Harvest harvest() {
    return harvest;
  }

  public Search search() {
    return search;
  }

  /// @param bodies writes what listeners are sent
  public Postroom postroom(Bodies bodies) {
    return new Postroom(database, clock, outgoing, bodies);
  }
}
