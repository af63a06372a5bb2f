package org.consort.app.bench.marc;

import java.util.List;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.normalize.rules.ParsedFile;
import org.consort.marc.normalize.rules.RuleFile;

/// A rule file of 107 rules such as libraries write to tidy what vendors send.
final class MadeUpRules {
  private static final List<String> PUNCTUATED =
      List.of(
          "100.a", "245.a", "245.b", "245.c", "250.a", "264.a", "264.b", "300.a", "300.b", "490.a",
          "500.a", "504.a", "520.a", "650.a", "650.v", "700.a", "700.e", "710.a", "830.a");

  private static final List<String> UNWANTED =
      List.of(
          "029", "049", "090", "263", "539", "590", "591", "592", "594", "595", "599", "690", "691",
          "938", "948", "949", "955", "960", "961", "980", "981", "994");

  private MadeUpRules() {}

  static Rules all() {
    return switch (RuleFile.parse("made up", text())) {
      case ParsedFile.Accepted(Rules rules, _) -> rules;
      case ParsedFile.Refused(var errors) -> throw new IllegalStateException(errors.toString());
    };
  }

  private static String text() {
    StringBuilder text = new StringBuilder();
    for (String path : PUNCTUATED) {
      add(text, "mark the end of " + path, "TRUE", "suffix \"%s\" with \"##\"".formatted(path));
      add(text, "drop a stop", "TRUE", "replaceContents \"%s. ##\" with \"\"".formatted(path));
      add(text, "drop the mark", "TRUE", "replaceContents \"%s.##\" with \"\"".formatted(path));
    }
    for (String tag : UNWANTED) {
      add(text, "drop " + tag, "exists \"%s\"".formatted(tag), "removeField \"%s\"".formatted(tag));
    }
    for (int i = 0; i < 28; i++) {
      add(
          text,
          "form " + i,
          "exists \"008.{35,3}.eng\" AND (not exists \"655.a.form%d\")".formatted(i),
          "replaceContents \"650.a.word%d\" with \"Word %d\"".formatted(i, i));
    }
    return text.toString();
  }

  private static void add(StringBuilder text, String name, String when, String then) {
    text.append("rule \"%s\"\nwhen\n(%s)\nthen\n%s\nend\n\n".formatted(name, when, then));
  }
}
