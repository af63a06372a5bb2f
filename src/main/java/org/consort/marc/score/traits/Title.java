package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.consort.marc.text.Folding;
import org.consort.marc.text.Numerals;
import org.consort.marc.text.Words;

/// One form of a title. Numbers among the words are written in digits, a leading article is gone.
///
/// @param words in their order, small words included
/// @param compact the words without blanks between them
/// @param telling how many of the words are not small
public record Title(String shown, List<String> words, String compact, int telling) {
  public static Title of(String text) {
    String shown = withoutMaterial(beforeStatement(text)).strip();
    List<String> words = new ArrayList<>();
    int telling = 0;
    for (String word : Words.of(Folding.fold(shown))) {
      words.add(asNumber(word));
      telling += Words.isSmall(word) ? 0 : 1;
    }
    if (words.size() > 1 && Words.isArticle(words.getFirst())) {
      words.removeFirst();
    }
    return new Title(shown, List.copyOf(words), String.join("", words), telling);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  private static String asNumber(String word) {
    OptionalInt number = Numerals.read(word);
    return number.isPresent() ? Integer.toString(number.getAsInt()) : word;
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
