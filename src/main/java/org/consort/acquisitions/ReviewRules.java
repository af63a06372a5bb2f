package org.consort.acquisitions;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.database.Database;

/// The rules that decide which orders a person looks at first. Without rules nothing is reviewed
/// for its price.
public final class ReviewRules {
  private final Database database;

  public ReviewRules(Database database) {
    this.database = database;
  }

  public void add(InstitutionId institution, ReviewRule rule) {
    database.change(tx -> ReviewRuleStore.insert(tx, institution, rule));
  }

  public List<ReviewRule> all(InstitutionId institution) {
    return database.read(tx -> ReviewRuleStore.all(tx, institution));
  }
}
