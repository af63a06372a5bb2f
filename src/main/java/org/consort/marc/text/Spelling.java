package org.consort.marc.text;

/// Whether two words are one word typed twice: one error in words of five letters or more, two from
/// eight on, or a plural ending. Digits must agree.
public final class Spelling {
  private static final int SHORTEST = 4;
  private static final int ONE_ERROR_FROM = 5;
  private static final int TWO_ERRORS_FROM = 8;

  private Spelling() {}

  public static boolean isSame(String one, String other) {
    return one.equals(other) || isTypingError(one, other);
  }

  public static boolean isTypingError(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int surplus = Math.abs(one.length() - other.length());
    if (shorter < SHORTEST || surplus > 2 || !beginAlike(one, other)) {
      return false;
    }
    if (isPlural(one, other) || isPlural(other, one)) {
      return true;
    }
    int allowed = shorter < ONE_ERROR_FROM ? 0 : shorter < TWO_ERRORS_FROM ? 1 : 2;
    return surplus <= allowed
        && isWithin(one, 0, other, 0, allowed)
        && !hasDigit(one)
        && !hasDigit(other);
  }

  private static boolean beginAlike(String one, String other) {
    return one.charAt(0) == other.charAt(0) || one.charAt(1) == other.charAt(1);
  }

  private static boolean isPlural(String one, String many) {
    int surplus = many.length() - one.length();
    return (surplus == 1 || surplus == 2)
        && many.charAt(many.length() - 1) == 's'
        && (surplus == 1 || many.charAt(many.length() - 2) == 'e')
        && many.startsWith(one);
  }

  private static boolean isWithin(String one, int i, String other, int j, int allowed) {
    int a = i;
    int b = j;
    while (a < one.length() && b < other.length() && one.charAt(a) == other.charAt(b)) {
      a++;
      b++;
    }
    int left = one.length() - a;
    int right = other.length() - b;
    if (left == 0 || right == 0) {
      return left + right <= allowed;
    }
    if (allowed == 0) {
      return false;
    }
    return isWithin(one, a + 1, other, b + 1, allowed - 1)
        || isWithin(one, a + 1, other, b, allowed - 1)
        || isWithin(one, a, other, b + 1, allowed - 1)
        || (isSwap(one, a, other, b) && isWithin(one, a + 2, other, b + 2, allowed - 1));
  }

  private static boolean isSwap(String one, int a, String other, int b) {
    return a + 1 < one.length()
        && b + 1 < other.length()
        && one.charAt(a) == other.charAt(b + 1)
        && one.charAt(a + 1) == other.charAt(b);
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= '0' && word.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }
}
