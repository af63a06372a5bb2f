package org.consort.marc.normalize.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.consort.marc.normalize.edit.Action;
import org.consort.marc.normalize.edit.Condition;
import org.consort.marc.normalize.edit.Rule;
import org.consort.marc.normalize.pattern.Limits;

/// Reads rule after rule. What is wrong in one place does not hide what is wrong in the next.
final class RuleParser {
  private static final int HIGHEST_PRIORITY = 1_000_000;

  private final Tokens tokens;
  private final Findings errors;
  private final Findings warnings;
  private final ConditionParser conditions;
  private final ActionParser actions;

  RuleParser(Tokens tokens, Findings errors, Findings warnings) {
    this.tokens = tokens;
    this.errors = errors;
    this.warnings = warnings;
    this.conditions = new ConditionParser(tokens);
    this.actions = new ActionParser(tokens, conditions);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    while (!tokens.isAtEnd()) {
      if (rules.size() == Limits.MOST_RULES) {
        errors.add(tokens.peek(), "a file has at most " + Limits.MOST_RULES + " rules");
        return rules;
      }
      if (tokens.isAt("rule")) {
        rules.add(rule());
      } else {
        errors.add(tokens.peek(), "expected rule, found " + tokens.peek().shown());
        tokens.next();
        tokens.skipTo(_ -> false);
        tokens.took("end");
      }
    }
    return rules;
  }

  private Rule rule() {
    Token start = tokens.next();
    if (!start.text().equals("rule")) {
      warnings.add(start, "Alma knows the word rule only in small letters");
    }
    String name = read(this::name, "", token -> token.isWord("when") || isPriority(token));
    int priority = read(this::priority, 0, token -> token.isWord("when"));
    Condition when = read(this::when, Condition.ALWAYS, token -> token.isWord("then"));
    Rule rule = new Rule(name, priority, when, then(start));
    close(start, rule);
    return rule;
  }

  private String name() {
    Token name = tokens.quoted("the rule's name");
    if (name.text().indexOf('\\') >= 0) {
      warnings.add(name, "Alma cannot use a rule with a backslash in its name for filter sets");
    }
    return name.text();
  }

  private int priority() {
    int priority = 0;
    while (isPriority(tokens.peek())) {
      tokens.next();
      Token number = tokens.next();
      try {
        priority = Integer.parseInt(number.text());
      } catch (NumberFormatException e) {
        throw new Misspelled(number, "a priority is a whole number, not " + number.shown());
      }
      if (Math.abs((long) priority) > HIGHEST_PRIORITY) {
        throw new Misspelled(number, "a priority is at most " + HIGHEST_PRIORITY);
      }
    }
    return priority;
  }

  private static boolean isPriority(Token token) {
    return token.isWord("priority") || token.isWord("salience");
  }

  private Condition when() {
    tokens.take("when");
    Condition condition = conditions.condition();
    if (!tokens.isAt("then")) {
      throw new Misspelled(
          tokens.peek(), "expected AND, OR or then, found " + tokens.peek().shown());
    }
    return condition;
  }

  private List<Action> then(Token start) {
    List<Action> done = new ArrayList<>();
    tokens.took("then");
    while (!tokens.isAtEnd() && !tokens.isAt("end") && !tokens.isAtRule()) {
      try {
        done.add(actions.action());
      } catch (Misspelled e) {
        e.tell(errors);
        tokens.skipTo(ActionName::isAction);
      }
    }
    if (done.isEmpty() && tokens.isAt("end")) {
      warnings.add(start, "the rule does nothing");
    }
    return List.copyOf(done);
  }

  private void close(Token start, Rule rule) {
    if (!tokens.took("end")) {
      String wrong = "the rule \"%s\" of line %d has no end".formatted(rule.name(), start.line());
      errors.add(tokens.peek(), wrong);
    }
  }

  private <T> T read(Supplier<T> part, T otherwise, Predicate<Token> next) {
    try {
      return part.get();
    } catch (Misspelled e) {
      e.tell(errors);
      tokens.skipTo(next);
      return otherwise;
    }
  }
}
