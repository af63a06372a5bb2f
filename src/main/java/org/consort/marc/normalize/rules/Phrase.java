package org.consort.marc.normalize.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.consort.marc.normalize.rules.Token.Kind;

/// An action as written: its name, quoted texts and the words between them, and what follows.
record Phrase(Token name, List<Token> parts, Token after) {
  static final List<String> LINKS = List.of("to", "with", "from", "prefixed", "by", "excluding");

  Token quoted(int place) {
    return parts.stream()
        .filter(part -> part.is(Kind.QUOTED))
        .skip(place)
        .findFirst()
        .orElseThrow();
  }

  /// Refuses every shape but these: words joined by blanks, `_` for a quoted text.
  void mustBe(String... shapes) {
    if (!List.of(shapes).contains(shape())) {
      String forms =
          List.of(shapes).stream()
              .map(shape -> (name.text() + " " + shape).strip().replace("_", "\"…\""))
              .collect(Collectors.joining(", or "));
      throw new Misspelled(parts.isEmpty() ? after : name, "this is written " + forms);
    }
  }

  String shape() {
    return parts.stream()
        .map(part -> part.is(Kind.QUOTED) ? "_" : part.text().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  String text() {
    return parts.stream()
        .map(part -> " " + part.shown())
        .collect(Collectors.joining("", name.text(), ""));
  }
}
