package org.consort.patrons.fees;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How much of what is owed is to be paid or waived.
///
/// @param amount null for all of it
public record Settlement(@Nullable BigDecimal amount, FeeTransaction.Particulars said) {}
