package org.consort.marc.normalize.rules;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.normalize.edit.Condition;
import org.consort.marc.normalize.pattern.Limits;
import org.consort.marc.normalize.rules.Token.Kind;

/// Reads conditions: NOT binds tighter than AND, AND tighter than OR; conditions side by side are
/// joined by AND.
final class ConditionParser {
  private final Tokens tokens;

  ConditionParser(Tokens tokens) {
    this.tokens = tokens;
  }

  Condition condition() {
    return any(0);
  }

  private Condition any(int depth) {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(all(depth));
    } while (tokens.took("or"));
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(List.copyOf(parts));
  }

  private Condition all(int depth) {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(one(depth));
    } while (tokens.took("and") || beginsCondition());
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
  }

  private boolean beginsCondition() {
    return tokens.isAt(Kind.OPEN)
        || tokens.isAt("not")
        || tokens.isAt("true")
        || tokens.isAt("exists")
        || tokens.isAt("existsControl")
        || tokens.isAt("existsMoreThanOnce");
  }

  private Condition one(int depth) {
    if (depth > Limits.DEEPEST_CONDITION) {
      throw new Misspelled(
          tokens.peek(), "conditions nest deeper than " + Limits.DEEPEST_CONDITION);
    }
    if (tokens.took("not")) {
      return new Condition.Not(one(depth + 1));
    }
    if (tokens.isAt(Kind.OPEN)) {
      tokens.next();
      Condition inner = any(depth + 1);
      tokens.take(Kind.CLOSE, ")");
      return inner;
    }
    return question();
  }

  private Condition question() {
    if (tokens.took("true")) {
      return Condition.ALWAYS;
    }
    if (tokens.took("exists")) {
      return new Condition.Exists(AddressParser.either(tokens.quoted("a field")));
    }
    if (tokens.took("existsControl")) {
      return new Condition.Exists(AddressParser.control(tokens.quoted("a control field")));
    }
    if (tokens.took("existsMoreThanOnce")) {
      return new Condition.MoreThanOnce(AddressParser.either(tokens.quoted("a field")));
    }
    throw new Misspelled(
        tokens.peek(),
        "expected a condition (TRUE, exists, existsControl, existsMoreThanOnce, not), found "
            + tokens.peek().shown());
  }
}
