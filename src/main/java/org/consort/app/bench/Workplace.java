package org.consort.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where the database lives: a directory that is kept, or a temporary one that is removed.
record Workplace(Path directory, boolean kept) implements AutoCloseable {
  static Workplace at(@Nullable Path named) {
    try {
      return named == null
          ? new Workplace(Files.createTempDirectory("consort-bench"), false)
          : new Workplace(named, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (kept) {
      return;
    }
    try (Stream<Path> inside = Files.walk(directory)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
