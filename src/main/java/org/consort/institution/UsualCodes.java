package org.consort.institution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The rows every institution has from the start: tables that are the same everywhere, and the
/// beginning of those an institution adds to. They stand in `usual-codes.txt`; languages and
/// countries are those the Java platform knows.
final class UsualCodes {
  private static final String FILE = "usual-codes.txt";
  private static final Map<CodeTable, Map<String, String>> TABLES = read();

  private UsualCodes() {}

  static Map<String, String> of(CodeTable table) {
    return TABLES.getOrDefault(table, Map.of());
  }

  private static Map<CodeTable, Map<String, String>> read() {
    Map<CodeTable, Map<String, String>> tables = new EnumMap<>(CodeTable.class);
    for (String section : text().split("\n\\[")) {
      int end = section.indexOf(']');
      CodeTable.named(section.substring(0, Math.max(0, end)))
          .ifPresent(table -> tables.put(table, rows(section.substring(end + 1))));
    }
    tables.put(CodeTable.LANGUAGES, languages());
    tables.put(CodeTable.COUNTRIES, countries());
    return Collections.unmodifiableMap(tables);
  }

  private static Map<String, String> rows(String section) {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String row : section.strip().split("\n")) {
      int equals = row.indexOf('=');
      codes.put(row.substring(0, equals), row.substring(equals + 1));
    }
    return Collections.unmodifiableMap(codes);
  }

  private static String text() {
    try (InputStream in = UsualCodes.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is not there");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> languages() {
    Map<String, String> codes = new LinkedHashMap<>();
    Arrays.stream(Locale.getISOLanguages())
        .forEach(code -> codes.put(code, Locale.of(code).getDisplayLanguage(Locale.ENGLISH)));
    return Collections.unmodifiableMap(codes);
  }

  // Alma writes countries with three letters: USA, GBR.
  private static Map<String, String> countries() {
    Map<String, String> codes = new LinkedHashMap<>();
    for (String two : Locale.getISOCountries()) {
      Locale country = Locale.of("", two);
      codes.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    return Collections.unmodifiableMap(codes);
  }
}
