package org.consort.marc.score.blocking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consort.marc.score.traits.Titles;

/// The words of a title that keys are made of.
final class KeyWords {
  private KeyWords() {}

  static List<String> of(Titles titles) {
    return titles.whole().isEmpty() ? List.of() : titles.whole().getFirst().telling();
  }

  static List<String> main(Titles titles) {
    return titles.main().isEmpty() ? of(titles) : titles.main().getFirst().telling();
  }

  /// The longest words in the order of the alphabet, so that their order in the title is no matter.
  static List<String> longest(List<String> words, int most) {
    List<String> distinct = new ArrayList<>(words.stream().distinct().toList());
    distinct.sort(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
    return distinct.stream().limit(most).sorted().toList();
  }
}
