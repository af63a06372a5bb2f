package org.consort.marc.normalize.xslt;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A running [StylesheetProgram]: a virtual machine of its own, with little memory and nothing of
/// this program's environment.
record SeparateProgram(Process process, DataOutputStream out, DataInputStream in) {
  private static final int MEGABYTES = 128;

  /// The exit code of `ExitOnOutOfMemoryError`.
  private static final int OUT_OF_MEMORY = 3;

  static SeparateProgram start() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().clear();
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    return new SeparateProgram(
        process,
        new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
        new DataInputStream(process.getInputStream()));
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx%dm".formatted(MEGABYTES),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-UsePerfData",
        "-cp",
        System.getProperty("java.class.path"),
        StylesheetProgram.class.getName());
  }

  Answer ask(Question question) {
    try {
      question.write(out);
      return Answer.read(in);
    } catch (IOException _) {
      return new Answer(false, ending());
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  private String ending() {
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return switch (process.waitFor()) {
        case Deadline.TOO_SLOW ->
            "it takes longer than %d seconds".formatted(Deadline.LONGEST_ANSWER.toSeconds());
        case OUT_OF_MEMORY -> "it needs more than %d MB of memory".formatted(MEGABYTES);
        default -> "the program that runs it ended with " + process.exitValue();
      };
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return "it was interrupted";
    }
  }
}
