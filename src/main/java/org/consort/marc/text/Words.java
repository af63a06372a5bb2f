package org.consort.marc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes folded text apart and judges single words.
public final class Words {
  private static final int MOST = 60;

  /// Words that carry nothing: articles, prepositions and the like, in the languages most common in
  /// catalogues.
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "by", "with", "from", "at",
          "as", "its", "their", "his", "her", "upon", "into", "der", "die", "das", "des", "dem",
          "den", "und", "von", "zur", "zum", "im", "ein", "eine", "zu", "le", "la", "les", "de",
          "du", "et", "en", "un", "une", "au", "aux", "sur", "el", "los", "las", "y", "del", "il",
          "lo", "gli", "e", "di", "da", "della", "dei", "do", "dos", "o", "os", "van", "het", "een",
          "och", "og", "i", "v", "na", "z", "ja");

  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une",
          "el", "los", "las", "il", "gli", "het", "een", "den", "det", "de");

  private Words() {}

  /// At most the first 60 words; nothing of a longer text would change a comparison.
  public static List<String> of(String folded) {
    List<String> words = new ArrayList<>();
    int start = 0;
    while (start < folded.length() && words.size() < MOST) {
      int end = folded.indexOf(' ', start);
      end = end < 0 ? folded.length() : end;
      if (end > start) {
        words.add(folded.substring(start, end));
      }
      start = end + 1;
    }
    return words;
  }

  /// The words without the small ones; all of them when there are no others.
  public static List<String> telling(List<String> words) {
    List<String> telling = new ArrayList<>(words.size());
    for (String word : words) {
      if (!isSmall(word)) {
        telling.add(word);
      }
    }
    return List.copyOf(telling.isEmpty() ? words : telling);
  }

  public static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  public static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }
}
