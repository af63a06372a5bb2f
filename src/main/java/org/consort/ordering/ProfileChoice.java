package org.consort.ordering;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.consort.base.BadRequest;
import org.jspecify.annotations.Nullable;

/// Chooses the profile an order is taken by: the one it names, else the one for its vendor, else
/// the default, else the only one there is, else what is built in.
record ProfileChoice(IntegrationProfile profile, String why) {
  static ProfileChoice choose(
      List<IntegrationProfile> profiles, @Nullable String code, @Nullable String vendor) {
    ProfileChoice choice = code == null ? unnamed(profiles, vendor) : named(profiles, code);
    if (choice.profile().needsNetworkZone()) {
      throw new BadRequest(OrderingReason.NETWORK_ZONE_UNSUPPORTED.about(choice.profile().code()));
    }
    return choice;
  }

  Explanation.Step step(@Nullable String asked) {
    return new Explanation.Step(
        StepName.PROFILE,
        asked == null ? "no profile named" : "profile " + asked,
        profile.heading().name(),
        profile.code().isEmpty() ? "built-in behaviour" : profile.code(),
        why);
  }

  private static ProfileChoice named(List<IntegrationProfile> profiles, String code) {
    return first(profiles, profile -> profile.code().equals(code), "the order names it")
        .orElseThrow(
            () ->
                new BadRequest(
                    OrderingReason.ILLEGAL.about("profile_code", code, valid(profiles))));
  }

  private static String valid(List<IntegrationProfile> profiles) {
    return profiles.stream().map(IntegrationProfile::code).collect(joining(", "));
  }

  private static ProfileChoice unnamed(List<IntegrationProfile> profiles, @Nullable String vendor) {
    return first(
            profiles,
            p -> vendor != null && p.scope().vendors().contains(vendor),
            "it is for this vendor")
        .or(() -> first(profiles, IntegrationProfile::isDefault, "it is the default"))
        .or(() -> first(profiles, _ -> profiles.size() == 1, "it is the only one"))
        .orElseGet(() -> new ProfileChoice(IntegrationProfile.BUILT_IN, "no profile applies"));
  }

  private static Optional<ProfileChoice> first(
      List<IntegrationProfile> profiles, Predicate<IntegrationProfile> wanted, String why) {
    return profiles.stream().filter(wanted).findFirst().map(p -> new ProfileChoice(p, why));
  }
}
