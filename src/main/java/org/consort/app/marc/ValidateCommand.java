package org.consort.app.marc;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.consort.app.house.Failure;
import org.consort.marc.format.Outcome;
import org.consort.marc.validate.ExceptionProfile;
import org.consort.marc.validate.Finding;
import org.consort.marc.validate.ProfileError;
import org.consort.marc.validate.Validation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `consort marc validate`: whether records keep to MARC 21.
@Command(
    name = "validate",
    description = "Check records against MARC 21; exit 1 when there are errors.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  private static final int LARGEST_PROFILE = 1 << 20;

  @Spec private CommandSpec spec;
  @Mixin private RecordFiles files;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      defaultValue = "metadata-editor",
      description =
          "What counts as an error: metadata-editor, marcxml-bib-import, strict, or a file."
              + " Default: ${DEFAULT-VALUE}.")
  private String profile;

  @Option(names = "--json", description = "Print JSON, a record a line, the summary last.")
  private boolean json;

  @Option(names = "--summary", description = "Print only the summary.")
  private boolean summary;

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  ValidateCommand() {}

  @Override
  public Integer call() {
    ExceptionProfile judge = profile();
    PrintWriter out = spec.commandLine().getOut();
    ValidationReport report = json ? new ValidationJson(out) : new ValidationText(out);
    ValidationSummary counts = new ValidationSummary();
    Tally tally =
        files.read(
            (name, outcome) -> {
              List<Finding> findings = judge.judge(findings(outcome));
              counts.count(findings);
              if (!summary) {
                report.record(name, outcome, findings);
              }
            });
    report.summary(tally, counts);
    out.flush();
    return counts.hasErrors() ? 1 : tally.exitCode();
  }

  private static List<Finding> findings(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> Validation.of(read.record().leader()).validate(read.record());
      case Outcome.Skipped _ -> List.of();
    };
  }

  private ExceptionProfile profile() {
    Optional<ExceptionProfile> shipped = ExceptionProfile.named(profile);
    if (shipped.isPresent()) {
      return shipped.get();
    }
    if (!Files.isRegularFile(Path.of(profile))) {
      String names =
          ExceptionProfile.shipped().stream()
              .map(ExceptionProfile::name)
              .collect(Collectors.joining(", "));
      throw new ParameterException(
          spec.commandLine(), "--profile takes %s or a file, not %s".formatted(names, profile));
    }
    try (InputStream in = Files.newInputStream(Path.of(profile))) {
      return ExceptionProfile.parse(
          new String(in.readNBytes(LARGEST_PROFILE), StandardCharsets.UTF_8));
    } catch (IOException | ProfileError e) {
      throw new Failure("cannot use %s: %s".formatted(profile, e.getMessage()));
    }
  }
}
