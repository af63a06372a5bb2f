package org.consort.circulation;

import java.time.Instant;
import org.consort.base.RequestId;
import org.consort.catalogue.TitledItem;
import org.consort.patrons.User;
import org.jspecify.annotations.Nullable;

/// A loan as a desk asks for it.
///
/// @param request the hold it fulfils; when absent or not open any more, the patron's first hold
///   that the item meets
public record NewLoan(
    User patron, TitledItem item, Counter counter, @Nullable RequestId request, Terms terms) {
  public NewLoan(User patron, TitledItem item, Counter counter) {
    this(patron, item, counter, null, Terms.BY_POLICY);
  }

  /// The desk that lends, by code.
  public record Counter(String library, String desk) {}

  /// What the desk decides itself instead of leaving it to the item's policy.
  ///
  /// @param policy code of another item policy to lend under
  public record Terms(@Nullable Instant due, @Nullable String policy) {
    public static final Terms BY_POLICY = new Terms(null, null);
  }
}
