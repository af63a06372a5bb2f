package org.consort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The table of packages in ARCHITECTURE.md is drawn from the package notes and the import list.
class PackageTableTest {
  private static final Path GUIDE = Path.of("ARCHITECTURE.md");
  private static final String END = "<!-- end of packages -->";

  @Test
  void theTableIsCurrent() throws IOException {
    String guide = Files.readString(GUIDE);
    int from = guide.indexOf('\n', guide.indexOf("<!-- packages:")) + 1;
    String current = guide.substring(0, from) + table() + guide.substring(guide.indexOf(END));

    if (Boolean.getBoolean("consort.draw")) {
      Files.writeString(GUIDE, current);
    }
    assertThat(Files.readString(GUIDE))
        .as("refresh with: ./mvnw test -Dtest=PackageTableTest -Dconsort.draw=true")
        .isEqualTo(current);
  }

  private static String table() throws IOException {
    StringBuilder table =
        new StringBuilder("| package | owns | may import |\n| --- | --- | --- |\n");
    for (Map.Entry<String, Set<String>> rule : new TreeMap<>(Departments.MAY_IMPORT).entrySet()) {
      String imports =
          rule.getValue().isEmpty() ? "–" : String.join(", ", new TreeSet<>(rule.getValue()));
      table.append(
          "| %s | %s | %s |\n".formatted(rule.getKey(), firstSentence(rule.getKey()), imports));
    }
    return table.toString();
  }

  private static String firstSentence(String name) throws IOException {
    Path note = Path.of("src/main/java/org/consort", name, "package-info.java");
    String words =
        Files.readString(note)
            .lines()
            .filter(line -> line.startsWith("///"))
            .map(line -> line.substring(3).strip())
            .collect(Collectors.joining(" "))
            .strip();
    int end = words.indexOf(". ");
    return (end < 0 ? words : words.substring(0, end + 1)).replace("|", "\\|");
  }
}
