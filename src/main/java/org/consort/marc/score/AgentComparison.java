package org.consort.marc.score;

import java.util.List;
import java.util.Set;
import org.consort.marc.score.traits.Name;
import org.consort.marc.score.traits.Names;
import org.consort.marc.score.traits.Titles;
import org.consort.marc.score.traits.Traits;
import org.consort.marc.text.Spelling;

/// Compares who is named. An editor may be main entry here, added entry there, and only in the
/// statement of responsibility elsewhere.
final class AgentComparison {
  private static final int SHORTEST_SURNAME = 3;

  private AgentComparison() {}

  static void compare(Traits left, Traits right, Findings findings) {
    Names one = left.names();
    Names other = right.names();
    if (one.isEmpty() && other.isEmpty()) {
      return;
    }
    boolean bothNamed = !one.isEmpty() && !other.isEmpty();
    if (bothNamed || isStated(one, right.titles()) || isStated(other, left.titles())) {
      findings.add(level(left, right), one.shown(), other.shown());
    }
  }

  private static Level level(Traits left, Traits right) {
    Names one = left.names();
    Names other = right.names();
    Level main = best(one.main(), other.main(), Level.AGENT_FULL);
    if (main == Level.AGENT_FULL) {
      return main;
    }
    if (main == Level.AGENT_ADDED
        || isAny(one.main(), other.added())
        || isAny(one.added(), other.main())
        || ((one.main().isEmpty() || other.main().isEmpty())
            && isAny(one.added(), other.added()))) {
      return Level.AGENT_ADDED;
    }
    if (isStated(one, right.titles()) || isStated(other, left.titles())) {
      return Level.AGENT_IN_STATEMENT;
    }
    boolean generic = left.titles().isGeneric() || right.titles().isGeneric();
    return generic ? Level.AGENT_CONFLICT_GENERIC_TITLE : Level.AGENT_CONFLICT;
  }

  private static boolean isAny(List<Name> left, List<Name> right) {
    return best(left, right, Level.AGENT_ADDED) != Level.AGENT_CONFLICT;
  }

  private static Level best(List<Name> left, List<Name> right, Level full) {
    Level best = Level.AGENT_CONFLICT;
    for (Name one : left) {
      for (Name other : right) {
        Level level = same(one, other, full);
        best = level.compareTo(best) > 0 ? level : best;
      }
    }
    return best;
  }

  private static Level same(Name left, Name right, Level full) {
    if (left.person() != right.person()) {
      return Level.AGENT_CONFLICT;
    }
    if (!left.person()) {
      WordMatch match = WordMatch.of(left.words(), right.words());
      return match.contained() >= 0.75 ? full : Level.AGENT_CONFLICT;
    }
    if (!Spelling.isSame(left.first(), right.first())) {
      return Level.AGENT_CONFLICT;
    }
    return forenames(left.words(), right.words(), full);
  }

  private static Level forenames(List<String> left, List<String> right, Level full) {
    if (left.equals(right)) {
      return full;
    }
    if (left.size() == 1 || right.size() == 1) {
      return Level.AGENT_ADDED;
    }
    String one = left.get(1);
    String other = right.get(1);
    if (one.length() > 1 && Spelling.isSame(one, other)) {
      return full;
    }
    return one.charAt(0) == other.charAt(0) ? Level.AGENT_ADDED : Level.AGENT_CONFLICT;
  }

  private static boolean isStated(Names names, Titles titles) {
    Set<String> statement = titles.statement();
    return isStated(names.main(), statement) || isStated(names.added(), statement);
  }

  private static boolean isStated(List<Name> names, Set<String> statement) {
    for (Name name : names) {
      String word = name.first();
      if (name.person() && word.length() >= SHORTEST_SURNAME && statement.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
