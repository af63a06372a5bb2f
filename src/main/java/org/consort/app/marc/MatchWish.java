package org.consort.app.marc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchMethod;
import org.consort.marc.match.MultiStep;
import org.consort.marc.score.MatchPolicy;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The match method named on the command line, with its parameters.
final class MatchWish {
  @Option(
      names = "--method",
      required = true,
      paramLabel = "NAME",
      description = {
        "Its code, such as isbn-exact, or its label. Codes:",
        "024-035, 035, isbn, isbn-exact, issn, issn-exact,",
        "isbn-exact-024-035, issn-exact-024-035,",
        "isbn-024-035, issn-024-035, lccn, unique-oclc,",
        "001-mms-id, 024-original-system-id, fuzzy-serial,",
        "fuzzy-non-serial, extended-fuzzy-serial,",
        "extended-fuzzy-non-serial,",
        "title-statement-extended-fuzzy-serial,",
        "title-statement-extended-fuzzy-non-serial,",
        "multi-step, scored."
      })
  private String method;

  @Option(
      names = "--prefix",
      paramLabel = "P",
      defaultValue = "",
      description = "For 035: compare only numbers that begin with it, such as (OCoLC).")
  private String prefix;

  @Option(
      names = "--valid-only",
      description = "For unique-oclc: disregard numbers in 019 and 035 $$z.")
  private boolean validOnly;

  @Option(
      names = "--step",
      paramLabel = "NAME",
      description = "For multi-step: a method to try; may be repeated, the order counts.")
  private List<String> steps = new ArrayList<>();

  @Option(
      names = "--one-record",
      paramLabel = "WHAT",
      description = {
        "For scored: printings (of one text in later years)",
        "or co-publications (by two houses) are one record;",
        "may be repeated."
      })
  private List<String> oneRecord = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls.
  MatchWish() {}

  MatchChoice choice(CommandLine line) {
    MatchChoice choice = read(line, method);
    require(line, prefix.isEmpty(), "--prefix", choice, MatchMethod.SYSTEM_NUMBER);
    require(line, !validOnly, "--valid-only", choice, MatchMethod.UNIQUE_OCLC);
    require(line, steps.isEmpty(), "--step", choice, MatchMethod.MULTI_STEP);
    require(line, oneRecord.isEmpty(), "--one-record", choice, MatchMethod.SCORED);
    MatchChoice narrowed = prefix.isEmpty() ? choice : choice.withPrefix(prefix);
    MatchChoice valid = validOnly ? narrowed.disregardingCancelled() : narrowed;
    return oneRecord.isEmpty() ? valid : valid.with(policy(line));
  }

  private MatchPolicy policy(CommandLine line) {
    return MatchPolicy.oneRecordFor(oneRecord)
        .orElseThrow(
            () ->
                new ParameterException(
                    line,
                    "--one-record takes %s or %s, not %s"
                        .formatted(
                            MatchPolicy.PRINTINGS,
                            MatchPolicy.CO_PUBLICATIONS,
                            String.join(", ", oneRecord))));
  }

  MultiStep steps(CommandLine line) {
    List<MatchChoice> choices = steps.stream().map(step -> read(line, step)).toList();
    if (choices.stream().anyMatch(choice -> choice.method() == MatchMethod.MULTI_STEP)) {
      throw new ParameterException(line, "multi-step cannot be a step of itself");
    }
    return MultiStep.trying(choices);
  }

  private static MatchChoice read(CommandLine line, String text) {
    return MatchChoice.read(text)
        .orElseThrow(
            () ->
                new ParameterException(
                    line, "there is no match method '%s'; valid are: %s".formatted(text, codes())));
  }

  private static void require(
      CommandLine line, boolean absent, String option, MatchChoice choice, MatchMethod wanted) {
    if (!absent && choice.method() != wanted) {
      throw new ParameterException(
          line, "%s goes with --method %s only".formatted(option, wanted.code()));
    }
  }

  private static String codes() {
    return Arrays.stream(MatchMethod.values())
        .map(MatchMethod::code)
        .collect(Collectors.joining(", "));
  }
}
