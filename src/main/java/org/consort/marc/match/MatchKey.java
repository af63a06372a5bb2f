package org.consort.marc.match;

/// Something two records can be found to share: a kind and a value in the form made for comparing.
public record MatchKey(KeyKind kind, String value) {
  private static final int LONGEST_NUMBER = 18;

  /// Stands for the value in an index. Equal values have equal hashes; numbers of up to 18 digits
  /// stand for themselves, so two ISBNs never share one. Must never change for a value.
  public long hash() {
    return isNumber() ? Long.parseLong(value) : mixed();
  }

  /// As reasons name it: `ISBN 9780820347523`.
  @Override
  public String toString() {
    return kind.label() + " " + value;
  }

  private boolean isNumber() {
    return !value.isEmpty()
        && value.length() <= LONGEST_NUMBER
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  // FNV-1a over the characters, finished as SplitMix64 does so that every bit depends on every
  // character; negative, and thereby apart from the numbers.
  private long mixed() {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < value.length(); i++) {
      hash = (hash ^ value.charAt(i)) * 0x100000001B3L;
    }
    hash = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
    return (hash ^ (hash >>> 31)) | Long.MIN_VALUE;
  }
}
