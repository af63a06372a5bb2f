package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.consort.marc.text.Numerals;

/// Reads the years out of 260 or 264 $c: `1976`, `c1976`, `[19--]`, `187-?`, `1895-97`, `MDCCXL`.
final class YearParser {
  private static final int FIRST = 1400;
  private static final int LAST = 2100;
  private static final int MOST = 6;

  private final String text;
  private final List<Years> published = new ArrayList<>();
  private final List<Years> copyright = new ArrayList<>();

  private YearParser(String text) {
    this.text = text;
  }

  /// What one $c says, copyright years apart from the others.
  record Found(List<Years> published, List<Years> copyright) {}

  static Found parse(String subfield) {
    String cut = subfield.length() > 200 ? subfield.substring(0, 200) : subfield;
    YearParser parser = new YearParser(cut.toLowerCase(Locale.ROOT));
    parser.digits();
    if (parser.published.isEmpty() && parser.copyright.isEmpty()) {
      parser.romans();
    }
    return new Found(List.copyOf(parser.published), List.copyOf(parser.copyright));
  }

  private void digits() {
    int i = 0;
    while (i < text.length()) {
      i = isDigit(i) ? number(i) : i + 1;
    }
  }

  /// Reads the number at the position, returns where to go on.
  private int number(int start) {
    int end = start;
    while (isDigit(end)) {
      end++;
    }
    int length = end - start;
    if (length == 4) {
      int year = Integer.parseInt(text.substring(start, end));
      return range(start, year, end);
    }
    if (length == 2 && isOpen(end) && isOpen(end + 1)) {
      add(start, decade(start, end, 100));
      return end + 2;
    }
    if (length == 3 && isOpen(end)) {
      add(start, decade(start, end, 10));
      return end + 1;
    }
    return end;
  }

  private Years decade(int start, int end, int years) {
    int from = Integer.parseInt(text.substring(start, end)) * years;
    return Years.span(from, from + years - 1);
  }

  /// `1895-1897` and `1895-97` are ranges; `1895-` begins in 1895.
  private int range(int start, int year, int end) {
    int next = end;
    while (next < text.length() && "]?> ".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && (text.charAt(next) == '-' || text.charAt(next) == '\u2013')) {
      int from = skip(next + 1);
      int to = from;
      while (isDigit(to)) {
        to++;
      }
      int last = lastYear(year, from, to);
      if (last > year) {
        add(start, Years.span(year, last));
        return to;
      }
    }
    add(start, Years.of(year));
    return end;
  }

  private int skip(int position) {
    int at = position;
    while (at < text.length() && "[<c ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int lastYear(int year, int from, int to) {
    return switch (to - from) {
      case 4 -> Integer.parseInt(text.substring(from, to));
      case 2 -> year / 100 * 100 + Integer.parseInt(text.substring(from, to));
      default -> 0;
    };
  }

  private void add(int start, Years years) {
    if (years.from() < FIRST || years.from() > LAST || years.to() > LAST) {
      return;
    }
    List<Years> kind = isCopyright(start) ? copyright : published;
    if (kind.size() < MOST && !kind.contains(years)) {
      kind.add(isDoubted(start) ? years.doubted() : years);
    }
  }

  /// `1908?`, `ca. 1908`, `after 1908`, `or 1909`.
  private boolean isDoubted(int start) {
    int end = start;
    while (isDigit(end)) {
      end++;
    }
    String before = text.substring(Math.max(0, start - 12), start).stripTrailing();
    return (end < text.length() && text.charAt(end) == '?')
        || before.endsWith("ca.")
        || before.endsWith("circa")
        || before.endsWith("after")
        || before.endsWith("before")
        || before.endsWith("between")
        || before.endsWith("or");
  }

  /// `c1976`, `©1976`, `p1976`, `cop. 1976`, `copyright 1976`.
  private boolean isCopyright(int start) {
    String before = text.substring(Math.max(0, start - 12), start).stripTrailing();
    if (before.isEmpty()) {
      return false;
    }
    char last = before.charAt(before.length() - 1);
    boolean alone = before.length() == 1 || !Character.isLetter(before.charAt(before.length() - 2));
    return last == '\u00A9'
        || last == '\u2117'
        || ((last == 'c' || last == 'p') && alone)
        || before.endsWith("cop.")
        || before.endsWith("copr.")
        || before.endsWith("(c)")
        || before.endsWith("copyright");
  }

  private void romans() {
    for (String word : text.split("[^a-z]+", 40)) {
      if (word.length() >= 4 && word.charAt(0) == 'm' && word.length() <= 15) {
        add(0, Years.of(Numerals.romanValue(word)));
      }
    }
  }

  private boolean isDigit(int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private boolean isOpen(int i) {
    return i < text.length()
        && (text.charAt(i) == '-' || text.charAt(i) == '?' || text.charAt(i) == 'u');
  }
}
