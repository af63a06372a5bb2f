package org.consort.marc.normalize.rules;

import java.util.List;
import org.consort.marc.normalize.edit.Rules;

/// What reading a rule file came to: rules to apply, or all that is wrong with it.
public sealed interface ParsedFile {
  /// The rules run here; a warning names what would fail or surprise in Alma.
  record Accepted(Rules rules, List<RuleFinding> warnings) implements ParsedFile {}

  record Refused(List<RuleFinding> errors) implements ParsedFile {}
}
