package org.consort.api.sru;

import java.util.Optional;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.publishing.SearchReason;
import org.consort.web.Request;

/// The parameters of a search.
///
/// @param first position of the first record wanted, from 1
record SruWish(SruVersion version, String query, SruSchema schema, int first, int most) {
  private static final int USUAL = 10;
  private static final int MOST = 50;

  /// Nothing beyond is given, as with Alma.
  private static final int LAST_POSITION = 10_000;

  /// @throws org.consort.base.BadRequest with a diagnostic
  static SruWish of(Request request) {
    String packing = request.query("recordPacking").orElse("xml");
    if (!packing.equals("xml")) {
      throw SearchReason.UNSUPPORTED_PACKING.refusal(packing);
    }
    String query =
        request.query("query").orElseThrow(() -> SearchReason.MISSING_PARAMETER.refusal("query"));
    int first = number(request, "startRecord", 1);
    if (first < 1) {
      throw SearchReason.UNSUPPORTED_VALUE.refusal("startRecord", first);
    }
    int most = Math.min(number(request, "maximumRecords", USUAL), MOST);
    int left = Math.max(0, LAST_POSITION - first + 1);
    return new SruWish(SruVersion.of(request), query, schema(request), first, Math.min(most, left));
  }

  /// Why none of those found has the position that was asked for; empty when one has, or when it is
  /// the first.
  Optional<Problem> outOfRange(int found) {
    if (first > LAST_POSITION) {
      return Optional.of(
          SearchReason.OUT_OF_RANGE.about(first + "; nothing is given beyond " + LAST_POSITION));
    }
    return first > Math.max(1, found)
        ? Optional.of(SearchReason.OUT_OF_RANGE.about(first + " of " + found))
        : Optional.empty();
  }

  Page page() {
    return new Page(most, first - 1);
  }

  private static SruSchema schema(Request request) {
    Optional<String> name = request.query("recordSchema");
    return name.map(SruSchema::named).orElse(SruSchema.MARCXML);
  }

  private static int number(Request request, String parameter, int usual) {
    return request
        .query(parameter)
        .map(
            text -> {
              if (!text.matches("[0-9]{1,9}")) {
                throw SearchReason.UNSUPPORTED_VALUE.refusal(parameter, text);
              }
              return Integer.parseInt(text);
            })
        .orElse(usual);
  }
}
