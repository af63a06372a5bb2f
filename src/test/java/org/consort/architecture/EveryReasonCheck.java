package org.consort.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.api.Answered;
import org.junit.jupiter.api.Test;

/// Every reason for refusing was read in the answer of a real request. The build runs it by itself
/// once all other tests are done, and it can tell only when all of them ran.
class EveryReasonCheck {
  @Test
  void everyReasonIsAnsweredInATest() throws IOException {
    String build = System.getProperty("consort.build");
    assumeTrue(build != null, "only within a build");
    Set<String> ran = ran(Instant.parse(build));
    assertThat(ran).as("test classes that this build ran").isNotEmpty();
    assumeTrue(ran.containsAll(compiled()), "only when every test ran");

    Set<String> read = Answered.read().orElse(Set.of());
    List<String> unread =
        Answered.all().stream()
            .filter(known -> !read.contains(known.name()))
            .map(known -> known.name() + ": " + known.reason())
            .sorted()
            .toList();
    assertThat(Answered.all()).hasSizeGreaterThan(200);
    assertThat(unread).as("reasons that no test was answered with").isEmpty();
  }

  private static Set<String> compiled() throws IOException {
    Path root = Path.of("target/test-classes");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith("Test.class") && !name.contains("$"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .collect(Collectors.toSet());
    }
  }

  private static Set<String> ran(Instant since) throws IOException {
    try (Stream<Path> reports = Files.list(Path.of("target/surefire-reports"))) {
      return reports
          .filter(report -> report.getFileName().toString().matches("TEST-.*\\.xml"))
          .filter(report -> !isOlder(report, since))
          .map(report -> report.getFileName().toString())
          .map(name -> name.substring("TEST-".length(), name.length() - ".xml".length()))
          .collect(Collectors.toSet());
    }
  }

  private static boolean isOlder(Path report, Instant since) {
    return report.toFile().lastModified() < since.toEpochMilli();
  }
}
