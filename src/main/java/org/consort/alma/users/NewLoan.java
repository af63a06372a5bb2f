package org.consort.alma.users;

import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Moment;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A loan wished for by barcode and patron, without a desk.
@AlmaObject
@Named(value = "loan", also = "item_loan")
public record NewLoan(
    @Nullable String itemBarcode,
    @Nullable String patronId,
    @Nullable Moment dueDate,
    @Nullable Coded loanPolicy) {}
