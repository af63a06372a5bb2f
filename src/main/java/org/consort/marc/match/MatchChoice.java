package org.consort.marc.match;

import static java.lang.String.join;

import java.util.List;
import java.util.Optional;
import org.consort.marc.record.Record;
import org.consort.marc.score.MatchPolicy;

/// A method with its parameters, as a profile sets them.
///
/// @param prefix for [MatchMethod#SYSTEM_NUMBER]: compare only 035s that begin with it, in any
///   case, such as `(OCoLC)`; empty compares all
/// @param disregardsCancelled for [MatchMethod#UNIQUE_OCLC]: leave out 019 and 035 $z
/// @param policy for [MatchMethod#SCORED]: whether later printings and co-publications are one
///   record
public record MatchChoice(
    MatchMethod method, String prefix, boolean disregardsCancelled, MatchPolicy policy) {
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
      case SCORED -> MatchPolicy.oneRecordFor(List.of(parameter.split(" +"))).map(this::with);
      default -> Optional.empty();
    };
  }

  public static MatchChoice of(MatchMethod method) {
    return new MatchChoice(method, "", false, MatchPolicy.USUAL);
  }

  public MatchChoice withPrefix(String other) {
    return new MatchChoice(method, other.strip(), disregardsCancelled, policy);
  }

  public MatchChoice disregardingCancelled() {
    return new MatchChoice(method, prefix, true, policy);
  }

  public MatchChoice with(MatchPolicy other) {
    return new MatchChoice(method, prefix, disregardsCancelled, other);
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
    String same = policy.same().isEmpty() ? "" : ", one record for " + join(" and ", policy.same());
    return method.label() + more + (disregardsCancelled ? ", only valid numbers" : "") + same;
  }

  /// The method's code and its parameter, as profiles keep it: `035 (OCoLC)`, `unique-oclc valid`,
  /// `scored printings co-publications`.
  @Override
  public String toString() {
    String more = prefix.isEmpty() ? "" : " " + prefix;
    String same = policy.same().isEmpty() ? "" : " " + join(" ", policy.same());
    return method.code() + more + (disregardsCancelled ? " " + VALID_ONLY : "") + same;
  }

  List<Stage> stages(Record incoming, MultiStep steps) {
    return method.stages(new MatchMethod.Incoming(incoming, this, steps));
  }
}
