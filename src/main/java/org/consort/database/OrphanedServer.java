package org.consort.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Stops the database server that outlives a program killed without a chance to stop it. Called
/// only by whoever holds the directory's lock, so a server found running has lost its program.
final class OrphanedServer {
  private static final int PATIENCE_SECONDS = 20;
  private static final String PID_FILE = "postmaster.pid";

  /// Where Linux shows its processes, and with them who works in which directory.
  private static final Path PROCESSES = Path.of("/proc");

  private OrphanedServer() {}

  static void stop(Path files) throws IOException {
    Optional<ProcessHandle> postmaster = postmasterOf(files);
    if (postmaster.isPresent()) {
      postmaster.get().destroy();
      if (!ended(postmaster.get())) {
        postmaster.get().destroyForcibly();
      }
    }
    // Its helpers notice its death by themselves; until they have, the next server cannot start.
    boolean gone =
        ProcessHandle.allProcesses()
            .filter(process -> isServer(process) && worksIn(files, process))
            .allMatch(OrphanedServer::ended);
    if (gone && Files.exists(PROCESSES)) {
      // A dead process that nobody has buried yet still counts as running to the next server.
      Files.deleteIfExists(files.resolve(PID_FILE));
    }
  }

  private static Optional<ProcessHandle> postmasterOf(Path files) throws IOException {
    Path pidFile = files.resolve(PID_FILE);
    if (Files.notExists(pidFile)) {
      return Optional.empty();
    }
    // A number left by a dead server may since belong to somebody else's process.
    return Files.readAllLines(pidFile).stream()
        .findFirst()
        .map(String::strip)
        .map(Long::parseLong)
        .flatMap(ProcessHandle::of)
        .filter(OrphanedServer::isServer);
  }

  private static boolean isServer(ProcessHandle process) {
    return process.info().command().orElse("").endsWith("postgres");
  }

  /// Known on Linux only; elsewhere the first attempt to start may fail.
  private static boolean worksIn(Path files, ProcessHandle process) {
    try {
      Path folder = PROCESSES.resolve(process.pid() + "/cwd").toRealPath();
      return Files.exists(files) && folder.equals(files.toRealPath());
    } catch (IOException _) {
      return false;
    }
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
