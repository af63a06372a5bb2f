package org.consort.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.architecture.Departments.CLASSES;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.consort.base.Reason;
import org.junit.jupiter.api.Test;

/// Every code the program can answer has one home; the list in the guide is drawn from them.
class ErrorCodesTest {
  private static final Path GUIDE = Path.of("docs/error-codes.md");

  private record Entry(String department, String code, String sentence) {}

  @Test
  void theGuideIsCurrent() throws IOException {
    if (Boolean.getBoolean("consort.draw")) {
      Files.writeString(GUIDE, guide());
    }
    assertThat(Files.readString(GUIDE))
        .as("refresh with: ./mvnw test -Dtest=ErrorCodesTest -Dconsort.draw=true")
        .isEqualTo(guide());
  }

  @Test
  void noDepartmentSaysTheSameTwice() {
    assertThat(entries().toList()).doesNotHaveDuplicates();
  }

  private static String guide() {
    StringBuilder guide =
        new StringBuilder(
            """
            # Error codes

            Drawn from the code. Numbers are Alma's where Alma has one; `%s` stands for what was received
            or what is valid. Alma's clients expect status 400 for nearly all of them, for things not
            found too. Each was read in the answer of a real request by a test. Codes of Alma's that
            are never answered stand in [alma-api.md](alma-api.md), each with its reason.

            | department | code | sentence |
            | --- | --- | --- |
            """);
    entries()
        .forEach(
            e ->
                guide.append(
                    "| %s | `%s` | %s |\n"
                        .formatted(e.department(), e.code(), e.sentence().replace("|", "\\|"))));
    return guide.toString();
  }

  private static Stream<Entry> entries() {
    List<JavaClass> reasons =
        CLASSES.stream()
            .filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
            .toList();
    return reasons.stream()
        .flatMap(
            type ->
                Arrays.stream(type.reflect().getEnumConstants())
                    .map(Reason.class::cast)
                    .map(r -> new Entry(Departments.departmentOf(type), r.code(), r.sentence())))
        .sorted(
            Comparator.comparing(Entry::department)
                .thenComparing(Entry::code)
                .thenComparing(Entry::sentence));
  }
}
