package org.consort.api.bibs;

import java.util.Locale;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.catalogue.WhenEmptied;

/// Reads the parameters `holdings` and `bib` of a removal: `retain`, as usual, `delete` or
/// `suppress`.
public final class Emptied {
  private Emptied() {}

  public static WhenEmptied of(AlmaRequest request, String parameter) {
    String wanted = request.query(parameter).orElse("retain");
    return switch (wanted.toLowerCase(Locale.ROOT)) {
      case "retain" -> WhenEmptied.RETAIN;
      case "delete" -> WhenEmptied.DELETE;
      case "suppress" -> WhenEmptied.SUPPRESS;
      default ->
          throw new BadRequest(
              ApiReason.FIELD_NOT_VALID.about(parameter, wanted, "retain, delete, suppress"));
    };
  }
}
