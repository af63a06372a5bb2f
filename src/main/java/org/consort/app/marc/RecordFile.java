package org.consort.app.marc;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.zip.GZIPInputStream;
import org.consort.app.house.Failure;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordReader;
import org.tukaani.xz.XZInputStream;

/// An open file of records, in any format, plain, gzip or xz. `-` is standard input.
public record RecordFile(String name, InputStream in, RecordReader reader)
    implements Iterable<Outcome>, AutoCloseable {
  private static final int XZ_KILOBYTES = 128 * 1024;

  /// @throws Failure when it cannot be opened
  public static RecordFile open(String name) {
    try {
      InputStream in = decompressed(bytes(name));
      return new RecordFile(name, in, RecordReader.of(in));
    } catch (IOException | InvalidPathException e) {
      throw unreadable(name, e);
    }
  }

  /// The decompressed bytes, for what is no file of records.
  public static InputStream bytesOf(String name) {
    try {
      return decompressed(bytes(name));
    } catch (IOException | InvalidPathException e) {
      throw unreadable(name, e);
    }
  }

  /// The outcomes that are left; a stream gives them once.
  @Override
  public Iterator<Outcome> iterator() {
    return reader;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  public static Failure unreadable(String name, Exception trouble) {
    String why =
        switch (trouble) {
          case java.nio.file.NoSuchFileException _ -> "there is no such file";
          case java.nio.file.AccessDeniedException _ -> "access is denied";
          case java.io.UncheckedIOException unchecked -> {
            Throwable cause = unchecked.getCause();
            yield String.valueOf(cause == null ? unchecked.getMessage() : cause.getMessage());
          }
          default -> String.valueOf(trouble.getMessage());
        };
    return new Failure("cannot read %s: %s".formatted(name, why));
  }

  private static InputStream bytes(String name) throws IOException {
    return name.equals("-") ? unclosable(System.in) : Files.newInputStream(Path.of(name));
  }

  private static InputStream decompressed(InputStream raw) throws IOException {
    BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
    in.mark(2);
    int first = in.read();
    int second = in.read();
    in.reset();
    if (first == 0x1F && second == 0x8B) {
      return new GZIPInputStream(in, 1 << 16);
    }
    return first == 0xFD && second == '7' ? new XZInputStream(in, XZ_KILOBYTES) : in;
  }

  private static InputStream unclosable(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }
}
