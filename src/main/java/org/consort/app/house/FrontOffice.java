package org.consort.app.house;

import java.time.InstantSource;
import org.consort.access.ApiKeys;
import org.consort.access.BearerTokens;
import org.consort.access.StaffAccounts;
import org.consort.access.StaffSessions;
import org.consort.database.Database;
import org.consort.institution.CodeTables;
import org.consort.institution.Institutions;
import org.consort.institution.Libraries;

/// Who is served, and who may come in.
public record FrontOffice(
    Institutions institutions,
    Libraries libraries,
    CodeTables codes,
    ApiKeys keys,
    BearerTokens tokens,
    StaffAccounts accounts,
    StaffSessions sessions) {
  static FrontOffice open(Database database, InstantSource clock) {
    return new FrontOffice(
        new Institutions(database, clock),
        new Libraries(database, clock),
        new CodeTables(database, clock),
        new ApiKeys(database, clock),
        new BearerTokens(database, clock),
        new StaffAccounts(database, clock),
        new StaffSessions(database, clock));
  }
}
