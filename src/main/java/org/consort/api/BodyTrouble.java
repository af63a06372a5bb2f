package org.consort.api;

import org.consort.alma.wire.Format;
import org.consort.alma.wire.WireTrouble;
import org.consort.base.Problem;

/// Says in Alma's words what is wrong with a body.
final class BodyTrouble {
  private BodyTrouble() {}

  static Problem problem(WireTrouble trouble, Format format) {
    return switch (trouble.kind()) {
      case EMPTY -> ApiReason.NO_BODY.about();
      case TOO_LARGE -> ApiReason.BODY_TOO_LARGE.about(trouble.received(), trouble.valid());
      case WRONG_VALUE ->
          ApiReason.FIELD_NOT_VALID.about(trouble.path(), trouble.received(), trouble.valid());
      case MALFORMED -> {
        ApiReason reason = format == Format.JSON ? ApiReason.NO_VALID_JSON : ApiReason.NO_VALID_XML;
        yield reason.about(trouble.received(), trouble.valid());
      }
    };
  }
}
