package org.consort.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskWritesTest {
  @Test
  void leaveNothing(@TempDir Path directory) {
    try (DiskWrites writes = DiskWrites.in(directory)) {
      for (int n = 0; n < 300; n++) {
        writes.once();
      }
    }
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void tellsHowLongTheyTook() {
    Measured writes =
        Measured.of(LongStream.rangeClosed(1, 100).map(n -> n * 100_000), Duration.ofSeconds(1));

    assertThat(DiskWrites.sentence(writes)).isEqualTo("8 KiB p50 5.0 ms, p99 9.9, longest 10.0");
  }
}
