package org.consort.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.consort.app.demo.Title.Form;
import org.consort.app.demo.Title.Heading;
import org.consort.app.demo.Title.Holder;
import org.consort.app.demo.Title.Imprint;
import org.consort.app.demo.Title.Original;
import org.consort.app.demo.Title.Scheme;
import org.consort.app.demo.Title.Script;
import org.consort.app.demo.Title.Topic;
import org.jspecify.annotations.Nullable;

/// Reads the sandbox's titles from `demo/titles.tsv`; the head of that file explains its columns.
final class Titles {
  private static final String FILE = "/demo/titles.tsv";
  private static final List<String> COLUMNS =
      List.of(
          ("form language title author original_title original_author script place publisher year"
                  + " number class subjects holders")
              .split(" "));

  private final Map<String, Integer> counted = new HashMap<>();

  private Titles() {}

  /// All titles in the order of the file, which is also the order of their barcodes.
  static List<Title> read() {
    return parse(text());
  }

  static List<Title> parse(String text) {
    var lines = text.lines().filter(line -> !line.startsWith("#")).toList();
    if (lines.isEmpty() || !cells(lines.getFirst()).equals(COLUMNS)) {
      throw new IllegalStateException(FILE + " has no header line with the columns " + COLUMNS);
    }
    var titles = new Titles();
    return lines.stream().skip(1).map(titles::title).toList();
  }

  private static String text() {
    try (InputStream file = Titles.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      return new String(file.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Title title(String line) {
    var cells = cells(line);
    if (cells.size() != COLUMNS.size()) {
      throw new IllegalStateException(FILE + " has a line of another width: " + line);
    }
    return new Title(
        Form.valueOf(upper(cells.get(0))),
        heading(cells),
        new Imprint(cells.get(7), cells.get(8), Integer.parseInt(cells.get(9))),
        cells.get(10),
        topic(cells.get(11), cells.get(12)),
        Stream.of(cells.get(13).split(",")).map(this::holder).toList());
  }

  private static Heading heading(List<String> cells) {
    return new Heading(cells.get(1), cells.get(2), filled(cells.get(3)), original(cells));
  }

  private static @Nullable Original original(List<String> cells) {
    return cells.get(6).equals("latin")
        ? null
        : new Original(Script.valueOf(upper(cells.get(6))), cells.get(4), filled(cells.get(5)));
  }

  private static Topic topic(String mark, String subjects) {
    var schemeAndMark = mark.split(" ", 2);
    return new Topic(
        Scheme.valueOf(upper(schemeAndMark[0])), schemeAndMark[1], List.of(subjects.split("\\|")));
  }

  private Holder holder(String libraryAndCopies) {
    var parts = libraryAndCopies.split(":", 2);
    return new Holder(
        parts[0], counted.merge(parts[0], 1, Integer::sum), Integer.parseInt(parts[1]));
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }

  private static @Nullable String filled(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
