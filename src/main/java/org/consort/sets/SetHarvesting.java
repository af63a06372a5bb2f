package org.consort.sets;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.HarvestSet;
import org.consort.catalogue.HarvestSets;
import org.consort.database.Database;
import org.consort.institution.Institution;
import org.consort.institution.Institutions;
import org.consort.jobs.Chore;

/// Tells harvesters, every few minutes, which titles have joined or left the published sets. A set
/// that has grown too large to be listed stays as they know it.
public final class SetHarvesting {
  private static final Logger LOG = Logger.getLogger(SetHarvesting.class.getName());
  private static final Duration EVERY = Duration.ofMinutes(5);
  private static final int AT_ONCE = 500;

  private final Sets sets;
  private final HarvestSets harvested;
  private final Institutions institutions;
  private final InstantSource clock;

  public SetHarvesting(
      Database database, InstantSource clock, Institutions institutions, Sets sets) {
    this.sets = sets;
    this.harvested = new HarvestSets(database);
    this.institutions = institutions;
    this.clock = clock;
  }

  public List<Chore> chores() {
    return List.of(new Chore("sets for harvesters", EVERY, this::follow));
  }

  private int follow() {
    return institutions.all().stream().map(Institution::id).mapToInt(this::follow).sum();
  }

  private int follow(InstitutionId institution) {
    return harvested.all(institution).stream().mapToInt(set -> attempt(institution, set)).sum();
  }

  /// Trouble with one set must not keep harvesters from learning of the others.
  private int attempt(InstitutionId institution, HarvestSet known) {
    try {
      return follow(institution, known);
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING,
          e,
          () ->
              "the set %s of institution %s is not followed in this round"
                  .formatted(known.spec(), institution.suffix()));
      return 0;
    }
  }

  private int follow(InstitutionId institution, HarvestSet known) {
    Optional<MemberSet> source = sets.find(institution, known.source());
    if (source.isEmpty()) {
      harvested.remove(institution, known.spec());
      return 0;
    }
    if (!source.get().name().equals(known.name())) {
      harvested.put(institution, new HarvestSet(known.spec(), source.get().name(), known.source()));
    }
    return members(institution, source.get())
        .map(now -> change(institution, known.spec(), now))
        .orElse(0);
  }

  private Optional<Set<MmsId>> members(InstitutionId institution, MemberSet set) {
    try {
      Set<MmsId> ids = new HashSet<>();
      sets.members().keys(institution, set).forEach(key -> MmsId.parse(key).ifPresent(ids::add));
      return Optional.of(ids);
    } catch (BadRequest _) {
      return Optional.empty();
    }
  }

  private int change(InstitutionId institution, String spec, Set<MmsId> now) {
    Set<MmsId> before = harvested.members(institution, spec);
    List<MmsId> joined = now.stream().filter(id -> !before.contains(id)).toList();
    List<MmsId> left = before.stream().filter(id -> !now.contains(id)).toList();
    Instant at = clock.instant();
    parts(joined)
        .forEach(
            part -> harvested.change(institution, new HarvestSets.Change(spec, part, false, at)));
    parts(left)
        .forEach(
            part -> harvested.change(institution, new HarvestSets.Change(spec, part, true, at)));
    return joined.size() + left.size();
  }

  private static List<List<MmsId>> parts(List<MmsId> all) {
    List<List<MmsId>> parts = new ArrayList<>();
    for (int at = 0; at < all.size(); at += AT_ONCE) {
      parts.add(all.subList(at, Math.min(all.size(), at + AT_ONCE)));
    }
    return parts;
  }
}
