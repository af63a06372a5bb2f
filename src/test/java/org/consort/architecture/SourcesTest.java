package org.consort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules that only the source text can show.
class SourcesTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int FEWEST_WORDS = 5;

  @Test
  void everyPackageSaysWhatItOwnsAndIsNullMarked() {
    List<Path> silent =
        folders().filter(folder -> !explainsItself(folder.resolve("package-info.java"))).toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void noMethodReturnsNull() {
    Pattern returnsNull = Pattern.compile("(?m)^(?!\\s*//).*\\breturn null;");
    assertThat(filesWith(returnsNull)).isEmpty();
  }

  @Test
  void everyPublicTypeSaysSomething() {
    Pattern publicType = Pattern.compile("^public (?:[\\w-]+ )*(?:class|record|interface|enum) .*");
    List<String> silent =
        files()
            .filter(file -> isSilent(text(file).lines().toList(), publicType))
            .map(file -> SOURCES.relativize(file).toString())
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void nothingIsLeftToDoOrCommentedOut() {
    Pattern leftover = Pattern.compile("TODO|FIXME|XXX|(?m)^\\s*//.*;\\s*$");
    assertThat(filesWith(leftover)).isEmpty();
  }

  @Test
  void everythingIsCaughtInFewPlaces() {
    Pattern catchesAll = Pattern.compile("catch \\((?:final )?(?:Exception|Throwable) ");
    assertThat(filesWith(catchesAll)).isSubsetOf("org/consort/Main.java");
  }

  private static boolean isSilent(List<String> lines, Pattern publicType) {
    for (int at = 0; at < lines.size(); at++) {
      if (publicType.matcher(lines.get(at)).matches()) {
        // Annotations may stand between the comment and the type.
        List<String> above = lines.subList(lastBlank(lines, at) + 1, at);
        return above.stream().noneMatch(line -> line.startsWith("///"));
      }
    }
    return false;
  }

  private static int lastBlank(List<String> lines, int before) {
    return lines.subList(0, before).lastIndexOf("");
  }

  private static boolean explainsItself(Path packageNote) {
    if (Files.notExists(packageNote)) {
      return false;
    }
    String text = text(packageNote);
    long words =
        text.lines()
            .filter(line -> line.startsWith("///"))
            .flatMap(line -> Stream.of(line.substring(3).strip().split("\\s+")))
            .filter(word -> !word.isBlank())
            .count();
    return words >= FEWEST_WORDS && text.contains("@NullMarked");
  }

  private static Stream<Path> folders() {
    return files().map(Path::getParent).distinct();
  }

  private static List<String> filesWith(Pattern pattern) {
    return files()
        .filter(file -> pattern.matcher(text(file)).find())
        .map(file -> SOURCES.relativize(file).toString())
        .sorted()
        .toList();
  }

  private static Stream<Path> files() {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(path -> path.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
