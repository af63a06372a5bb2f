package org.consort.ordering;

import java.util.List;
import java.util.Set;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchMethod;
import org.consort.marc.record.Record;

/// How the orders of one vendor, or of every vendor without a profile, are taken: a "New Order API"
/// integration profile.
///
/// @param preparation what is done to a record before it is looked for
public record IntegrationProfile(
    Heading heading, Scope scope, Methods methods, Handling handling, Preparation preparation) {
  /// Where a title that is found nowhere is put.
  public enum OnNoMatch {
    IMPORT,
    ADD_TO_NETWORK_ZONE
  }

  /// @param system whose orders they are: `GOBI`, or `OTHER`
  public record Heading(String code, String name, String system, String description) {}

  /// Which orders are taken, and where their titles are looked for.
  ///
  /// @param networkZone match against the network's catalogue instead of the institution's
  /// @param vendors codes of vendors whose orders use it without naming it
  public record Scope(boolean isDefault, boolean networkZone, List<String> vendors) {
    static final Scope ONLY_WHEN_NAMED = new Scope(false, false, List.of());

    public Scope {
      vendors = List.copyOf(vendors);
    }
  }

  /// How titles are matched: serials, and everything else.
  public record Methods(MatchChoice serials, MatchChoice others) {
    static final Methods USUAL =
        new Methods(
            MatchChoice.of(MatchMethod.ISSN_EXACT_SUBFIELD),
            MatchChoice.of(MatchMethod.ISBN_EXACT_SUBFIELD));

    MatchChoice of(Record record) {
      return record.leader().isContinuing() ? serials : others;
    }
  }

  /// What follows from the match, and from what is wrong with an order.
  ///
  /// @param prefersSameInventory among several matches prefers the one with the order's inventory
  /// @param refusals what an order is refused for; the rest sends its line to review
  public record Handling(OnNoMatch onNoMatch, boolean prefersSameInventory, Set<Refusal> refusals) {
    static final Handling USUAL = new Handling(OnNoMatch.IMPORT, true, Set.of());

    public Handling {
      refusals = Set.copyOf(refusals);
    }
  }

  /// What happens at an institution that has no profile.
  static final IntegrationProfile BUILT_IN = plain("", "Built-in");

  /// Matches by ISBN or ISSN, imports what is not found, refuses nothing.
  public static IntegrationProfile plain(String code, String name) {
    return new IntegrationProfile(
        new Heading(code, name, "OTHER", ""),
        Scope.ONLY_WHEN_NAMED,
        Methods.USUAL,
        Handling.USUAL,
        Preparation.USUAL);
  }

  public String code() {
    return heading.code();
  }

  public boolean isDefault() {
    return scope.isDefault();
  }

  public IntegrationProfile ofSystem(String system) {
    Heading other = new Heading(code(), heading.name(), system, heading.description());
    return new IntegrationProfile(other, scope, methods, handling, preparation);
  }

  public IntegrationProfile asDefault() {
    return with(new Scope(true, scope.networkZone(), scope.vendors()));
  }

  public IntegrationProfile forVendors(List<String> codes) {
    return with(new Scope(isDefault(), scope.networkZone(), codes));
  }

  /// Matches in the network's catalogue, and imports there.
  public IntegrationProfile inNetworkZone() {
    return with(new Scope(isDefault(), true, scope.vendors()))
        .with(
            new Handling(
                OnNoMatch.ADD_TO_NETWORK_ZONE,
                handling.prefersSameInventory(),
                handling.refusals()));
  }

  public IntegrationProfile matching(MatchChoice serials, MatchChoice others) {
    Methods other = new Methods(serials, others);
    return new IntegrationProfile(heading, scope, other, handling, preparation);
  }

  public IntegrationProfile refusing(Set<Refusal> refusals) {
    return with(new Handling(handling.onNoMatch(), handling.prefersSameInventory(), refusals));
  }

  public IntegrationProfile preparing(Preparation other) {
    return new IntegrationProfile(heading, scope, methods, handling, other);
  }

  private IntegrationProfile with(Scope other) {
    return new IntegrationProfile(heading, other, methods, handling, preparation);
  }

  private IntegrationProfile with(Handling other) {
    return new IntegrationProfile(heading, scope, methods, other, preparation);
  }

  boolean needsNetworkZone() {
    return scope.networkZone() || handling.onNoMatch() == OnNoMatch.ADD_TO_NETWORK_ZONE;
  }
}
