package org.consort.patrons.fees;

import java.util.Currency;
import org.consort.base.InstitutionId;

/// Whose fees, in which money.
record Account(InstitutionId institution, long patron, Currency currency) {}
