package org.consort.catalogue;

import java.util.ArrayList;
import java.util.List;

/// The words of a text as they are searched: small letters without accents and punctuation, each
/// ideograph a word of its own, since nothing separates words there.
final class WordList {
  private WordList() {}

  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : SortKey.plain(text).split(" ")) {
      split(word, words);
    }
    return words;
  }

  private static void split(String word, List<String> words) {
    StringBuilder current = new StringBuilder();
    word.codePoints()
        .forEach(
            letter -> {
              if (isWord(letter)) {
                end(current, words);
                words.add(Character.toString(letter));
              } else {
                current.appendCodePoint(letter);
              }
            });
    end(current, words);
  }

  private static void end(StringBuilder current, List<String> words) {
    if (!current.isEmpty()) {
      words.add(current.toString());
      current.setLength(0);
    }
  }

  private static boolean isWord(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA;
  }
}
