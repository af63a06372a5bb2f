package org.consort.api.conf;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.alma.conf.ProfileParameter;
import org.consort.alma.wire.Coded;
import org.consort.api.AlmaRequest;
import org.consort.ordering.IntegrationProfile;
import org.consort.ordering.Preparation;
import org.consort.ordering.Refusal;

/// A "New Order API" profile as programs see it. It is set up by the institution's staff: these are
/// its settings, to look at only.
final class OrderProfile {
  private static final Coded TYPE = Coded.of("NEW_ORDER_API", "New Order API");

  private OrderProfile() {}

  static org.consort.alma.conf.IntegrationProfile shown(
      AlmaRequest request, long number, IntegrationProfile profile) {
    String id = "%d%s".formatted(number, request.institutionId().suffix());
    IntegrationProfile.Heading heading = profile.heading();
    return new org.consort.alma.conf.IntegrationProfile(
        id,
        heading.code(),
        heading.name(),
        TYPE,
        Coded.of(heading.system()),
        profile.isDefault(),
        heading.description(),
        Stream.of(match(profile), noMatch(profile), preparation(profile.preparation()))
            .flatMap(List::stream)
            .toList(),
        request.link("/conf/integration-profiles/" + id));
  }

  private static List<ProfileParameter> match(IntegrationProfile profile) {
    return List.of(
        parameter("vendors", String.join(",", profile.scope().vendors())),
        parameter("use_network_zone", String.valueOf(profile.scope().networkZone())),
        parameter("serial_match_method", profile.methods().serials().toString()),
        parameter("non_serial_match_method", profile.methods().others().toString()));
  }

  private static List<ProfileParameter> noMatch(IntegrationProfile profile) {
    IntegrationProfile.Handling handling = profile.handling();
    return List.of(
        parameter("upon_no_match", handling.onNoMatch().name()),
        parameter("prefer_same_inventory", String.valueOf(handling.prefersSameInventory())),
        parameter("do_not_create_when", names(handling.refusals())));
  }

  private static List<ProfileParameter> preparation(Preparation preparation) {
    String process = preparation.process();
    return List.of(
        parameter("normalization_process", process == null ? "" : process),
        parameter("validation_exception_profile", preparation.exceptionProfile()));
  }

  private static String names(Set<Refusal> refusals) {
    return refusals.stream().map(Refusal::name).sorted().collect(Collectors.joining(","));
  }

  private static ProfileParameter parameter(String name, String value) {
    return new ProfileParameter(TYPE, Coded.of(name), value);
  }
}
