package org.consort.patrons.fees;

import java.math.BigDecimal;
import org.consort.base.LoanId;
import org.jspecify.annotations.Nullable;

/// What is charged to a user.
///
/// @param type a code of the table of fee types, for example `OVERDUEFINE`
/// @param amount in the institution's currency; always positive, a `CREDIT` lowers what is owed
/// @param owner the code of the library or institution that gets it
public record NewFee(String type, BigDecimal amount, String owner, String comment, Cause cause) {
  public static final String CREDIT = "CREDIT";
  public static final String OVERDUE_FINE = "OVERDUEFINE";
  public static final String LOST_ITEM_REPLACEMENT = "LOSTITEMREPLACEMENTFEE";

  NewFee of(BigDecimal exact) {
    return new NewFee(type, exact, owner, comment, cause);
  }

  /// What it is charged for; texts may be empty.
  public record Cause(String title, String barcode, @Nullable LoanId loan) {
    public static final Cause NONE = new Cause("", "", null);
  }
}
