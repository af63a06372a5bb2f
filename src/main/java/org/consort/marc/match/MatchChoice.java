package org.consort.marc.match;

import java.util.List;
import java.util.Optional;
import org.consort.marc.record.Record;

/// A method with its parameters, as a profile sets them.
///
/// @param prefix for [MatchMethod#SYSTEM_NUMBER]: compare only 035s that begin with it, in any
///   case, such as `(OCoLC)`; empty compares all
/// @param disregardsCancelled for [MatchMethod#UNIQUE_OCLC]: leave out 019 and 035 $z
public record MatchChoice(MatchMethod method, String prefix, boolean disregardsCancelled) {
  private static final String VALID_ONLY = "valid";

  /// Reads what [#toString] writes, and a method's label or name alone.
  public static Optional<MatchChoice> read(String text) {
    Optional<MatchChoice> plain = MatchMethod.named(text).map(MatchChoice::of);
    return plain.isPresent() ? plain : withParameter(text.strip());
  }

  private static Optional<MatchChoice> withParameter(String text) {
    int blank = text.indexOf(' ');
    if (blank < 0) {
      return Optional.empty();
    }
    String parameter = text.substring(blank).strip();
    return MatchMethod.named(text.substring(0, blank))
        .map(MatchChoice::of)
        .flatMap(choice -> choice.with(parameter));
  }

  private Optional<MatchChoice> with(String parameter) {
    return switch (method) {
      case SYSTEM_NUMBER -> Optional.of(withPrefix(parameter));
      case UNIQUE_OCLC ->
          Optional.of(disregardingCancelled()).filter(_ -> parameter.equals(VALID_ONLY));
      default -> Optional.empty();
    };
  }

  public static MatchChoice of(MatchMethod method) {
    return new MatchChoice(method, "", false);
  }

  public MatchChoice withPrefix(String other) {
    return new MatchChoice(method, other.strip(), disregardsCancelled);
  }

  public MatchChoice disregardingCancelled() {
    return new MatchChoice(method, prefix, true);
  }

  /// Multi Step as it is shipped: no row enabled, nothing found.
  public MatchPlan plan(Record incoming) {
    return plan(incoming, MultiStep.PREDEFINED);
  }

  /// @param steps the table Multi Step works by
  public MatchPlan plan(Record incoming, MultiStep steps) {
    return new MatchPlan(stages(incoming, steps));
  }

  /// The method's label with its parameters.
  public String label() {
    String more = prefix.isEmpty() ? "" : ", only " + prefix;
    return method.label() + more + (disregardsCancelled ? ", only valid numbers" : "");
  }

  /// The method's code and its parameter, as profiles keep it: `035 (OCoLC)`, `unique-oclc valid`.
  @Override
  public String toString() {
    String more = prefix.isEmpty() ? "" : " " + prefix;
    return method.code() + more + (disregardsCancelled ? " " + VALID_ONLY : "");
  }

  List<Stage> stages(Record incoming, MultiStep steps) {
    return method.stages(new MatchMethod.Incoming(incoming, this, steps));
  }
}
