package org.consort.alma.users;

import java.math.BigDecimal;
import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.Moment;
import org.consort.alma.wire.Spelled;
import org.jspecify.annotations.Nullable;

/// A loan. `loan_status` is `ACTIVE` or `COMPLETE`, in XML `Active` or `Complete`; `renewable` is
/// sent only when asked for.
@AlmaObject
public record ItemLoan(
    @Nullable String loanId,
    @Nullable Coded circDesk,
    @Nullable Coded returnCircDesk,
    @Nullable Coded library,
    @Nullable String userId,
    @Nullable String itemBarcode,
    @Nullable Moment dueDate,
    @Spelled @Nullable String loanStatus,
    @Nullable Instant loanDate,
    @Nullable Instant returnDate,
    @Nullable Linked returnedBy,
    @Nullable String processStatus,
    @Nullable String mmsId,
    @Nullable String holdingId,
    @Nullable String itemId,
    @Nullable String title,
    @Nullable String author,
    @Nullable String description,
    @Nullable String publicationYear,
    @Nullable LoanLocation locationCode,
    @Nullable LoanPolicy itemPolicy,
    @Nullable String callNumber,
    @Nullable BigDecimal loanFine,
    @Nullable Coded requestId,
    @Nullable Boolean renewable,
    @Nullable Instant lastRenewDate,
    @Nullable Coded lastRenewStatus) {}
