package org.consort.app.demo;

import java.util.EnumSet;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.catalogue.intake.NormalizationProcesses;
import org.consort.catalogue.intake.ProcessSetting;
import org.consort.catalogue.intake.TaskSetting;
import org.consort.marc.match.MatchChoice;
import org.consort.marc.match.MatchMethod;
import org.consort.ordering.IntegrationProfile;
import org.consort.ordering.IntegrationProfiles;
import org.consort.ordering.Preparation;
import org.consort.ordering.Refusal;

/// The integration profiles of every library in the sandbox, and the process one of them uses. One
/// that is there stays as it is.
record Profiles(IntegrationProfiles profiles, NormalizationProcesses processes) {
  private static final String ORDERED_THROUGH_GOBI = "ORDERED_THROUGH_GOBI";

  private static final ProcessSetting NOTE =
      new ProcessSetting(
          "Note of orders through GOBI",
          List.of(
              TaskSetting.rules(
                  "gobi.rules",
                  """
                  rule "Tell where it was ordered"
                    when
                      TRUE
                    then
                      addField "590.{ , }.a.Ordered through GOBI"
                  end
                  """)));

  void open(Place place) {
    InstitutionId at = place.id();
    keep(at, IntegrationProfile.plain("DEFAULT", "Orders of any vendor").asDefault());
    keep(
        at,
        IntegrationProfile.plain("STRICT", "Orders that must be paid for")
            .refusing(EnumSet.allOf(Refusal.class)));
    if (processes.find(at, ORDERED_THROUGH_GOBI).isEmpty()) {
      processes.put(at, ORDERED_THROUGH_GOBI, NOTE);
    }
    keep(at, gobi());
    MatchChoice scored = MatchChoice.of(MatchMethod.SCORED);
    keep(
        at,
        IntegrationProfile.plain("SCORED", "Orders matched by everything known of the title")
            .matching(scored, scored));
    if (place.institution().network() != null) {
      keep(at, network());
    }
  }

  private void keep(InstitutionId at, IntegrationProfile profile) {
    if (profiles.all(at).stream().noneMatch(known -> known.code().equals(profile.code()))) {
      profiles.add(at, profile);
    }
  }

  private static IntegrationProfile gobi() {
    MatchChoice numbers = MatchChoice.of(MatchMethod.OTHER_NUMBERS);
    return IntegrationProfile.plain("GOBI", "Orders through GOBI")
        .ofSystem("GOBI")
        .matching(numbers, numbers)
        .preparing(Preparation.USUAL.with(ORDERED_THROUGH_GOBI));
  }

  private static IntegrationProfile network() {
    return IntegrationProfile.plain("NETWORK", "Orders into the network's catalogue")
        .inNetworkZone();
  }
}
