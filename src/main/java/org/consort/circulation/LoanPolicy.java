package org.consort.circulation;

/// For how long items of one policy are lent to one group of users.
///
/// @param itemPolicy code of the item policy
/// @param userGroup code of the user group; empty for everybody without a rule of their own
/// @param days 0 when such items are not lent at all
/// @param renewals how often a loan may be renewed
public record LoanPolicy(String itemPolicy, String userGroup, int days, int renewals) {
  public LoanPolicy {
    if (days < 0 || renewals < 0) {
      throw new IllegalArgumentException(days + " days, " + renewals + " renewals");
    }
  }

  public LoanPolicy(String itemPolicy, int days, int renewals) {
    this(itemPolicy, "", days, renewals);
  }

  public boolean lends() {
    return days > 0;
  }
}
