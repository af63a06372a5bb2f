package org.consort.marc.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The tables of the guide are drawn from the code.
class PointsTableTest {
  private static final Path GUIDE = Path.of("docs/marc.md");
  private static final String BEGIN = "<!-- points: drawn from the code -->\n";
  private static final String END = "<!-- end of points -->";

  @Test
  void theGuideIsCurrent() throws IOException {
    String guide = Files.readString(GUIDE);
    int begin = guide.indexOf(BEGIN) + BEGIN.length();
    int end = guide.indexOf(END);
    if (Boolean.getBoolean("consort.draw")) {
      Files.writeString(GUIDE, guide.substring(0, begin) + tables() + guide.substring(end));
    }
    assertThat(Files.readString(GUIDE))
        .as("refresh with: ./mvnw test -Dtest=PointsTableTest -Dconsort.draw=true")
        .contains(BEGIN + tables() + END);
  }

  private static String tables() {
    StringBuilder tables = new StringBuilder("\n| feature | levels and points |\n|---|---|\n");
    for (Feature feature : Feature.values()) {
      String levels =
          Level.of(feature).stream()
              .map(level -> String.format(Locale.ROOT, "%s %+d", level.words(), level.points()))
              .collect(Collectors.joining("; "));
      tables.append("| %s | %s |\n".formatted(feature.words(), levels));
    }
    tables.append(
        "\nA pair starts with %d points; from %d on it is the same, from %d on a person looks.\n\n"
            .formatted(ScoredMatch.START, ScoredMatch.YES_FROM, ScoredMatch.REVIEW_FROM));
    tables.append("| held back because | at best |\n|---|---|\n");
    for (Conflict conflict : Conflict.values()) {
      tables.append(
          "| %s | %s |\n"
              .formatted(conflict.words(), conflict.best().name().toLowerCase(Locale.ROOT)));
    }
    return tables.append('\n').toString();
  }
}
