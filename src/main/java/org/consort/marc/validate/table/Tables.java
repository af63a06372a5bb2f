package org.consort.marc.validate.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.consort.marc.record.RecordKind;

/// The files of the standard, read once, when the first record is checked.
final class Tables {
  static final Map<String, CodeList> LISTS =
      CodeListReader.read("code-lists.txt", text("code-lists.txt"));

  private static final String PLACE = "/org/consort/marc/validate/";

  private Tables() {}

  static FieldTable fields(RecordKind kind) {
    String file = name(kind) + ".txt";
    return FieldTableReader.read(file, text(file), LISTS);
  }

  static FixedTable fixed(RecordKind kind) {
    String file = name(kind) + "-fixed.txt";
    return FixedTableReader.read(file, text(file), LISTS, pages(kind));
  }

  static String name(RecordKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String pages(RecordKind kind) {
    String name = name(kind);
    return "https://www.loc.gov/marc/%s/%sd".formatted(name, name.charAt(0));
  }

  private static String text(String file) {
    try (InputStream in = Tables.class.getResourceAsStream(PLACE + file)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + PLACE + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
