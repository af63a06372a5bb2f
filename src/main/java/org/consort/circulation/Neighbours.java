package org.consort.circulation;

import org.consort.catalogue.Catalogue;
import org.consort.institution.Institutions;
import org.consort.institution.Libraries;
import org.consort.patrons.Users;
import org.consort.patrons.fees.Fees;

/// The departments the circulation desk asks.
public record Neighbours(
    Institutions institutions, Libraries libraries, Users users, Fees fees, Catalogue catalogue) {}
