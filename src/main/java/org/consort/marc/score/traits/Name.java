package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.record.DataField;
import org.consort.marc.text.Folding;
import org.consort.marc.text.Words;

/// A person, a body or a meeting. A person's words are surname first; a body's stand as they are,
/// without the small ones.
public record Name(String shown, boolean person, List<String> words) {
  static Name of(DataField field) {
    char kind =
        field.tag().equals("880") ? FieldsByTag.first(field, '6').charAt(1) : field.tag().charAt(1);
    boolean person = kind == '0';
    String shown = person ? field.joined("ab") : field.joined("abn");
    if (person && shown.indexOf(',') < 0 && field.ind1() == '1') {
      return new Name(shown, true, lastWordFirst(shown));
    }
    return new Name(shown, person, words(shown, person));
  }

  /// Initials are taken apart again: "Eliot, T. S." is eliot, t, s.
  private static List<String> words(String shown, boolean person) {
    if (!person) {
      return Words.telling(Words.of(Folding.fold(shown)));
    }
    int comma = shown.indexOf(',');
    String surname = comma < 0 ? shown : shown.substring(0, comma);
    List<String> words = new ArrayList<>();
    words.add(String.join("", Words.of(Folding.fold(comma < 0 ? firstWord(surname) : surname))));
    String rest = comma < 0 ? shown.substring(firstWord(surname).length()) : shown.substring(comma);
    for (String part : rest.split("[\\s,.\\-]+", 12)) {
      words.addAll(Words.of(Folding.fold(part)));
    }
    return List.copyOf(words);
  }

  private static String firstWord(String text) {
    int blank = text.indexOf(' ');
    return blank <= 0 ? text : text.substring(0, blank);
  }

  private static List<String> lastWordFirst(String shown) {
    List<String> words = new ArrayList<>(Words.of(Folding.fold(shown)));
    if (words.size() > 1) {
      words.addFirst(words.removeLast());
    }
    return List.copyOf(words);
  }

  public boolean isEmpty() {
    return words.isEmpty() || words.getFirst().isEmpty();
  }

  /// A person's surname or the first word of a body.
  public String first() {
    return words.getFirst();
  }
}
