package org.consort.app.demo;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.consort.base.Randomness;

/// The keys of the sandbox, drawn at random at its first start and kept in a file beside the
/// database that only its owner may read. (The database itself has nothing but their hashes.)
final class SandboxSecrets {
  private final Properties secrets;

  private SandboxSecrets(Properties secrets) {
    this.secrets = secrets;
  }

  static SandboxSecrets in(Path directory) {
    Path file = directory.resolve("sandbox.properties");
    try {
      Files.createDirectories(directory);
      if (Files.notExists(file)) {
        write(file, drawn());
      }
      Properties read = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        read.load(reader);
      }
      return new SandboxSecrets(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String key(Place place) {
    return secret("key." + place.name());
  }

  String readOnlyKey(Place place) {
    return secret("readOnlyKey." + place.name());
  }

  String hubToken() {
    return secret("hubToken");
  }

  String staffPassword() {
    return secret("staffPassword");
  }

  String webhookSecret() {
    return secret("webhookSecret");
  }

  private String secret(String name) {
    String value = secrets.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("sandbox.properties has no " + name);
    }
    return value;
  }

  private static Properties drawn() {
    Properties drawn = new Properties();
    for (Place place : Place.values()) {
      drawn.setProperty("key." + place.name(), Randomness.secret());
      drawn.setProperty("readOnlyKey." + place.name(), Randomness.secret());
    }
    drawn.setProperty("hubToken", Randomness.secret());
    drawn.setProperty("staffPassword", Randomness.letters(12));
    drawn.setProperty("webhookSecret", Randomness.secret());
    return drawn;
  }

  /// Written beside and moved into place, so that a kill leaves all of it or nothing.
  private static void write(Path file, Properties secrets) throws IOException {
    Path draft =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "sandbox",
            ".draft",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(draft)) {
      secrets.store(writer, "Keys of the sandbox. Keep this file private.");
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
