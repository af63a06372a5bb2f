package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.text.Folding;
import org.consort.marc.text.Numerals;
import org.consort.marc.text.Words;

/// Which edition a record says it is, from 250 and from "third edition" in 245 $b or $c.
///
/// @param numbers empty when no number is given
/// @param kinds what was done to it or whom it is for: rev, enl, american
public record Edition(Set<Integer> numbers, Set<String> kinds, String shown) {
  private static final int LARGEST = 200;
  private static final Set<String> EDITION =
      Set.of(
          "ed",
          "edition",
          "edn",
          "editio",
          "edicion",
          "edicao",
          "edizione",
          "aufl",
          "auflage",
          "ausg",
          "ausgabe",
          "uppl",
          "upplagan",
          "utg",
          "utgave",
          "udg",
          "izd",
          "izdanie",
          "wyd",
          "vyd",
          "kiad",
          "painos",
          "druk",
          "tirage");
  private static final Set<String> NOT_EDITION =
      Set.of("printing", "print", "impression", "impr", "thousand", "issue", "reprint", "tsd");
  private static final Set<String> PADDING =
      Set.of("rev", "revised", "and", "enl", "new", "american", "english", "london", "completely");

  static Edition of(FieldsByTag fields) {
    Set<Integer> numbers = new HashSet<>();
    Set<String> kinds = new HashSet<>();
    String shown = "";
    for (DataField field : fields.of("250")) {
      String text = field.joined("a");
      List<String> words = Words.of(Folding.fold(text));
      numbers.addAll(numbers(words, true));
      kinds.addAll(kinds(words));
      shown = shown.isEmpty() ? text : shown;
    }
    if (numbers.isEmpty()) {
      for (DataField field : fields.of("245")) {
        numbers.addAll(numbers(Words.of(Folding.fold(field.joined("bc"))), false));
      }
    }
    return new Edition(Set.copyOf(numbers), Set.copyOf(kinds), shown);
  }

  /// Numbers before a word for edition; where an edition is expected anyway, the first number does.
  private static List<Integer> numbers(List<String> words, boolean expected) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      OptionalInt number = Numerals.readOrdinal(words.get(i));
      if (number.isPresent() && number.getAsInt() > 0 && number.getAsInt() < LARGEST) {
        boolean named = isEditionAfter(words, i + 1);
        boolean bare = expected && found.isEmpty() && !isPrintingAfter(words, i + 1);
        if (named || bare) {
          found.add(number.getAsInt());
        }
      }
    }
    return found;
  }

  private static boolean isEditionAfter(List<String> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + 3); i++) {
      if (EDITION.contains(words.get(i))) {
        return true;
      }
      if (!PADDING.contains(words.get(i))) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPrintingAfter(List<String> words, int from) {
    return from < words.size() && NOT_EDITION.contains(words.get(from));
  }

  private static Set<String> kinds(List<String> words) {
    Set<String> kinds = new HashSet<>();
    for (String word : words) {
      boolean plain = EDITION.contains(word) || Words.isSmall(word);
      if (!plain && Numerals.readOrdinal(word).isEmpty() && !NOT_EDITION.contains(word)) {
        kinds.add(word.length() > 3 ? word.substring(0, 3) : word);
      }
    }
    return kinds;
  }

  /// The number when it says more than "first".
  public boolean isLater() {
    for (int number : numbers) {
      if (number > 1) {
        return true;
      }
    }
    return false;
  }
}
