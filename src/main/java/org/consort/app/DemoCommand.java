package org.consort.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consort.app.demo.Sandbox;
import org.consort.app.demo.SandboxWish;
import org.consort.app.demo.SandboxWish.Play;
import org.consort.institution.Terms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `consort demo`: a little world of libraries, and a day played in it.
@Command(
    name = "demo",
    description = "Start a network of sample libraries, the hub and the staff pages; play a day.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class DemoCommand implements Callable<Integer> {
  enum ClockKind {
    real,
    manual
  }

  @Spec private CommandSpec spec;

  @Option(names = "--no-play", description = "Start and load, play nothing.")
  private boolean noPlay;

  @Option(
      names = "--once",
      description = "Play, print the summary, stop; exit 0 only if everything happened.")
  private boolean once;

  @Option(
      names = "--port",
      defaultValue = "8080",
      description = "Where to listen; 0 picks a free port. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where the database lives. Default: ./${DEFAULT-VALUE}.")
  private Path data;

  @Option(names = "--fresh", description = "Empty the data directory first.")
  private boolean fresh;

  @Option(
      names = "--ready-file",
      paramLabel = "FILE",
      description = "Write addresses and keys there, as JSON, when ready.")
  private @Nullable Path readyFile;

  @Option(
      names = "--clock",
      paramLabel = "real|manual",
      defaultValue = "real",
      description = "manual: time stands still until POST /sandbox/clock {\"advance\":\"P3D\"}.")
  private ClockKind clock;

  @Option(names = "--strict", description = "Take API requests as documented only.")
  private boolean strict;

  @Option(
      names = "--lenient",
      description = "Understand what known clients get wrong, and count it (the default).")
  private boolean lenient;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  DemoCommand() {}

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port takes 0 to 65535, not " + port);
    }
    if (noPlay && once) {
      throw new ParameterException(spec.commandLine(), "--once plays, --no-play does not");
    }
    if (strict && lenient) {
      throw new ParameterException(spec.commandLine(), "--strict or --lenient, not both");
    }
    Terms.Manner manner = strict ? Terms.Manner.STRICT : Terms.Manner.LENIENT;
    boolean manual = clock == ClockKind.manual;
    SandboxWish.Play play = noPlay ? Play.NOTHING : once ? Play.ONCE : Play.AND_STAY;
    return Sandbox.run(
        new SandboxWish(port, data, fresh, manual, readyFile, play, manner), System.out);
  }
}
