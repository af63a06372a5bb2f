package org.consort.ordering;

import java.util.List;
import java.util.Set;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchMethod;

/// How the orders of one vendor, or of every vendor without a profile, are taken: a "New Order API"
/// integration profile.
///
/// @param networkZone match against the network's catalogue instead of the institution's
/// @param vendors codes of vendors whose orders use it without naming it
/// @param serialMethod used for serials, `otherMethod` for everything else
/// @param prefersSameInventory among several matches prefers the one with the order's inventory
/// @param refusals what an order is refused for; the rest sends its line to review
/// @param preparation what is done to a record before it is looked for
public record IntegrationProfile(
    String code,
    String name,
    String system,
    String description,
    boolean isDefault,
    boolean networkZone,
    List<String> vendors,
    MatchChoice serialMethod,
    MatchChoice otherMethod,
    OnNoMatch onNoMatch,
    boolean prefersSameInventory,
    Set<Refusal> refusals,
    Preparation preparation) {
  /// Where a title that is found nowhere is put.
  public enum OnNoMatch {
    IMPORT,
    ADD_TO_NETWORK_ZONE
  }

  /// What happens at an institution that has no profile.
  static final IntegrationProfile BUILT_IN = plain("", "Built-in");

  public IntegrationProfile {
    vendors = List.copyOf(vendors);
    refusals = Set.copyOf(refusals);
  }

  /// Matches by ISBN or ISSN, imports what is not found, refuses nothing.
  public static IntegrationProfile plain(String code, String name) {
    return new IntegrationProfile(
        code,
        name,
        "OTHER",
        "",
        false,
        false,
        List.of(),
        MatchChoice.of(MatchMethod.ISSN_EXACT_SUBFIELD),
        MatchChoice.of(MatchMethod.ISBN_EXACT_SUBFIELD),
        OnNoMatch.IMPORT,
        true,
        Set.of(),
        Preparation.USUAL);
  }

  public IntegrationProfile asDefault() {
    return new IntegrationProfile(
        code,
        name,
        system,
        description,
        true,
        networkZone,
        vendors,
        serialMethod,
        otherMethod,
        onNoMatch,
        prefersSameInventory,
        refusals,
        preparation);
  }

  public IntegrationProfile refusing(Set<Refusal> others) {
    return new IntegrationProfile(
        code,
        name,
        system,
        description,
        isDefault,
        networkZone,
        vendors,
        serialMethod,
        otherMethod,
        onNoMatch,
        prefersSameInventory,
        others,
        preparation);
  }

  public IntegrationProfile forVendors(List<String> codes) {
    return new IntegrationProfile(
        code,
        name,
        system,
        description,
        isDefault,
        networkZone,
        codes,
        serialMethod,
        otherMethod,
        onNoMatch,
        prefersSameInventory,
        refusals,
        preparation);
  }

  public IntegrationProfile matching(MatchChoice serials, MatchChoice others) {
    return new IntegrationProfile(
        code,
        name,
        system,
        description,
        isDefault,
        networkZone,
        vendors,
        serials,
        others,
        onNoMatch,
        prefersSameInventory,
        refusals,
        preparation);
  }

  public IntegrationProfile preparing(Preparation other) {
    return new IntegrationProfile(
        code,
        name,
        system,
        description,
        isDefault,
        networkZone,
        vendors,
        serialMethod,
        otherMethod,
        onNoMatch,
        prefersSameInventory,
        refusals,
        other);
  }

  boolean needsNetworkZone() {
    return networkZone || onNoMatch == OnNoMatch.ADD_TO_NETWORK_ZONE;
  }
}
