package org.consort.marc.text;

import static java.util.Map.entry;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/// Reads numbers however they are written: 12, XII, 12th, 2d, twelve, twelfth, zwölfte (folded).
public final class Numerals {
  private static final int LARGEST_ROMAN = 399;
  private static final Set<String> ENDINGS =
      Set.of(
          "st", "nd", "rd", "d", "th", "e", "re", "er", "eme", "me", "de", "te", "ste", "ere", "o",
          "a", "os", "as", "ma", "na", "ja");

  /// Words that would be Roman numbers but seldom are.
  private static final Set<String> NOT_ROMAN = Set.of("li", "ci", "cc", "cl", "il", "ill");

  private static final Map<String, Integer> SPELLED =
      Map.ofEntries(
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19),
          entry("twenty", 20),
          entry("thirty", 30),
          entry("forty", 40),
          entry("fifty", 50),
          entry("sixty", 60),
          entry("hundred", 100),
          entry("first", 1),
          entry("second", 2),
          entry("third", 3),
          entry("fourth", 4),
          entry("fifth", 5),
          entry("sixth", 6),
          entry("seventh", 7),
          entry("eighth", 8),
          entry("ninth", 9),
          entry("tenth", 10),
          entry("eleventh", 11),
          entry("twelfth", 12),
          entry("thirteenth", 13),
          entry("fourteenth", 14),
          entry("fifteenth", 15),
          entry("sixteenth", 16),
          entry("seventeenth", 17),
          entry("eighteenth", 18),
          entry("nineteenth", 19),
          entry("twentieth", 20),
          entry("thirtieth", 30));

  /// Ordinals of other languages, read where an edition is expected.
  private static final Map<String, Integer> FOREIGN_ORDINALS =
      Map.ofEntries(
          entry("erste", 1),
          entry("zweite", 2),
          entry("dritte", 3),
          entry("vierte", 4),
          entry("funfte", 5),
          entry("sechste", 6),
          entry("siebte", 7),
          entry("achte", 8),
          entry("neunte", 9),
          entry("zehnte", 10),
          entry("premiere", 1),
          entry("deuxieme", 2),
          entry("seconde", 2),
          entry("troisieme", 3),
          entry("quatrieme", 4),
          entry("cinquieme", 5),
          entry("sixieme", 6),
          entry("primera", 1),
          entry("segunda", 2),
          entry("tercera", 3),
          entry("cuarta", 4),
          entry("quinta", 5),
          entry("sexta", 6),
          entry("prima", 1),
          entry("seconda", 2),
          entry("terza", 3),
          entry("quarta", 4),
          entry("primeira", 1),
          entry("terceira", 3));

  private Numerals() {}

  /// The number a folded word stands for.
  public static OptionalInt read(String word) {
    OptionalInt digits = digits(word);
    if (digits.isPresent()) {
      return digits;
    }
    Integer spelled = SPELLED.get(word);
    return spelled == null ? roman(word) : OptionalInt.of(spelled);
  }

  /// As [#read], and the ordinals of more languages.
  public static OptionalInt readOrdinal(String word) {
    Integer foreign =
        FOREIGN_ORDINALS.get(
            word.endsWith("er") || word.endsWith("es")
                ? word.substring(0, word.length() - 1)
                : word);
    return foreign == null ? read(word) : OptionalInt.of(foreign);
  }

  /// Digits, an English or Romance ending of an ordinal allowed: 3rd, 2d, 4e.
  static OptionalInt digits(String word) {
    int value = 0;
    int i = 0;
    while (i < word.length() && word.charAt(i) >= '0' && word.charAt(i) <= '9') {
      if (i >= 9) {
        return OptionalInt.empty();
      }
      value = value * 10 + word.charAt(i) - '0';
      i++;
    }
    boolean whole = i > 0 && (i == word.length() || ENDINGS.contains(word.substring(i)));
    return whole ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /// Roman numbers of two letters or more, up to 399 and properly formed, so that few words are
  /// taken for one.
  public static OptionalInt roman(String word) {
    if (word.length() < 2 || word.length() > 12 || NOT_ROMAN.contains(word)) {
      return OptionalInt.empty();
    }
    int value = romanValue(word);
    boolean proper = value > 0 && value <= LARGEST_ROMAN && written(value).equals(word);
    return proper ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /// The value of Roman digits, one letter being enough; 0 when there is another letter among them.
  public static int romanValue(String word) {
    int total = 0;
    int largest = 0;
    for (int i = word.length() - 1; i >= 0; i--) {
      int digit = romanDigit(word.charAt(i));
      if (digit == 0) {
        return 0;
      }
      total += digit < largest ? -digit : digit;
      largest = Math.max(largest, digit);
    }
    return total;
  }

  private static int romanDigit(char c) {
    return switch (c) {
      case 'i', 'j' -> 1;
      case 'v' -> 5;
      case 'x' -> 10;
      case 'l' -> 50;
      case 'c' -> 100;
      case 'd' -> 500;
      case 'm' -> 1000;
      default -> 0;
    };
  }

  private static String written(int value) {
    String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    String[] tens = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    return "c".repeat(value / 100) + tens[value / 10 % 10] + ones[value % 10];
  }
}
