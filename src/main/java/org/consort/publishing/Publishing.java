package org.consort.publishing;

import java.time.InstantSource;
import org.consort.database.Database;

/// The doorway to what others are told.
public final class Publishing {
  private final Database database;
  private final InstantSource clock;
  private final Outgoing outgoing;
  private final Webhooks webhooks;

  /// @param destinations where messages may be sent
  public Publishing(Database database, InstantSource clock, Destinations destinations) {
    this.database = database;
    this.clock = clock;
    this.outgoing = new Outgoing(destinations);
    this.webhooks = new Webhooks(database, outgoing);
  }

  public Webhooks webhooks() {
    return webhooks;
  }

  /// @param bodies writes what listeners are sent
  public Postroom postroom(Bodies bodies) {
    return new Postroom(database, clock, outgoing, bodies);
  }
}
