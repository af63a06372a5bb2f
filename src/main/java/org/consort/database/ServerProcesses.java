package org.consort.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The processes of the database server whose files are in one directory. Asked only by whoever
/// holds the directory's lock, so nobody starts another one meanwhile.
final class ServerProcesses {
  /// How long a server that lost its program may take to end by itself.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String PID_FILE = "postmaster.pid";

  /// Where Linux shows its processes, and with them who works in which directory.
  private static final Path PROCESSES = Path.of("/proc");

  private final Path files;

  ServerProcesses(Path files) {
    this.files = files;
  }

  /// Ends the server that outlived a program killed without a chance to stop it.
  ///
  /// @param longest for what the server's processes are writing to the disk
  void endOrphans(Duration longest) throws IOException {
    Optional<ProcessHandle> postmaster = postmaster();
    if (postmaster.isPresent()) {
      postmaster.get().destroy();
      if (!ended(postmaster.get(), PATIENCE)) {
        postmaster.get().destroyForcibly();
      }
    }
    // Its helpers notice its death by themselves; until they have, the next server cannot start.
    if (awaitEnd(longest) && Files.exists(PROCESSES)) {
      // A dead process that nobody has buried yet still counts as running to the next server.
      Files.deleteIfExists(files.resolve(PID_FILE));
    }
  }

  /// Whether all have ended, each within the time given. Known on Linux only; elsewhere the first
  /// attempt to start the next server may fail.
  boolean awaitEnd(Duration longest) {
    return ofServer().allMatch(process -> ended(process, longest));
  }

  private Optional<ProcessHandle> postmaster() throws IOException {
    try {
      // A number left by a dead server may since belong to somebody else's process.
      return Files.readAllLines(files.resolve(PID_FILE)).stream()
          .findFirst()
          .map(String::strip)
          .map(Long::parseLong)
          .flatMap(ProcessHandle::of)
          .filter(ServerProcesses::isServer);
    } catch (NoSuchFileException _) {
      return Optional.empty();
    }
  }

  private Stream<ProcessHandle> ofServer() {
    return ProcessHandle.allProcesses().filter(process -> isServer(process) && worksHere(process));
  }

  private static boolean isServer(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("postgres");
  }

  private boolean worksHere(ProcessHandle process) {
    try {
      Path folder = PROCESSES.resolve(process.pid() + "/cwd").toRealPath();
      return Files.exists(files) && folder.equals(files.toRealPath());
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean ended(ProcessHandle process, Duration longest) {
    try {
      process.onExit().get(longest.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
