package org.consort.marc.normalize.rules;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.normalize.edit.Action;
import org.consort.marc.normalize.edit.Condition;
import org.consort.marc.normalize.edit.Step;
import org.consort.marc.normalize.rules.Token.Kind;

/// Reads one action with its `if`.
final class ActionParser {
  private final Tokens tokens;
  private final ConditionParser conditions;

  ActionParser(Tokens tokens, ConditionParser conditions) {
    this.tokens = tokens;
    this.conditions = conditions;
  }

  Action action() {
    Token word = tokens.next();
    ActionName name =
        ActionName.of(word)
            .orElseThrow(() -> new Misspelled(word, "there is no action " + word.shown()));
    Phrase phrase = phrase(word);
    Step step = Steps.of(name, phrase);
    Condition onlyIf = tokens.took("if") ? conditions.condition() : Condition.ALWAYS;
    return new Action(word.line(), phrase.text(), onlyIf, step);
  }

  /// Takes quoted texts and the words between them, up to the next action, `if` or `end`.
  private Phrase phrase(Token word) {
    List<Token> parts = new ArrayList<>();
    while (tokens.isAt(Kind.QUOTED) || isLink(tokens.peek())) {
      parts.add(tokens.next());
    }
    return new Phrase(word, List.copyOf(parts), tokens.peek());
  }

  private static boolean isLink(Token token) {
    return Phrase.LINKS.stream().anyMatch(token::isWord);
  }
}
