package org.consort.marc.normalize.pattern;

import java.util.ArrayList;
import java.util.List;

/// A text in which `*` stands for any run of characters, none included.
///
/// @param parts what stands between the `*`, none of it empty
public record Wildcard(List<String> parts, boolean openStart, boolean openEnd) {

  static Wildcard of(Spelled spelled, int from, int to) {
    List<String> parts = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || spelled.isSign(i, '*')) {
        if (i > start) {
          parts.add(spelled.text().substring(start, i));
        }
        start = i + 1;
      }
    }
    return new Wildcard(
        List.copyOf(parts),
        to > from && spelled.isSign(from, '*'),
        to > from && spelled.isSign(to - 1, '*'));
  }

  boolean isEmpty() {
    return parts.isEmpty() && !openStart;
  }

  boolean matches(String content) {
    if (parts.isEmpty()) {
      return openStart || content.isEmpty();
    }
    if (!openStart && !content.startsWith(parts.getFirst())) {
      return false;
    }
    if (!openEnd && !content.endsWith(parts.getLast())) {
      return false;
    }
    if (parts.size() == 1 && !openStart && !openEnd) {
      return content.length() == parts.getFirst().length();
    }
    int first = openStart ? 0 : 1;
    int last = openEnd ? parts.size() : parts.size() - 1;
    int from = openStart ? 0 : parts.getFirst().length();
    int to = content.length() - (openEnd ? 0 : parts.getLast().length());
    for (int i = first; i < last; i++) {
      int found = content.indexOf(parts.get(i), from);
      if (found < 0) {
        return false;
      }
      from = found + parts.get(i).length();
    }
    return from <= to;
  }

  /// The first place at or after `from` where it stands; empty content is no place.
  Span find(String content, int from) {
    if (parts.isEmpty()) {
      boolean any = openStart && from < content.length();
      return any ? new Span(from, content.length()) : Span.NOWHERE;
    }
    int start = content.indexOf(parts.getFirst(), from);
    int at = start;
    int end = Math.max(start, from);
    for (int i = 0; i < parts.size() && at >= 0; i++) {
      boolean furthest = openStart && !openEnd && i == parts.size() - 1;
      at = furthest ? lastIndex(content, parts.get(i), end) : content.indexOf(parts.get(i), end);
      end = at + parts.get(i).length();
    }
    if (at < 0) {
      return Span.NOWHERE;
    }
    return new Span(openStart ? from : start, openEnd ? content.length() : end);
  }

  private static int lastIndex(String content, String part, int from) {
    int last = content.lastIndexOf(part);
    return last < from ? -1 : last;
  }
}
