package org.consort.api.acq;

import java.util.Locale;
import org.consort.acquisitions.Vendor.Role;
import org.consort.acquisitions.VendorSearch;
import org.consort.api.AlmaRequest;
import org.consort.api.ApiReason;
import org.consort.api.QueryTerm;
import org.consort.base.BadRequest;
import org.jspecify.annotations.Nullable;

/// Reads from a call which vendors are wanted.
final class VendorQuery {
  private VendorQuery() {}

  static VendorSearch of(AlmaRequest request) {
    Boolean active = request.query("status").map(VendorQuery::isActive).orElse(null);
    Role role = request.query("type").map(VendorQuery::role).orElse(null);
    return request
        .query("q")
        .map(q -> search(q, active, role))
        .orElse(new VendorSearch("", "", active, role));
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

  private static VendorSearch search(String q, @Nullable Boolean active, @Nullable Role role) {
    QueryTerm term = QueryTerm.one(q);
    String words = term.text();
    String code = term.words();
    return switch (term.field()) {
      case "name" -> new VendorSearch("", words, active, role);
      case "code" -> new VendorSearch(code, "", active, role);
      case "all" -> new VendorSearch(code, words, active, role);
      default -> throw QueryTerm.badQuery();
    };
  }
}
