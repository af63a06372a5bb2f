package org.consort.marc.validate.table;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Codes of up to eight ASCII characters, looked up without making a string. A shorter code counts
/// as filled up with blanks.
public final class CodeSet {
  static final int LONGEST = 8;
  static final CodeSet EMPTY = new CodeSet(List.of());

  private static final int ASCII = 128;
  private static final int NO_CODE = -1;

  private final List<Code> codes;
  private final CodeState[] ofOne = new CodeState[ASCII];
  private final long[] packed;
  private final CodeState[] states;

  CodeSet(Collection<Code> codes) {
    this.codes = List.copyOf(codes);
    Arrays.fill(ofOne, CodeState.UNKNOWN);
    List<Code> sorted =
        codes.stream().sorted(Comparator.comparingLong(code -> packed(code.code()))).toList();
    packed = sorted.stream().mapToLong(code -> packed(code.code())).toArray();
    states = sorted.stream().map(CodeSet::state).toArray(CodeState[]::new);
    for (Code code : codes) {
      if (code.code().length() == 1) {
        ofOne[code.code().charAt(0)] = state(code);
      }
    }
  }

  public List<Code> codes() {
    return codes;
  }

  public CodeState state(char code) {
    return code < ASCII ? ofOne[code] : CodeState.UNKNOWN;
  }

  /// About the characters from `from` up to and without `to`.
  public CodeState state(String text, int from, int to) {
    if (to - from == 1) {
      return state(text.charAt(from));
    }
    int at = Arrays.binarySearch(packed, pack(text, from, to));
    return at >= 0 ? states[at] : CodeState.UNKNOWN;
  }

  /// The codes in use, for people: `blank, 0, 1`; a long list is cut.
  public String sentence() {
    int most = 40;
    List<String> current =
        codes.stream().filter(c -> !c.obsolete()).map(c -> readable(c.code())).toList();
    return current.stream().limit(most).collect(Collectors.joining(", "))
        + (current.size() > most ? " ..." : "");
  }

  private static String readable(String code) {
    return code.isBlank() ? "blank" : code.strip();
  }

  static long packed(String code) {
    return pack(code, 0, code.length());
  }

  private static CodeState state(Code code) {
    return code.obsolete() ? CodeState.OBSOLETE : CodeState.CURRENT;
  }

  private static long pack(String text, int from, int to) {
    if (to - from > LONGEST) {
      return NO_CODE;
    }
    long packed = 0;
    for (int i = from; i < from + LONGEST; i++) {
      char c = i < to ? text.charAt(i) : ' ';
      if (c >= ASCII) {
        return NO_CODE;
      }
      packed = packed << 7 | c;
    }
    return packed;
  }
}
