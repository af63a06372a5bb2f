package org.consort.marc.normalize.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/// A regular expression that takes time in proportion to the text
/// (<https://github.com/google/re2/wiki/Syntax>), and what stands in place of what it finds.
public record Regex(Pattern pattern, String with) {
  private static final int LONGEST = 500;
  private static final int MOST_STATES = 5_000;
  private static final int MOST_REPEATS = 1_000;

  /// @throws IllegalArgumentException when it is none, or one that would grow too large
  public static Regex of(String written, String with) {
    if (written.length() > LONGEST || repeats(written) > MOST_REPEATS) {
      throw new IllegalArgumentException("the regular expression is too large");
    }
    try {
      Pattern pattern = Pattern.compile(written);
      if (pattern.programSize() > MOST_STATES) {
        throw new IllegalArgumentException("the regular expression is too large");
      }
      return new Regex(pattern, checked(with, pattern.groupCount()));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a regular expression: " + e.getMessage(), e);
    }
  }

  /// The product of all counted repetitions, because they may stand within each other.
  private static long repeats(String written) {
    long product = 1;
    long number = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c >= '0' && c <= '9') {
        number = Math.min(number * 10 + c - '0', MOST_REPEATS + 1);
      } else {
        product = Math.min(c == '}' ? product * Math.max(1, number) : product, MOST_REPEATS + 1);
        number = 0;
      }
    }
    return product;
  }

  private static String checked(String with, int groups) {
    for (int i = with.indexOf('$'); i >= 0; i = with.indexOf('$', i + 1)) {
      int digit = i + 1 < with.length() ? with.charAt(i + 1) - '0' : -1;
      if (digit < 0 || digit > 9 || digit > groups) {
        throw new IllegalArgumentException("$ names a group from 0 to " + groups);
      }
    }
    return with;
  }

  public String replaced(String value, Work work) {
    work.spend(2L * value.length() * pattern.programSize());
    Matcher matcher = pattern.matcher(value);
    StringBuilder out = new StringBuilder(value.length());
    int from = 0;
    while (matcher.find()) {
      out.append(value, from, matcher.start());
      appendReplacement(matcher, out);
      from = matcher.end();
      // Each search may look as far as the end before it settles for less.
      work.spend((long) (value.length() - from) * pattern.programSize() / 2);
      Overgrown.check(out.length());
    }
    return out.append(value, from, value.length()).toString();
  }

  private void appendReplacement(Matcher matcher, StringBuilder out) {
    for (int i = 0; i < with.length(); i++) {
      if (with.charAt(i) == '$') {
        String group = matcher.group(with.charAt(++i) - '0');
        out.append(group == null ? "" : group);
      } else {
        out.append(with.charAt(i));
      }
    }
  }
}
