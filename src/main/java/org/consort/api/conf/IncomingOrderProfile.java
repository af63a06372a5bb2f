package org.consort.api.conf;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consort.institution.Institution;
import org.consort.ordering.IntegrationProfile;
import org.consort.ordering.MatchSettings;
import org.consort.ordering.Preparation;
import org.consort.ordering.Refusal;

/// Reads a "New Order API" profile out of Alma's. Settings left out are the usual ones.
final class IncomingOrderProfile {
  private static final IntegrationProfile USUAL = IntegrationProfile.plain("", "");

  private IncomingOrderProfile() {}

  static IntegrationProfile of(Institution institution, SentSettings sent) {
    sent.refuseOthers(OrderProfile.PARAMETERS);
    return new IntegrationProfile(
        new IntegrationProfile.Heading(sent.code(), sent.name(), sent.system(), sent.description()),
        scope(institution, sent),
        methods(sent),
        handling(institution, sent),
        new Preparation(
            sent.value(OrderProfile.PROCESS).orElse(null),
            sent.value(OrderProfile.EXCEPTIONS).orElse(USUAL.preparation().exceptionProfile())));
  }

  private static IntegrationProfile.Scope scope(Institution institution, SentSettings sent) {
    boolean network = sent.flag(OrderProfile.NETWORK_ZONE, false);
    if (network && institution.network() == null) {
      throw SentSettings.notValid(
          OrderProfile.NETWORK_ZONE, "true", "false, as the institution is in no network");
    }
    return new IntegrationProfile.Scope(
        sent.isDefault(), network, sent.values(OrderProfile.VENDORS));
  }

  private static IntegrationProfile.Methods methods(SentSettings sent) {
    return new IntegrationProfile.Methods(
        sent.value(OrderProfile.SERIALS)
            .map(MatchSettings::serial)
            .orElse(USUAL.methods().serials()),
        sent.value(OrderProfile.OTHERS)
            .map(MatchSettings::nonSerial)
            .orElse(USUAL.methods().others()));
  }

  private static IntegrationProfile.Handling handling(Institution institution, SentSettings sent) {
    return new IntegrationProfile.Handling(
        onNoMatch(institution, sent),
        sent.flag(OrderProfile.SAME_INVENTORY, USUAL.handling().prefersSameInventory()),
        refusals(sent));
  }

  private static IntegrationProfile.OnNoMatch onNoMatch(
      Institution institution, SentSettings sent) {
    List<IntegrationProfile.OnNoMatch> valid =
        institution.network() == null
            ? List.of(IntegrationProfile.OnNoMatch.IMPORT)
            : List.of(IntegrationProfile.OnNoMatch.values());
    return sent.value(OrderProfile.NO_MATCH)
        .map(word -> named(OrderProfile.NO_MATCH, word, valid))
        .orElse(USUAL.handling().onNoMatch());
  }

  private static Set<Refusal> refusals(SentSettings sent) {
    List<Refusal> valid = Arrays.asList(Refusal.values());
    return sent.values(OrderProfile.REFUSALS).stream()
        .map(word -> named(OrderProfile.REFUSALS, word, valid))
        .collect(Collectors.toSet());
  }

  private static <E extends Enum<E>> E named(String field, String word, List<E> valid) {
    return valid.stream()
        .filter(one -> one.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                SentSettings.notValid(
                    field, word, valid.stream().map(Enum::name).collect(Collectors.joining(", "))));
  }
}
