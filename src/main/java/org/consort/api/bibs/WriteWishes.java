package org.consort.api.bibs;

import java.util.Optional;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.catalogue.intake.IntakeWish;

/// Reads how a caller wants a title's record written.
final class WriteWishes {
  // What Alma calls every title's level where nobody has set another.
  private static final String DEFAULT_LEVEL = "00";

  private WriteWishes() {}

  static IntakeWish of(AlmaRequest request) {
    // Nobody holds a title for editing here, so there is no lock to be overridden.
    request.flag("override_lock", true);
    refuseLevel(request.query("cataloger_level"));
    request
        .query("import_profile")
        .ifPresent(
            code -> {
              throw new BadRequest(
                  ApiReason.FIELD_NOT_VALID.about(
                      "import_profile", code, "none, there are no import profiles here"));
            });
    return new IntakeWish(
        request.query("normalization").orElse(null),
        request.flag("validate", false),
        request.flag("override_warning", true));
  }

  /// Titles have no levels here but the default one.
  static void refuseLevel(Optional<String> level) {
    level
        .filter(wanted -> !wanted.equals(DEFAULT_LEVEL))
        .ifPresent(
            wanted -> {
              throw BibsReason.NO_CATALOGING_LEVELS.refusal(wanted);
            });
  }
}
