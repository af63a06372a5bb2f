package org.consort.marc.score.traits;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;
import org.consort.marc.text.Folding;
import org.consort.marc.text.Numerals;
import org.consort.marc.text.Words;

/// Which part of a whole a record describes.
///
/// @param numbers from 245 $n and from "vol. 2" or "part II" in the title; else from 300 $a
/// @param name the last 245 $p, its telling words
public record Part(Set<Integer> numbers, List<String> name, String shown) {
  private static final Set<String> LABELS =
      Set.of(
          ("v vol vols volume volumes part pt pts parts book bk band bd teil tl tome tom t tomo no nr"
                  + " number heft section sect series ser year jahrgang fascicle fasc supplement"
                  + " suppl deel chast ch kn vyp del")
              .split(" "));

  /// `v. 2 (345 p.)`, `volume 2 of 5`; not `v, 376 p.`, nor `v. <1-3>`, which is what is held so
  /// far.
  private static final Pattern VOLUME =
      Pattern.compile(
          "(?:v|vol|volume|bd|band|t|tom|tome|tomo|teil|deel|pt|part)[. ] ?(\\d{1,3}) ?"
              + "(?:$|[(:;]|of )",
          Pattern.CASE_INSENSITIVE);

  static Part of(FieldsByTag fields) {
    Set<Integer> numbers = new HashSet<>();
    List<String> name = List.of();
    String shown = "";
    for (DataField field : fields.of("245")) {
      for (String word : Words.of(Folding.fold(field.joined("n")))) {
        number(word).ifPresent(numbers::add);
      }
      labelled(Words.of(Folding.fold(field.joined("abp"))), numbers);
      if (name.isEmpty()) {
        name = telling(lastName(field));
        shown = field.joined("np");
      }
    }
    if (numbers.isEmpty()) {
      fields.of("300").stream().limit(1).forEach(field -> volume(field.joined("a"), numbers));
    }
    return new Part(Set.copyOf(numbers), name, shown);
  }

  private static String lastName(DataField field) {
    String last = "";
    for (Subfield subfield : field.subfields()) {
      last = subfield.code() == 'p' ? subfield.value() : last;
    }
    return last;
  }

  private static void labelled(List<String> words, Set<Integer> numbers) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (LABELS.contains(words.get(i))) {
        number(words.get(i + 1)).ifPresent(numbers::add);
      }
    }
  }

  private static void volume(String extent, Set<Integer> numbers) {
    Matcher volume = VOLUME.matcher(extent);
    if (volume.lookingAt()) {
      numbers.add(Integer.valueOf(volume.group(1)));
    }
  }

  private static OptionalInt number(String word) {
    if (word.length() == 1 && Numerals.romanValue(word) > 0 && Numerals.romanValue(word) <= 10) {
      return OptionalInt.of(Numerals.romanValue(word));
    }
    return Numerals.read(word);
  }

  private static List<String> telling(String text) {
    return Words.of(Folding.fold(text)).stream().filter(word -> !Words.isSmall(word)).toList();
  }
}
