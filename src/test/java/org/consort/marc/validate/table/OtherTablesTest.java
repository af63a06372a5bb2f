package org.consort.marc.validate.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consort.marc.record.RecordKind;
import org.junit.jupiter.api.Test;

class OtherTablesTest {
  private static final Path OTHERS = Path.of("../shared/samples/validation");
  private static final Path EXPLAINED = Path.of("docs/marc-differences.md");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^- `([^`]+)`: ((?:[0-9]{3}\\s+)+)(?=\\S|\\z)");
  private static final Pattern FOLIO_FIELD = Pattern.compile("(?m)^  \"([0-9]{3})\": \\{");

  private final Standard ours = Standard.of(RecordKind.BIBLIOGRAPHIC);

  @Test
  void everyDifferenceFromMarcEditIsExplained() throws IOException {
    assumeTrue(Files.isDirectory(OTHERS));
    Map<String, MarcEditRules> theirs =
        MarcEditRules.read(Files.readAllLines(OTHERS.resolve("marcrules.txt")));
    assertThat(theirs).hasSizeGreaterThan(200);

    Map<String, Set<String>> found = Differences.between(ours, theirs);
    assertThat(found).isEqualTo(explained());
  }

  @Test
  void everyDifferenceFromFolioIsExplained() throws IOException {
    assumeTrue(Files.isDirectory(OTHERS));
    String text =
        Files.readString(OTHERS.resolve("folio-specification-metadata-bibliographic.json"));
    Set<String> differences = new TreeSet<>();
    Matcher field = FOLIO_FIELD.matcher(text);
    while (field.find()) {
      int end = text.indexOf("\n  }", field.end());
      folio(field.group(1), text.substring(field.end(), end)).ifPresent(differences::add);
    }

    assertThat(differences).isNotEmpty();
    assertThat(Files.readAllLines(EXPLAINED))
        .filteredOn(line -> line.startsWith("- `FOLIO "))
        .map(line -> line.substring(3, line.indexOf('`', 3)))
        .containsExactlyInAnyOrderElementsOf(differences);
  }

  private Optional<String> folio(String tag, String text) {
    // Field 000 is the leader, which every record has here.
    if (tag.equals("000")) {
      return Optional.empty();
    }
    if (ours.field(tag) == FieldRule.UNDEFINED) {
      return Optional.of("FOLIO defines " + tag);
    }
    boolean required = text.contains("\n    \"required\": true");
    return required && !ours.field(tag).marks().mandatory()
        ? Optional.of("FOLIO requires " + tag)
        : Optional.empty();
  }

  private static Map<String, Set<String>> explained() throws IOException {
    Map<String, Set<String>> explained = new TreeMap<>();
    Matcher entry = ENTRY.matcher(Files.readString(EXPLAINED));
    while (entry.find()) {
      List<String> tags = List.of(entry.group(2).strip().split("\\s+"));
      Set<String> all = explained.computeIfAbsent(entry.group(1), _ -> new TreeSet<>());
      assertThat(all).as("explained twice: " + entry.group(1)).doesNotContainAnyElementsOf(tags);
      all.addAll(tags);
    }
    return explained;
  }
}
