package org.consort.api.bibs;

import java.util.Locale;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.base.BadRequest;
import org.consort.base.HoldingId;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.catalogue.Catalogue;
import org.consort.database.Transaction;

/// What becomes of a record when the last thing below it is removed.
enum WhenEmpty {
  RETAIN,
  DELETE;

  /// @param parameter `holdings` or `bib`; absent means `retain`
  static WhenEmpty of(AlmaRequest request, String parameter) {
    String wanted = request.query(parameter).orElse("retain").toUpperCase(Locale.ROOT);
    for (WhenEmpty choice : values()) {
      if (choice.name().equals(wanted)) {
        return choice;
      }
    }
    throw new BadRequest(
        ApiReason.FIELD_NOT_VALID.about(
            parameter, request.query(parameter).orElse(""), "retain, delete"));
  }

  /// Removes the holding if it is to go and nothing is left in it.
  void settle(Transaction tx, Catalogue catalogue, InstitutionId institution, HoldingId holding) {
    if (this == DELETE) {
      catalogue.removeHolding(tx, institution, holding);
    }
  }

  /// Removes the title if it is to go and nothing is left of it.
  void settle(Transaction tx, Catalogue catalogue, InstitutionId institution, MmsId bib) {
    if (this == DELETE) {
      catalogue.removeBib(tx, institution, bib, false);
    }
  }
}
