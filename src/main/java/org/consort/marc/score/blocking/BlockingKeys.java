package org.consort.marc.score.blocking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.consort.marc.record.Record;
import org.consort.marc.score.traits.Traits;

/// The keys by which a record's partners are found among millions. Each is a letter for its family,
/// a colon and folded text: `A:1839 inquiries concerning intellectual`. Two records that share none
/// are never compared.
public final class BlockingKeys {
  /// No record has more; identifiers come first, second years last.
  public static final int MOST = 12;

  private static final int FIRST_WORDS = 3;
  private static final int LAST_WORDS = 2;
  private static final int LONGEST_WORDS = 3;
  private static final int BEGINNING = 24;
  private static final int SHORTEST_BEGINNING = 14;
  private static final int STEM = 5;
  private static final int PLACE = 3;
  private static final int LEAFLET = 5;
  private static final int YEARS = 2;

  private final Set<String> keys = new LinkedHashSet<>();
  private final Traits traits;
  private final List<String> words;
  private final List<Integer> years;

  private BlockingKeys(Traits traits) {
    this.traits = traits;
    this.words = KeyWords.of(traits.titles());
    this.years = KeyYears.of(traits.dates());
  }

  public static List<String> of(Record record) {
    return of(Traits.of(record));
  }

  public static List<String> of(Traits traits) {
    BlockingKeys found = new BlockingKeys(traits);
    found.numbers();
    found.withoutYear();
    for (int i = 0; i < Math.min(YEARS, found.years.size()); i++) {
      found.withYear(found.years.get(i));
    }
    return found.keys.stream().limit(MOST).toList();
  }

  private void numbers() {
    traits.identifiers().isbns().stream().sorted().limit(2).forEach(number -> add("I", number));
    traits.identifiers().issns().stream().sorted().limit(1).forEach(number -> add("S", number));
    traits.identifiers().oclc().stream().sorted().limit(1).forEach(number -> add("O", number));
    traits.identifiers().lccns().stream().sorted().limit(1).forEach(number -> add("L", number));
  }

  private void withoutYear() {
    if (words.isEmpty()) {
      return;
    }
    String letters = String.join("", words);
    if (words.size() >= 2 && letters.length() >= SHORTEST_BEGINNING) {
      add("B", start(letters, BEGINNING));
    }
    if (!agent().isEmpty()) {
      add("C", String.join("", KeyWords.main(traits.titles())) + " " + start(agent(), STEM));
    }
    if (words.size() >= LONGEST_WORDS) {
      add("G", String.join(" ", KeyWords.longest(words, LONGEST_WORDS)));
    }
  }

  private void withYear(int year) {
    if (!words.isEmpty()) {
      int most = Math.min(FIRST_WORDS, words.size());
      add("A", year + " " + String.join(" ", words.subList(0, most)));
      add(
          "F",
          year
              + " "
              + String.join(
                  " ", words.subList(Math.max(0, words.size() - LAST_WORDS), words.size())));
      if (!agent().isEmpty()) {
        add("E", year + " " + start(agent(), STEM) + " " + start(words.getFirst(), STEM));
      }
    }
    int pages = traits.extent().mainPages();
    if (pages > LEAFLET && !traits.imprint().places().isEmpty()) {
      String place = String.join("", traits.imprint().places().getFirst());
      add("D", year + " " + pages + " " + start(place, PLACE));
    }
  }

  /// The surname of the first person or the first word of the first body.
  private String agent() {
    if (!traits.names().main().isEmpty()) {
      return traits.names().main().getFirst().first();
    }
    return traits.names().added().isEmpty() ? "" : traits.names().added().getFirst().first();
  }

  private void add(String family, String key) {
    keys.add(family + ":" + key);
  }

  private static String start(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }
}
