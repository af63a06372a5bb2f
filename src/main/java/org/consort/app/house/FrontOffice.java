package org.consort.app.house;

import java.time.InstantSource;
import org.consort.access.ApiKeys;
import org.consort.access.BearerTokens;
import org.consort.access.CallBudget;
import org.consort.access.Leniencies;
import org.consort.access.StaffAccounts;
import org.consort.access.StaffSessions;
import org.consort.api.conf.Environment;
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
    CallBudget budget,
    Leniencies leniencies,
    BearerTokens tokens,
    StaffAccounts accounts,
    StaffSessions sessions,
    Environment environment) {
  static FrontOffice open(Database database, InstantSource clock, Program.Customs customs) {
    Institutions institutions = new Institutions(database, clock);
    return new FrontOffice(
        institutions,
        new Libraries(database, clock),
        new CodeTables(database, clock),
        new ApiKeys(database, clock),
        // Seconds pass even where the clock is moved by hand.
        new CallBudget(database, institutions, clock, InstantSource.system()),
        new Leniencies(database, clock, institutions, customs.manner()),
        new BearerTokens(database, clock),
        new StaffAccounts(database, clock),
        new StaffSessions(database, clock),
        customs.environment());
  }
}
