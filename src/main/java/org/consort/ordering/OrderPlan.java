package org.consort.ordering;

/// What will be written for an order, decided in full before anything is.
record OrderPlan(
    IntegrationProfile profile,
    CheckedOrder order,
    FoundTitle title,
    FundsAtHand fundsAtHand,
    Funding funding,
    Review review) {}
