package org.consort.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// What keeps everybody else on the machine out of the embedded server, which any of them can
/// reach: made at its first start, kept in a file that only the owner of the directory can read.
final class ServerPassword {
  private static final String OWNER_ALONE = "rw-------";
  private static final int BYTES = 24;

  private final Path file;
  private final String text;

  private ServerPassword(Path file, String text) {
    this.file = file;
    this.text = text;
  }

  /// The one kept in the directory, which is made if there is none.
  static ServerPassword keptIn(Path directory) throws IOException {
    Path file = directory.resolve("postgres.password");
    try {
      return new ServerPassword(file, Files.readString(file).strip());
    } catch (NoSuchFileException _) {
      return make(file);
    }
  }

  /// One line, the password in letters, digits, `-` and `_`.
  Path file() {
    return file;
  }

  String text() {
    return text;
  }

  // A process killed here leaves a whole password or none.
  private static ServerPassword make(Path file) throws IOException {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, ownerAlone(draft));
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return new ServerPassword(file, text);
  }

  private static FileAttribute<?>[] ownerAlone(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ALONE))
        }
        : new FileAttribute<?>[0];
  }
}
