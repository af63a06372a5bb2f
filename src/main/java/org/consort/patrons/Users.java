package org.consort.patrons;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Database;
import org.consort.institution.CodeTables;
import org.consort.institution.Institutions;

/// The users of each institution.
public final class Users {
  private final Database database;
  private final InstantSource clock;
  private final Institutions institutions;
  private final CodeTables codes;

  public Users(
      Database database, InstantSource clock, Institutions institutions, CodeTables codes) {
    this.database = database;
    this.clock = clock;
    this.institutions = institutions;
    this.codes = codes;
  }

  /// By the primary id or any identifier, without regard to case.
  public Optional<User> find(InstitutionId institution, String anyId) {
    throw new UnsupportedOperationException();
  }

  /// By an identifier of one type.
  public Optional<User> find(InstitutionId institution, String id, String type) {
    throw new UnsupportedOperationException();
  }

  public Optional<User> byNumber(InstitutionId institution, long number) {
    throw new UnsupportedOperationException();
  }

  /// Those of the numbers that exist, in one query.
  public Map<Long, User> byNumbers(InstitutionId institution, Collection<Long> numbers) {
    throw new UnsupportedOperationException();
  }

  public Listing<User> search(InstitutionId institution, UserSearch search, Page page) {
    throw new UnsupportedOperationException();
  }

  /// Adds a user. Without roles they become a patron; without a primary id they are given one.
  public User add(InstitutionId institution, UserForm form) {
    throw new UnsupportedOperationException();
  }

  /// Replaces everything about a user but their secrets, and but what an external user's record
  /// keeps unless named in `override`.
  ///
  /// @param override element names of Alma's user object, for example `user_group`
  public User replace(InstitutionId institution, long number, UserForm form, Set<String> override) {
    throw new UnsupportedOperationException();
  }

  public void remove(InstitutionId institution, long number) {
    throw new UnsupportedOperationException();
  }

  /// Always false for users whose password is kept elsewhere.
  public boolean passwordMatches(InstitutionId institution, User user, String password) {
    throw new UnsupportedOperationException();
  }
}
