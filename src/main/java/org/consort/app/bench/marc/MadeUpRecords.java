package org.consort.app.bench.marc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// Records as a library has them, the same ones every time: books and serials in several scripts
/// with some 24 fields, two neighbours each describing nearly the same thing.
final class MadeUpRecords {
  static final int COUNT = 1000;

  private static final long SEED = 1931;

  private static final List<String> WORDS =
      List.of(
          "river",
          "winter",
          "history",
          "letters",
          "garden",
          "machine",
          "economy",
          "forest",
          "island",
          "memory",
          "language",
          "music",
          "painting",
          "harbour",
          "science",
          "children",
          "mathematics",
          "kitchen",
          "revolution",
          "migration",
          "architecture",
          "library",
          "weather",
          "Straße",
          "bibliothèque",
          "mañana",
          "købmand",
          "žena",
          "naïve",
          "Ångström",
          "история",
          "город",
          "νερό",
          "図書館",
          "歴史",
          "ספר");

  private static final List<String> NAMES =
      List.of(
          "Brew",
          "Okafor",
          "Lindqvist",
          "Sánchez",
          "Nováková",
          "Haddad",
          "Ito",
          "Müller",
          "Kowalski",
          "Fernandes",
          "O'Neill",
          "Chaudhry",
          "Papadopoulou",
          "Иванова",
          "Svensson");

  private static final List<String> PLACES =
      List.of("London", "Praha", "København", "New York", "Lagos", "東京", "São Paulo", "Москва");

  private final Random random = new Random(SEED);

  private MadeUpRecords() {}

  static List<Record> all() {
    MadeUpRecords maker = new MadeUpRecords();
    List<Record> records = new ArrayList<>();
    while (records.size() < COUNT) {
      List<Field> fields = maker.fields(records.size());
      Leader leader = maker.random.nextInt(10) == 0 ? Leader.SERIAL : Leader.BOOK;
      records.add(new Record(leader, fields));
      records.add(new Record(leader, maker.described(fields)));
    }
    return records;
  }

  private List<Field> fields(int number) {
    List<Field> fields = new ArrayList<>();
    String year = String.valueOf(1900 + random.nextInt(126));
    fields.add(new ControlField("001", "99%09d1234".formatted(number)));
    fields.add(new ControlField("005", "20240131093000.0"));
    fields.add(new ControlField("008", "240131s%s    xxk           000 0 eng d".formatted(year)));
    fields.add(DataField.of("020", "  ", "a", isbn(number), "q", "hardback"));
    fields.add(DataField.of("035", "  ", "a", "(OCoLC)ocn%08d".formatted(number * 7)));
    fields.add(DataField.of("040", "  ", "a", "DLC", "b", "eng", "e", "rda", "c", "DLC"));
    fields.add(DataField.of("050", "00", "a", "PR" + number, "b", ".B74 " + year));
    fields.add(DataField.of("082", "04", "a", "823." + number, "2", "23"));
    fields.add(
        DataField.of("100", "1 ", "a", name() + ",", "d", "19%02d-".formatted(number % 100)));
    fields.add(
        DataField.of("245", "10", "a", words(3) + " :", "b", words(5) + " /", "c", name() + "."));
    fields.add(DataField.of("250", "  ", "a", (1 + random.nextInt(4)) + ". edition."));
    fields.add(
        DataField.of("264", " 1", "a", place() + " :", "b", words(2) + " Press,", "c", year));
    fields.add(DataField.of("300", "  ", "a", pages() + " pages :", "b", "maps ;", "c", "24 cm"));
    fields.add(DataField.of("336", "  ", "a", "text", "b", "txt", "2", "rdacontent"));
    fields.add(DataField.of("337", "  ", "a", "unmediated", "b", "n", "2", "rdamedia"));
    fields.add(DataField.of("338", "  ", "a", "volume", "b", "nc", "2", "rdacarrier"));
    fields.add(DataField.of("490", "1 ", "a", words(3) + " ;", "v", String.valueOf(number % 40)));
    fields.add(DataField.of("500", "  ", "a", words(12) + "."));
    fields.add(DataField.of("504", "  ", "a", "Includes bibliographical references and index."));
    fields.add(DataField.of("520", "  ", "a", words(40) + "."));
    for (int i = random.nextInt(3); i >= 0; i--) {
      fields.add(DataField.of("650", " 0", "a", words(2), "x", words(1), "v", "Fiction."));
    }
    fields.add(DataField.of("700", "1 ", "a", name() + ",", "e", "editor."));
    fields.add(DataField.of("830", " 0", "a", words(3) + " ;", "v", String.valueOf(number % 40)));
    return fields;
  }

  /// The same thing as somebody else describes it.
  private List<Field> described(List<Field> fields) {
    List<Field> others = new ArrayList<>(fields);
    others.removeIf(_ -> random.nextInt(8) == 0);
    others.add(DataField.of("650", " 7", "a", words(2), "2", "fast"));
    return others;
  }

  private static String isbn(int number) {
    String body = "978%09d".formatted(number * 13L);
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      // The ones in other scripts are the last third of the list, and seldom.
      int among = random.nextInt(6) == 0 ? WORDS.size() : 23;
      words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(among)));
    }
    return words.toString();
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size())) + ", " + (char) ('A' + random.nextInt(26)) + ".";
  }

  private String place() {
    return PLACES.get(random.nextInt(PLACES.size()));
  }

  private String pages() {
    return String.valueOf(40 + random.nextInt(600));
  }
}
