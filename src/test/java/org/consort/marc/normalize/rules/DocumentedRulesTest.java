package org.consort.marc.normalize.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The examples of the language's reference do what it says.
class DocumentedRulesTest {
  private static final String REFERENCE = reference();

  record Example(String name, String action, List<String> before, List<String> after) {
    static Example of(String row) {
      String[] cells = row.split(" \\| ", -1);
      return new Example(
          cells[0].replace("|", "").replaceAll("\\(.*", "").strip(),
          cells[1].replace("`", ""),
          fields(cells[2]),
          fields(cells[3]));
    }

    private static List<String> fields(String cell) {
      return Arrays.stream(cell.split("`")).filter(text -> text.length() > 3).toList();
    }

    @Override
    public String toString() {
      return action;
    }
  }

  @ParameterizedTest
  @MethodSource
  void anExampleDoesWhatItSays(Example example) {
    assertThat(Rulebook.after(example.action(), example.before().toArray(String[]::new)))
        .isEqualTo(example.after());
    assertThat(example.action()).startsWith(example.name());
  }

  static Stream<Example> anExampleDoesWhatItSays() {
    return rows().map(Example::of);
  }

  @Test
  void everyActionHasAnExample() {
    assertThat(rows().map(Example::of).map(Example::name))
        .hasSameElementsAs(Arrays.stream(ActionName.values()).map(ActionName::word).toList());
  }

  @Test
  void theExampleFileParsesAndRuns() {
    String text = REFERENCE.split("```rules\n")[1].split("```")[0];

    assertThat(Rulebook.shown(Rulebook.apply(text, "245    $aT")))
        .containsExactly("040    $aCONSORT$beng", "245    $aT");
  }

  private static Stream<String> rows() {
    String table = REFERENCE.split("\\| action \\| example")[1].split("\n\n")[0];
    return table.lines().skip(2);
  }

  private static String reference() {
    try {
      String whole = Files.readString(Path.of("docs/marc.md"));
      return whole
          .lines()
          .dropWhile(line -> !line.equals("## Normalization rules"))
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
