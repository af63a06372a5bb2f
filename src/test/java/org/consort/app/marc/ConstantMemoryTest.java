package org.consort.app.marc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.consort.marc.format.RecordFormat;
import org.consort.marc.format.RecordWriter;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files twice as large as the memory of the program that reads them.
class ConstantMemoryTest {
  private static final int FILE_BYTES = 64 << 20;

  private static final Record LONG =
      Record.of(
          Leader.BOOK,
          new ControlField("001", "42"),
          DataField.of("245", "10", "a", "Long ago"),
          DataField.of("520", "  ", "a", "and far away. ".repeat(500)));

  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource(RecordFormat.class)
  void readsAndWritesFilesLargerThanItsMemory(RecordFormat format) throws Exception {
    Path said = directory.resolve("said.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.consort.Main",
                "marc",
                "convert",
                "--to",
                format == RecordFormat.MARC ? "json" : "marc",
                "-")
            .redirectOutput(Redirect.DISCARD)
            .redirectError(said.toFile())
            .start();
    try {
      int records = feed(program.getOutputStream(), format);
      assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(program.exitValue()).isZero();
      assertThat(Files.readString(said))
          .isEqualToIgnoringNewLines("%,d read, 0 of them repaired, 0 skipped".formatted(records));
    } finally {
      program.destroyForcibly();
    }
  }

  private static int feed(OutputStream to, RecordFormat format) throws IOException {
    int records = 0;
    try (CountingOutputStream counted = new CountingOutputStream(to);
        RecordWriter out = RecordWriter.to(counted, format)) {
      while (counted.written < FILE_BYTES) {
        out.write(LONG);
        records++;
      }
    }
    return records;
  }

  private static final class CountingOutputStream extends FilterOutputStream {
    private long written;

    CountingOutputStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int single) throws IOException {
      written++;
      out.write(single);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      written += length;
      out.write(bytes, from, length);
    }
  }
}
