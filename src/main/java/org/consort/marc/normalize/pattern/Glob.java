package org.consort.marc.normalize.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Content to look for: alternatives, each a text in which `*` stands for any run of characters.
///
/// @param weight how much dearer than its characters a content is to look through
public record Glob(List<Wildcard> alternatives, int weight) {
  private static final int CHEAP = 16;

  static Glob of(String raw) {
    return of(Spelled.of(raw));
  }

  public static Glob of(Spelled spelled) {
    List<Wildcard> alternatives = new ArrayList<>();
    int start = 0;
    String text = spelled.text();
    // Nothing but bars is the fill characters of a fixed field.
    for (int i = 0; i < text.length() && !isOnlyBars(text); i++) {
      if (spelled.isSign(i, '|')) {
        alternatives.add(Wildcard.of(spelled, start, i));
        start = i + 1;
      }
    }
    alternatives.add(Wildcard.of(spelled, start, text.length()));
    return new Glob(List.copyOf(alternatives), 1 + text.length() / CHEAP);
  }

  private static boolean isOnlyBars(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c == '|');
  }

  /// Whether it asks for empty content.
  public boolean isEmpty() {
    return alternatives.size() == 1 && alternatives.getFirst().isEmpty();
  }

  /// Whether the whole content is one of the alternatives.
  public boolean matches(String content, Work work) {
    work.spend((long) content.length() * weight);
    for (int i = 0; i < alternatives.size(); i++) {
      if (alternatives.get(i).matches(content)) {
        return true;
      }
    }
    return false;
  }

  /// The content with every place where an alternative stands replaced. A `*` at an end takes the
  /// rest of the content with it.
  public String replaced(String content, String with, Work work) {
    Span[] ahead = new Span[alternatives.size()];
    Arrays.fill(ahead, Span.UNKNOWN);
    int from = 0;
    Span span = first(content, from, ahead, work);
    if (!span.isSomewhere()) {
      return content;
    }
    StringBuilder out = new StringBuilder(content.length());
    while (span.isSomewhere()) {
      out.append(content, from, span.start()).append(with);
      Overgrown.check(out.length());
      from = span.end();
      span = from < content.length() ? first(content, from, ahead, work) : Span.NOWHERE;
    }
    return out.append(content, from, content.length()).toString();
  }

  private Span first(String content, int from, Span[] ahead, Work work) {
    Span first = Span.NOWHERE;
    for (int i = 0; i < ahead.length; i++) {
      if (ahead[i].start() < from) {
        ahead[i] = find(alternatives.get(i), content, from, work);
      }
      if (ahead[i].start() < first.start()) {
        first = ahead[i];
      }
    }
    return first;
  }

  private Span find(Wildcard alternative, String content, int from, Work work) {
    Span span = alternative.find(content, from);
    boolean alone = alternative.parts().size() == 1 && !alternative.openEnd();
    int looked = span.isSomewhere() && alone ? span.end() : content.length();
    work.spend((long) weight * (looked - from));
    return span;
  }
}
