package org.consort.marc.normalize.rules;

import java.util.List;
import org.consort.marc.normalize.edit.Rule;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.normalize.pattern.Limits;

/// Reads the text of a rule file (`docs/marc.md`, "Normalization rules").
public final class RuleFile {
  private RuleFile() {}

  /// Never throws, whatever the text is.
  ///
  /// @param name what the changes made by these rules are told under, usually the file's name
  public static ParsedFile parse(String name, String text) {
    if (text.length() > Limits.LONGEST_FILE) {
      String wrong = "the file is longer than " + Limits.LONGEST_FILE + " characters";
      return new ParsedFile.Refused(List.of(new RuleFinding(1, 1, wrong)));
    }
    Findings errors = new Findings();
    Findings warnings = new Findings();
    Tokens tokens = new Tokens(new Lexer(text, errors).tokens());
    List<Rule> rules = new RuleParser(tokens, errors, warnings).rules();
    return errors.isEmpty()
        ? new ParsedFile.Accepted(Rules.inOrder(name, rules), warnings.inOrder())
        : new ParsedFile.Refused(errors.inOrder());
  }
}
