package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.DataField;
import org.consort.marc.text.Folding;
import org.consort.marc.text.Words;

/// Who published it and where, from 260 or 264, and the country of 008.
///
/// @param publishers each as its telling words; "press", "company" and the like are left out
/// @param places each as its words
/// @param country 008 positions 15 to 17, empty when unknown
public record Imprint(
    List<List<String>> publishers,
    List<List<String>> places,
    String country,
    String publisherShown,
    String placeShown) {
  private static final int MOST = 6;
  private static final Set<String> COMMON =
      Set.of(
          "co",
          "company",
          "comp",
          "publishing",
          "publishers",
          "publisher",
          "pub",
          "pubs",
          "publ",
          "publications",
          "publication",
          "press",
          "inc",
          "ltd",
          "limited",
          "sons",
          "son",
          "bros",
          "brothers",
          "verlag",
          "books",
          "book",
          "editions",
          "edition",
          "printed",
          "printers",
          "printer",
          "print",
          "cie",
          "gmbh",
          "corp",
          "corporation",
          "house",
          "the",
          "and",
          "for",
          "by",
          "of",
          "etc",
          "et",
          "und",
          "llc",
          "author",
          "society",
          "commission",
          "bureau",
          "group",
          "pty",
          "ag",
          "sa",
          "firm");

  private static final Set<String> UNKNOWN = Set.of("sn", "sl", "sine nomine", "sine loco");

  static Imprint of(FieldsByTag fields, FixedField fixed) {
    List<List<String>> publishers = new ArrayList<>();
    List<List<String>> places = new ArrayList<>();
    String publisher = "";
    String place = "";
    for (String tag : List.of("260", "264")) {
      for (DataField field : fields.of(tag)) {
        if (tag.equals("264")
            && (field.ind2() == '2' || field.ind2() == '3' || field.ind2() == '4')) {
          continue;
        }
        field
            .subfields()
            .forEach(
                subfield -> {
                  if (subfield.code() == 'b') {
                    add(publishers, subfield.value(), true);
                  } else if (subfield.code() == 'a') {
                    add(places, subfield.value(), false);
                  }
                });
        publisher = publisher.isEmpty() ? field.joined("b") : publisher;
        place = place.isEmpty() ? field.joined("a") : place;
      }
    }
    return new Imprint(
        List.copyOf(publishers), List.copyOf(places), country(fixed.at(15, 18)), publisher, place);
  }

  private static void add(List<List<String>> found, String text, boolean publisher) {
    for (String part : text.split(publisher ? "[;:]" : "[;:&]| and ", MOST)) {
      String folded = Folding.fold(part);
      List<String> words = Words.of(folded);
      List<String> kept = publisher ? telling(words) : List.copyOf(words);
      if (!kept.isEmpty() && !UNKNOWN.contains(folded) && found.size() < MOST) {
        found.add(kept);
      }
    }
  }

  private static List<String> telling(List<String> words) {
    List<String> telling = new ArrayList<>();
    for (String word : words) {
      if (!COMMON.contains(word)) {
        telling.add(word);
      }
    }
    return List.copyOf(telling);
  }

  private static String country(String code) {
    String bare = code.replace("|", " ").strip();
    return bare.equals("xx") || bare.length() < 2 ? "" : bare;
  }
}
