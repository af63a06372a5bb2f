package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.consort.marc.text.Folding;
import org.consort.marc.text.Numerals;
import org.consort.marc.text.Words;

/// One form of a title. Numbers among the words are written in digits, a leading article is gone.
///
/// @param words in their order, small words included
/// @param compact the words without blanks between them
/// @param telling the words that are not small; all of them when there are no others
/// @param generic whether it tells little: one telling word, or none but "report", "poems" and the
///   like
public record Title(
    String shown, List<String> words, String compact, List<String> telling, boolean generic) {
  private static final Set<String> GENERIC =
      Set.of(
          "annual",
          "report",
          "reports",
          "proceedings",
          "transactions",
          "bulletin",
          "journal",
          "newsletter",
          "papers",
          "poems",
          "poetry",
          "works",
          "selected",
          "complete",
          "collected",
          "essays",
          "plays",
          "letters",
          "speeches",
          "sermons",
          "memoirs",
          "addresses",
          "address",
          "lectures",
          "catalog",
          "catalogue",
          "minutes",
          "constitution",
          "laws",
          "statutes",
          "acts",
          "publications",
          "studies",
          "novels",
          "stories",
          "tales",
          "history",
          "introduction",
          "guide",
          "handbook",
          "manual",
          "yearbook",
          "directory",
          "review",
          "hearings",
          "rapport",
          "bericht",
          "jahresbericht",
          "werke",
          "gedichte",
          "oeuvres",
          "poesies",
          "obras",
          "opere",
          "sobranie",
          "sochinenii");

  public static Title of(String text) {
    String shown = withoutMaterial(beforeStatement(text)).strip();
    List<String> words = new ArrayList<>();
    for (String word : Words.of(Folding.fold(shown))) {
      words.add(asNumber(word));
    }
    if (words.size() > 1 && Words.isArticle(words.getFirst())) {
      words.removeFirst();
    }
    List<String> telling = Words.telling(words);
    boolean generic = telling.size() <= 1 || isGeneric(telling);
    return new Title(shown, List.copyOf(words), String.join("", words), telling, generic);
  }

  private static boolean isGeneric(List<String> words) {
    for (String word : words) {
      if (!GENERIC.contains(word)) {
        return false;
      }
    }
    return true;
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// `l945` is a typist's 1945.
  private static String asNumber(String written) {
    boolean typed = written.length() > 2 && written.charAt(0) == 'l' && isDigit(written.charAt(1));
    String word = typed ? "1" + written.substring(1) : written;
    OptionalInt number = Numerals.read(word);
    return number.isPresent() ? Integer.toString(number.getAsInt()) : word;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /// Old records have the statement of responsibility in $a.
  private static String beforeStatement(String text) {
    int slash = text.indexOf(" / ");
    return slash > 0 ? text.substring(0, slash) : text;
  }

  /// Drops `[electronic resource]`, `[microform]` and the like.
  private static String withoutMaterial(String text) {
    int open = text.indexOf('[');
    int close = text.indexOf(']', open);
    if (open < 0 || close < 0) {
      return text;
    }
    String inside = text.substring(open, close);
    boolean material =
        inside.contains("resource") || inside.contains("microf") || inside.contains("sound rec");
    return material ? text.substring(0, open) + text.substring(close + 1) : text;
  }
}
