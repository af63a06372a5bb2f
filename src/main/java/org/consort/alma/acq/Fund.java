package org.consort.alma.acq;

import java.math.BigDecimal;
import java.util.List;
import org.consort.alma.wire.AlmaObject;
import org.consort.alma.wire.Attribute;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Linked;
import org.consort.alma.wire.Longest;
import org.jspecify.annotations.Nullable;

/// A ledger, a summary fund or an allocated fund, with its balances in its currency.
@AlmaObject
@Longest(Longest.TEXT)
public record Fund(
    @Nullable String id,
    @Longest(Longest.CODE) @Nullable String code,
    @Nullable String name,
    @Nullable String externalId,
    @Nullable Coded type,
    @Nullable Coded entityType,
    @Nullable Coded owner,
    @Nullable Coded status,
    @Nullable String description,
    @Nullable Coded fiscalPeriod,
    @Nullable Coded currency,
    @Nullable BigDecimal allocatedBalance,
    @Nullable BigDecimal expendedBalance,
    @Nullable BigDecimal cashBalance,
    @Nullable BigDecimal encumberedBalance,
    @Nullable BigDecimal availableBalance,
    List<Coded> availableForLibrary,
    @Nullable Linked parent,
    @Nullable Coded overencumbranceAllowed,
    @Nullable Coded overexpenditureAllowed,
    @Nullable BigDecimal overencumbranceWarningPercent,
    @Nullable BigDecimal overexpenditureWarningSum,
    @Nullable BigDecimal overencumbranceLimitPercent,
    @Nullable BigDecimal overexpenditureLimitSum,
    @Nullable Integer encumbrancesPriorToFiscalPeriod,
    @Nullable Integer expendituresPriorToFiscalPeriod,
    @Nullable Integer transfersPriorToFiscalPeriod,
    @Nullable Integer fiscalPeriodEndEncumbranceGracePeriod,
    @Nullable Integer fiscalPeriodEndExpenditureGracePeriod,
    @Attribute @Nullable String link) {}
