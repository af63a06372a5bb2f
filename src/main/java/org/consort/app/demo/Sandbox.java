package org.consort.app.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;
import org.consort.api.conf.Environment;
import org.consort.app.demo.SandboxWish.Play;
import org.consort.app.house.Failure;
import org.consort.app.house.Interrupt;
import org.consort.app.house.Program;
import org.consort.base.ManualClock;
import org.consort.publishing.Destinations;
import org.consort.publishing.PublishingSettings;

/// `consort demo`: starts the program, makes the world, plays the day, and stays up.
public final class Sandbox {
  private final SandboxWish wish;
  private final PrintStream out;

  private Sandbox(SandboxWish wish, PrintStream out) {
    this.wish = wish;
    this.out = out;
  }

  /// Answers the exit code.
  public static int run(SandboxWish wish, PrintStream out) {
    return new Sandbox(wish, out).run();
  }

  private int run() {
    try (Interrupt interrupt = new Interrupt()) {
      Instant began = Instant.now();
      if (wish.fresh()) {
        empty(wish.data());
      }
      InstantSource clock = wish.manualClock() ? new ManualClock(began) : InstantSource.system();
      try (Program program =
          Program.open(settings(clock), (_, chores) -> SandboxPart.of(clock, chores))) {
        ReadyFile ready = prepare(program);
        new Greeting(out).show(ready, wish.data(), Duration.between(began, Instant.now()));
        return play(program, ready, interrupt);
      }
    }
  }

  private Program.Settings settings(InstantSource clock) {
    Program.Customs customs =
        new Program.Customs(
            PublishingSettings.with(Destinations.AND_LOOPBACK), wish.manner(), Environment.SANDBOX);
    return new Program.Settings("127.0.0.1", wish.port(), wish.data(), clock, customs);
  }

  private ReadyFile prepare(Program program) {
    SandboxSecrets secrets = SandboxSecrets.in(wish.data());
    new World(program.house(), secrets, program.baseUrl()).build();
    program.work();
    ReadyFile ready = new ReadyFile(program.baseUrl(), secrets);
    if (wish.readyFile() != null) {
      ready.write(wish.readyFile());
    }
    return ready;
  }

  private int play(Program program, ReadyFile ready, Interrupt interrupt) {
    boolean went =
        wish.play() == Play.NOTHING
            || new Day(ready.baseUrl(), ready.secrets(), program.house().clock()).play(out);
    if (wish.play() != Play.ONCE) {
      out.printf("%nLook around at %s/staff; stop with Ctrl-C.%n", ready.baseUrl());
      interrupt.await();
    }
    return went ? 0 : 1;
  }

  /// Refuses to empty what does not look like a data directory of ours.
  private static void empty(Path data) {
    if (Files.notExists(data)) {
      return;
    }
    if (Files.notExists(data.resolve("consort.lock"))) {
      throw new Failure(data + " is not a data directory of Consort; --fresh will not empty it");
    }
    try (Stream<Path> inside = Files.walk(data)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
