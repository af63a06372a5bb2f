package org.consort.sets;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// What is in a set. Members of a logical set are searched for whenever somebody asks.
public final class SetMembers {
  private static final int AT_ONCE = 2_000;
  private static final int MOST = 200_000;
  private static final int MOST_NAMED = 10;

  private final Database database;
  private final SetNeighbours neighbours;

  SetMembers(Database database, SetNeighbours neighbours) {
    this.database = database;
    this.neighbours = neighbours;
  }

  public int count(InstitutionId institution, MemberSet set) {
    return set.isLogical()
        ? found(institution, set, new Page(0, 0)).total()
        : database.read(tx -> SetMemberStore.count(tx, institution, set.id()));
  }

  public Listing<Member> list(InstitutionId institution, MemberSet set, Page page) {
    Listing<String> keys = keys(institution, set, page);
    return new Listing<>(
        neighbours.kind(set.content()).described(institution, keys.entries()), keys.total());
  }

  /// Every member by its key: a title's or item's id, a user's number, a line's number.
  ///
  /// @throws org.consort.base.BadRequest when there are more than 200,000, or a search finds
  ///   100,000 titles
  public List<String> keys(InstitutionId institution, MemberSet set) {
    int most = set.isLogical() ? neighbours.kind(set.content()).mostFound() - 1 : MOST;
    Set<String> all = new LinkedHashSet<>();
    for (int offset = 0; ; offset += AT_ONCE) {
      Listing<String> some = keys(institution, set, new Page(AT_ONCE, offset));
      if (some.total() > Math.min(most, MOST)) {
        throw SetReason.NOT_CREATED.refusal(
            "set %d has %d members or more".formatted(set.id(), some.total()));
      }
      all.addAll(some.entries());
      if (some.entries().size() < AT_ONCE) {
        return List.copyOf(all);
      }
    }
  }

  List<String> combined(
      InstitutionId institution, Combination.Operator operator, MemberSet first, MemberSet second) {
    Set<String> all = new LinkedHashSet<>(keys(institution, first));
    List<String> others = keys(institution, second);
    switch (operator) {
      case AND -> all.retainAll(new HashSet<>(others));
      case OR -> all.addAll(others);
      case NOT -> others.forEach(all::remove);
    }
    return List.copyOf(all);
  }

  Set<String> keys(InstitutionId institution, SetContent content, MemberChange change) {
    return meant(institution, content, change).keySet();
  }

  /// Changes the members of an itemized set: all that is asked for, or nothing.
  public void change(InstitutionId institution, MemberSet set, MemberChange change) {
    if (set.isLogical()) {
      throw SetReason.NOT_ITEMIZED.refusal(set.id(), set.type());
    }
    Map<String, String> keys = meant(institution, set.content(), change);
    database.change(
        tx -> {
          if (SetStore.lock(tx, institution, set.id()).isEmpty()) {
            throw SetReason.NO_SUCH_SET.refusal(set.id());
          }
          change(tx, institution, set, new Resolved(change, keys));
        });
  }

  /// @param ids by the keys they stand for
  private record Resolved(MemberChange change, Map<String, String> ids) {
    /// Whether something was left undone that should have been done.
    boolean fails(List<String> done) {
      return change.strict() && done.size() < ids.size();
    }

    String without(List<String> done) {
      return ids.entrySet().stream()
          .filter(entry -> !done.contains(entry.getKey()))
          .map(Map.Entry::getValue)
          .limit(MOST_NAMED)
          .collect(Collectors.joining(", "));
    }
  }

  private static void change(
      Transaction tx, InstitutionId institution, MemberSet set, Resolved wish) {
    Set<String> keys = wish.ids().keySet();
    switch (wish.change().kind()) {
      case ADD -> {
        List<String> added = SetMemberStore.add(tx, institution, set.id(), keys);
        if (wish.fails(added)) {
          throw (wish.change().idType().isEmpty()
                  ? SetReason.ALREADY_THERE
                  : SetReason.ALREADY_THERE_BY_IDENTIFIER)
              .refusal(wish.without(added));
        }
      }
      case DELETE -> {
        List<String> removed = SetMemberStore.remove(tx, institution, set.id(), keys);
        if (wish.fails(removed)) {
          throw SetReason.NOT_THERE.refusal(wish.without(removed));
        }
      }
      case REPLACE -> {
        SetMemberStore.clear(tx, institution, set.id());
        List<String> _ = SetMemberStore.add(tx, institution, set.id(), keys);
      }
    }
  }

  /// What the ids stand for. Those that stand for nothing are refused, or passed over.
  private Map<String, String> meant(
      InstitutionId institution, SetContent content, MemberChange change) {
    MemberKind kind = neighbours.kind(content);
    checkForm(kind.idTypes(institution), change);
    Map<String, List<String>> known = kind.keys(institution, change.idType(), change.ids());
    Map<String, String> keys = new LinkedHashMap<>();
    for (String id : change.ids()) {
      List<String> meant = known.getOrDefault(id, List.of());
      if (meant.isEmpty() && change.strict()) {
        throw change.idType().isEmpty()
            ? SetReason.NOT_VALID.refusal(id, content)
            : SetReason.NOT_VALID_IDENTIFIER.refusal(id, change.idType(), content);
      }
      meant.forEach(key -> keys.putIfAbsent(key, id));
    }
    return keys;
  }

  private static void checkForm(List<String> idTypes, MemberChange change) {
    if (!change.idType().isEmpty() && !idTypes.contains(change.idType())) {
      throw SetReason.NO_ID_TYPE.refusal(change.idType(), String.join(", ", idTypes));
    }
    if (change.ids().isEmpty()) {
      throw SetReason.NO_MEMBERS.refusal();
    }
    if (change.ids().size() > MemberChange.MOST) {
      throw SetReason.TOO_MANY.refusal(change.ids().size(), MemberChange.MOST);
    }
    Set<String> seen = new HashSet<>();
    change.ids().stream()
        .filter(id -> !seen.add(id))
        .findFirst()
        .filter(_ -> change.strict())
        .ifPresent(
            id -> {
              throw SetReason.TWICE.refusal(id);
            });
  }

  private Listing<String> keys(InstitutionId institution, MemberSet set, Page page) {
    return set.isLogical()
        ? found(institution, set, page)
        : database.read(
            tx ->
                new Listing<>(
                    SetMemberStore.members(tx, institution, set.id(), page),
                    SetMemberStore.count(tx, institution, set.id())));
  }

  private Listing<String> found(InstitutionId institution, MemberSet set, Page page) {
    SetQuery query = SetQuery.of(set.content(), set.form().query());
    return neighbours.kind(set.content()).found(institution, query, page);
  }
}
