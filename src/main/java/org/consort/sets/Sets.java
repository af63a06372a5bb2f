package org.consort.sets;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.IdBlocks;
import org.consort.database.Transaction;

/// The sets of each institution. No two of an institution have the same name.
public final class Sets {
  private final Database database;
  private final InstantSource clock;
  private final IdBlocks ids;
  private final SetNeighbours neighbours;

  public Sets(Database database, InstantSource clock, SetNeighbours neighbours) {
    this.database = database;
    this.clock = clock;
    this.ids = new IdBlocks(database);
    this.neighbours = neighbours;
  }

  /// The number in the digits of an id; empty when they are none.
  public static Optional<Long> idOf(String digits) {
    return digits.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  /// What the sets have as members.
  public SetMembers members() {
    return new SetMembers(database, neighbours);
  }

  /// @throws org.consort.base.BadRequest when the name is taken, or the query cannot be read
  public MemberSet add(InstitutionId institution, NewSet wanted) {
    checkQuery(wanted.content(), wanted.type(), wanted.form());
    return database.write(tx -> add(tx, institution, wanted));
  }

  /// Adds an itemized set with members by their usual ids, each of which must be right.
  public MemberSet add(InstitutionId institution, NewSet wanted, List<String> ids) {
    MemberChange change = new MemberChange(MemberChange.Kind.ADD, "", true, ids);
    return filled(institution, wanted, members().keys(institution, wanted.content(), change));
  }

  /// Adds an itemized set with the members that a combination of two others has now.
  public MemberSet combine(InstitutionId institution, NewSet wanted, Combination combination) {
    MemberSet first = combined(institution, combination.first());
    MemberSet second = combined(institution, combination.second());
    if (first.content() != second.content()) {
      throw SetReason.DIFFERENT_CONTENTS.refusal(first.content(), second.content());
    }
    if (first.content() != wanted.content()) {
      throw SetReason.DIFFERENT_CONTENTS.refusal(wanted.content(), first.content());
    }
    return filled(
        institution,
        wanted,
        members().combined(institution, combination.operator(), first, second));
  }

  /// Adds an itemized set with the members that a logical one has now.
  public MemberSet itemize(InstitutionId institution, NewSet wanted, long logical) {
    MemberSet from = combined(institution, logical);
    if (!from.isLogical() || from.content() != wanted.content()) {
      throw SetReason.WRONG_SET.refusal(logical);
    }
    return filled(institution, wanted, members().keys(institution, from));
  }

  public Optional<MemberSet> find(InstitutionId institution, long id) {
    return database.read(tx -> SetStore.find(tx, institution, id));
  }

  /// In the order of their names.
  public Listing<MemberSet> search(InstitutionId institution, SetSearch search, Page page) {
    return database.read(tx -> SetStore.search(tx, institution, search, page));
  }

  /// Swaps what is written down about a set; its content, type and members stay.
  public MemberSet replace(InstitutionId institution, long id, SetForm form) {
    MemberSet seen = find(institution, id).orElseThrow(() -> SetReason.NO_SUCH_SET.refusal(id));
    checkQuery(seen.content(), seen.type(), form);
    return database.write(
        tx -> {
          MemberSet old = locked(tx, institution, id);
          if (SetStore.isTaken(tx, institution, form.name(), id)) {
            throw SetReason.NAME_TAKEN.refusal(form.name());
          }
          MemberSet changed = old.with(form, clock.instant());
          SetStore.replace(tx, institution, changed);
          return changed;
        });
  }

  /// Removes the set, not its members. Runs that have begun go on with what it had.
  public void remove(InstitutionId institution, long id) {
    database.change(
        tx -> {
          if (SetStore.lock(tx, institution, id).isEmpty()) {
            throw new NotFound(SetReason.WRONG_SET.about(id));
          }
          SetStore.remove(tx, institution, id);
        });
  }

  private MemberSet filled(InstitutionId institution, NewSet wanted, Collection<String> keys) {
    return database.write(
        tx -> {
          MemberSet set = add(tx, institution, wanted.itemized());
          List<String> _ = SetMemberStore.add(tx, institution, set.id(), keys);
          return set;
        });
  }

  private MemberSet add(Transaction tx, InstitutionId institution, NewSet wanted) {
    Instant now = clock.instant();
    MemberSet set =
        new MemberSet(
            ids.next(tx, "set_number", "64", institution),
            wanted.content(),
            wanted.type(),
            wanted.form(),
            wanted.by(),
            now,
            now);
    if (!SetStore.add(tx, institution, set)) {
      throw SetReason.NAME_TAKEN.refusal(set.name());
    }
    return set;
  }

  private MemberSet combined(InstitutionId institution, long id) {
    return find(institution, id).orElseThrow(() -> SetReason.WRONG_SET.refusal(id));
  }

  private static MemberSet locked(Transaction tx, InstitutionId institution, long id) {
    return SetStore.lock(tx, institution, id).orElseThrow(() -> SetReason.NO_SUCH_SET.refusal(id));
  }

  private void checkQuery(SetContent content, SetType type, SetForm form) {
    if (type == SetType.LOGICAL) {
      if (content == SetContent.PO_LINE) {
        throw SetReason.NO_LOGICAL_SETS.refusal(content);
      }
      neighbours.kind(content).check(SetQuery.of(content, form.query()));
    }
  }
}
