package org.consort.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/// What keeps a page as durably as the database keeps its log, on the disk below it, and nothing
/// else: the part of every write's time that no program can do anything about.
final class DiskWrites implements Worker {
  private static final int PAGE = 8192;
  private static final int PAGES = 256;
  private static final double PER_SECOND = 400;
  private static final Duration TIME = Duration.ofSeconds(5);

  private final FileChannel file;
  private final ByteBuffer page = ByteBuffer.allocateDirect(PAGE);

  private DiskWrites(FileChannel file) {
    this.file = file;
    for (int n = 0; n < PAGES; n++) {
      keep(n);
    }
  }

  static DiskWrites in(Path directory) {
    try {
      return new DiskWrites(
          FileChannel.open(
              directory.resolve("disk-writes"),
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.DSYNC,
              StandardOpenOption.DELETE_ON_CLOSE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How long a page takes, 400 of them a second for five seconds.
  static Measured measured(Path directory) {
    return new Load(1, TIME, () -> false).paced(() -> in(directory), PER_SECOND);
  }

  static String sentence(Measured writes) {
    return String.format(
        Locale.ROOT,
        "8 KiB p50 %.1f ms, p99 %.1f, longest %.1f",
        Measured.milliseconds(writes.p50()),
        Measured.milliseconds(writes.p99()),
        Measured.milliseconds(writes.longest()));
  }

  @Override
  public void once() {
    keep(ThreadLocalRandom.current().nextInt(PAGES));
  }

  private void keep(int number) {
    try {
      file.write(page.clear(), (long) number * PAGE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
