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

  private OrphanedServer() {}

  static void stop(Path files) throws IOException {
    Optional<ProcessHandle> orphan = runningIn(files);
    if (orphan.isPresent()) {
      orphan.get().destroy();
      if (!ended(orphan.get())) {
        orphan.get().destroyForcibly();
        ended(orphan.get());
      }
    }
  }

  private static Optional<ProcessHandle> runningIn(Path files) throws IOException {
    Path pidFile = files.resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return Optional.empty();
    }
    // A number left by a dead server may since belong to somebody else's process.
    return Files.readAllLines(pidFile).stream()
        .findFirst()
        .map(String::strip)
        .map(Long::parseLong)
        .flatMap(ProcessHandle::of)
        .filter(process -> process.info().command().orElse("").endsWith("postgres"));
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
