package org.consort.access;

import java.time.InstantSource;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consort.base.InstitutionId;
import org.consort.database.Database;
import org.consort.institution.Institutions;
import org.consort.institution.Terms;

/// Whether odd requests are understood as they were meant, and how often that happened. An
/// institution's own terms win over the server's manner.
public final class Leniencies {
  private static final Logger LOG = Logger.getLogger(Leniencies.class.getName());

  private final Database database;
  private final InstantSource clock;
  private final Institutions institutions;
  private final Terms.Manner usual;

  public Leniencies(
      Database database, InstantSource clock, Institutions institutions, Terms.Manner usual) {
    this.database = database;
    this.clock = clock;
    this.institutions = institutions;
    this.usual = usual;
  }

  public Terms.Manner manner(InstitutionId institution) {
    Terms.Manner agreed = institutions.terms(institution).manner();
    return agreed == null ? usual : agreed;
  }

  /// Whether this may be understood as it was meant. If so, that is counted.
  public boolean take(KeyHolder caller, Leniency kind) {
    if (manner(caller.institution()) == Terms.Manner.STRICT) {
      return false;
    }
    long uses = database.write(tx -> LeniencyStore.count(tx, caller, kind, clock.instant()));
    LOG.log(
        uses == 1 ? Level.WARNING : Level.FINE,
        () ->
            "lenient with %s of institution %s, %d times now: %s"
                .formatted(caller.name(), caller.institution().suffix(), uses, kind.meaning()));
    return true;
  }

  public List<LeniencyUse> uses(InstitutionId institution) {
    return database.read(tx -> LeniencyStore.uses(tx, institution));
  }
}
