package org.consort.api.acq;

import java.util.Locale;
import org.consort.acquisitions.Vendor.Role;
import org.consort.acquisitions.VendorSearch;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;

/// Reads from a call which vendors are wanted.
final class VendorQuery {
  private VendorQuery() {}

  static VendorSearch of(AlmaRequest request, VendorLibraries libraries) {
    Boolean active = request.query("status").map(VendorQuery::isActive).orElse(null);
    Role role = request.query("type").map(VendorQuery::role).orElse(null);
    VendorSearch words =
        request
            .query("q")
            .map(QueryTerm::one)
            .map(term -> words(term, request, libraries))
            .orElse(VendorSearch.ALL);
    return new VendorSearch(words.inCode(), words.inName(), words.libraries(), active, role);
  }

  private static boolean isActive(String status) {
    return switch (status.toLowerCase(Locale.ROOT)) {
      case "active" -> true;
      case "inactive" -> false;
      default ->
          throw new BadRequest(
              ApiReason.FIELD_NOT_VALID.about("status", status, "active, inactive"));
    };
  }

  private static Role role(String type) {
    return QueryTerm.named(Role.values(), type)
        .orElseThrow(
            () ->
                new BadRequest(
                    ApiReason.FIELD_NOT_VALID.about(
                        "type", type, PoLineOrder.names(Role.values()))));
  }

  private static VendorSearch words(
      QueryTerm term, AlmaRequest request, VendorLibraries libraries) {
    return switch (term.field()) {
      case "name" -> new VendorSearch("", term.text(), null, null, null);
      case "code" -> new VendorSearch(term.words(), "", null, null, null);
      case "all" -> new VendorSearch(term.words(), term.text(), null, null, null);
      case "library" -> new VendorSearch("", "", libraries.named(request, term), null, null);
      default -> throw QueryTerm.badQuery();
    };
  }
}
