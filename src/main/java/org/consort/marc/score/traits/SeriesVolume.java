package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.text.Folding;
import org.consort.marc.text.Numerals;
import org.consort.marc.text.Words;

/// A series (440, 490, 800 to 830) and the number in it.
///
/// @param numbers without their labels, `v. 46, no. 4` as 46 and 4; empty when there is none
public record SeriesVolume(String shown, List<String> name, Set<Integer> numbers) {
  private static final int MOST = 6;

  static List<SeriesVolume> of(FieldsByTag fields) {
    List<SeriesVolume> all = new ArrayList<>();
    for (String tag : List.of("490", "440", "830", "810", "800", "811")) {
      for (DataField field : fields.of(tag)) {
        String name =
            tag.startsWith("8") && !tag.equals("830") ? field.joined("tnp") : field.joined("anp");
        List<String> words = Words.telling(Words.of(Folding.fold(name)));
        if (!words.isEmpty() && all.size() < MOST) {
          Set<Integer> numbers = numbers(FieldsByTag.first(field, 'v'));
          all.add(new SeriesVolume(field.joined("atnpv"), words, numbers));
        }
      }
    }
    return List.copyOf(all);
  }

  private static Set<Integer> numbers(String text) {
    Set<Integer> numbers = new HashSet<>();
    for (String word : Words.of(Folding.fold(text))) {
      Numerals.read(word).ifPresent(numbers::add);
    }
    return Set.copyOf(numbers);
  }
}
