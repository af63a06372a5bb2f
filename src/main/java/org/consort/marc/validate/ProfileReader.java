package org.consort.marc.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads exception profiles.
final class ProfileReader {
  private static final int MOST_LINES = 10_000;

  private ProfileReader() {}

  static ExceptionProfile shipped(String name) {
    String place = "/org/consort/marc/validate/profile-" + name + ".txt";
    try (InputStream in = ProfileReader.class.getResourceAsStream(place)) {
      if (in == null) {
        throw new IllegalStateException("missing: " + place);
      }
      return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ExceptionProfile read(String name, String text) {
    String title = name;
    Severity otherwise = Severity.WARNING;
    List<ProfileRule> rules = new ArrayList<>();
    List<String> lines = text.lines().limit(MOST_LINES).toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("title ")) {
        title = line.substring("title ".length());
      } else if (line.startsWith("otherwise ")) {
        otherwise = severity(name, i + 1, line.substring("otherwise ".length()));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        rules.add(rule(name, i + 1, List.of(line.split(" +"))));
      }
    }
    return new ExceptionProfile(name, title, otherwise, rules);
  }

  private static ProfileRule rule(String name, int line, List<String> words) {
    if (words.size() < 2) {
      throw new ProfileError(name, line, "expected: SEVERITY KIND TAG...");
    }
    List<Target> targets = new ArrayList<>();
    for (String word : words.subList(2, words.size())) {
      String target = word.replace("_ind", " ind");
      if (!Target.isTarget(target)) {
        throw new ProfileError(name, line, "not a place in a record: " + word);
      }
      targets.add(Target.of(target));
    }
    return new ProfileRule(
        severity(name, line, words.get(0)), kinds(name, line, words.get(1)), targets);
  }

  private static Severity severity(String name, int line, String word) {
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
        return severity;
      }
    }
    throw new ProfileError(name, line, "not error, warning or nothing: " + word);
  }

  /// `field-empty`, or `field-*` for all that begin so.
  private static Set<FindingKind> kinds(String name, int line, String word) {
    Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
    for (FindingKind kind : FindingKind.values()) {
      boolean begins =
          word.endsWith("*") && kind.code().startsWith(word.substring(0, word.length() - 1));
      if (begins || kind.code().equals(word)) {
        kinds.add(kind);
      }
    }
    if (kinds.isEmpty()) {
      throw new ProfileError(name, line, "no such kind of finding: " + word);
    }
    return kinds;
  }
}
