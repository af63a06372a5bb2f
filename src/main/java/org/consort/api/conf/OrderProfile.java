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

/// A "New Order API" profile as programs see it: its settings are parameters.
final class OrderProfile {
  static final String CODE = "NEW_ORDER_API";
  static final String VENDORS = "vendors";
  static final String NETWORK_ZONE = "use_network_zone";
  static final String SERIALS = "serial_match_method";
  static final String OTHERS = "non_serial_match_method";
  static final String NO_MATCH = "upon_no_match";
  static final String SAME_INVENTORY = "prefer_same_inventory";
  static final String REFUSALS = "do_not_create_when";
  static final String PROCESS = "normalization_process";
  static final String EXCEPTIONS = "validation_exception_profile";
  static final List<String> PARAMETERS =
      List.of(
          VENDORS,
          NETWORK_ZONE,
          SERIALS,
          OTHERS,
          NO_MATCH,
          SAME_INVENTORY,
          REFUSALS,
          PROCESS,
          EXCEPTIONS);

  private static final Coded TYPE = Coded.of(CODE, "New Order API");

  private OrderProfile() {}

  static org.consort.alma.conf.IntegrationProfile shown(
      AlmaRequest request, long number, IntegrationProfile profile) {
    String id = id(request, number);
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

  static String id(AlmaRequest request, long number) {
    return "%d%s".formatted(number, request.institutionId().suffix());
  }

  private static List<ProfileParameter> match(IntegrationProfile profile) {
    return List.of(
        parameter(VENDORS, String.join(",", profile.scope().vendors())),
        parameter(NETWORK_ZONE, String.valueOf(profile.scope().networkZone())),
        parameter(SERIALS, profile.methods().serials().toString()),
        parameter(OTHERS, profile.methods().others().toString()));
  }

  private static List<ProfileParameter> noMatch(IntegrationProfile profile) {
    IntegrationProfile.Handling handling = profile.handling();
    return List.of(
        parameter(NO_MATCH, handling.onNoMatch().name()),
        parameter(SAME_INVENTORY, String.valueOf(handling.prefersSameInventory())),
        parameter(REFUSALS, names(handling.refusals())));
  }

  private static List<ProfileParameter> preparation(Preparation preparation) {
    String process = preparation.process();
    return List.of(
        parameter(PROCESS, process == null ? "" : process),
        parameter(EXCEPTIONS, preparation.exceptionProfile()));
  }

  private static String names(Set<Refusal> refusals) {
    return refusals.stream().map(Refusal::name).sorted().collect(Collectors.joining(","));
  }

  private static ProfileParameter parameter(String name, String value) {
    return new ProfileParameter(TYPE, Coded.of(name), value);
  }
}
