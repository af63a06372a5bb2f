package org.consort.alma.users;

import java.time.Instant;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Named;
import org.jspecify.annotations.Nullable;

/// A loan wished for by barcode and patron, without a desk.
@AlmaObject
@Named("loan")
public record NewLoan(
    @Nullable String itemBarcode,
    @Nullable String patronId,
    @Nullable Instant dueDate,
    @Nullable Coded loanPolicy) {}
