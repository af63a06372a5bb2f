package org.consort.api.users;

import org.consort.catalogue.Catalogue;
import org.consort.circulation.Circulation;
import org.consort.institution.CodeTables;
import org.consort.institution.Libraries;
import org.consort.patrons.Users;

/// What the endpoints of requests and loans work with.
public record FrontDesk(
    Circulation circulation,
    Users users,
    Catalogue catalogue,
    Libraries libraries,
    CodeTables codes) {}
