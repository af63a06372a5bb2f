package org.consort.patrons;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.consort.base.BadRequest;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.NotFound;
import org.consort.base.Page;
import org.consort.base.Problem;
import org.consort.database.Database;
import org.consort.database.Transaction;
import org.consort.institution.CodeTables;
import org.consort.institution.Codes;
import org.consort.institution.Institutions;

/// The users of each institution.
public final class Users {
  private static final String PRIMARY = "PRIMARY_IDENTIFIER";

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
    return database.read(tx -> UserStore.byKey(tx, institution, IdKey.of(anyId)));
  }

  /// By an identifier of one type, without regard to case; `PRIMARY_IDENTIFIER` is the primary id.
  public Optional<User> find(InstitutionId institution, String id, String type) {
    String key = IdKey.of(id);
    Predicate<Identifier> named = i -> i.type().equals(type) && IdKey.of(i.value()).equals(key);
    return find(institution, id)
        .filter(
            user ->
                type.equals(PRIMARY)
                    ? IdKey.of(user.primaryId()).equals(key)
                    : user.particulars().identifiers().stream().anyMatch(named));
  }

  /// Those that exist, by the ids asked for, each a primary id or any identifier.
  public Map<String, User> find(InstitutionId institution, Collection<String> anyIds) {
    Map<String, User> byKey =
        database.read(
            tx -> UserLookupStore.byKeys(tx, institution, anyIds.stream().map(IdKey::of).toList()));
    Map<String, User> found = new LinkedHashMap<>();
    for (String id : anyIds) {
      User user = byKey.get(IdKey.of(id));
      if (user != null) {
        found.put(id, user);
      }
    }
    return found;
  }

  public Optional<User> byNumber(InstitutionId institution, long number) {
    return Optional.ofNullable(byNumbers(institution, List.of(number)).get(number));
  }

  /// Those of the numbers that exist, in one query.
  public Map<Long, User> byNumbers(InstitutionId institution, Collection<Long> numbers) {
    return database.read(tx -> UserStore.byNumbers(tx, institution, numbers)).stream()
        .collect(Collectors.toMap(User::number, Function.identity()));
  }

  /// In the order of last name, first name and primary id.
  public Listing<User> search(InstitutionId institution, UserSearch search, Page page) {
    return database.read(tx -> UserSearchStore.search(tx, institution, search, page));
  }

  /// Adds a user. Without roles they become a patron; without a primary id they are given one.
  public User add(InstitutionId institution, UserForm form) {
    refuse(UserRules.problems(codes.of(institution), form, PatronReason.NOT_CREATED));
    HashedSecrets secrets = HashedSecrets.of(form);
    Registration registration = registration(institution, form);
    return database.write(
        tx -> {
          User user = UserWriting.insert(tx, registration);
          secrets.write(tx, institution, user.number());
          return user;
        });
  }

  /// Replaces everything about a user but their secrets, and but what an external user's record
  /// keeps unless named in `override`.
  ///
  /// @param override element names of Alma's user object, for example `user_group`
  public User replace(InstitutionId institution, long number, UserForm form, Set<String> override) {
    HashedSecrets secrets = HashedSecrets.of(form);
    Registration registration = registration(institution, form);
    Codes known = codes.of(institution);
    return database.write(
        tx -> {
          User current = locked(tx, institution, number);
          refuse(Replacement.problems(current, form));
          Set<String> entered = StaffValueStore.read(tx, institution, number);
          UserForm settled =
              Replacement.of(current, form, new Replacement.Choice(override, entered));
          refuse(UserRules.problems(known, settled, PatronReason.NOT_UPDATED));
          secrets.write(tx, institution, number);
          entered.removeAll(override);
          StaffValueStore.write(tx, institution, number, entered);
          return UserWriting.update(tx, registration.with(settled), current);
        });
  }

  /// Replaces a user as staff do. What they change of an external user stays, see [#replace].
  public User edit(InstitutionId institution, long number, UserForm form) {
    HashedSecrets secrets = HashedSecrets.of(form);
    Registration registration = registration(institution, form);
    Codes known = codes.of(institution);
    return database.write(
        tx -> {
          User current = locked(tx, institution, number);
          refuse(Replacement.problems(current, form));
          refuse(UserRules.problems(known, form, PatronReason.NOT_UPDATED));
          secrets.write(tx, institution, number);
          User edited = UserWriting.update(tx, registration.with(form), current);
          Set<String> entered = StaffValueStore.read(tx, institution, number);
          entered.addAll(StaffValues.changed(current, edited));
          StaffValueStore.write(tx, institution, number, entered);
          return edited;
        });
  }

  /// The full names of those of the users that exist, by the ids asked for.
  public Map<String, String> fullNames(InstitutionId institution, Collection<String> ids) {
    Map<String, String> byKey =
        database.read(
            tx -> UserStore.fullNames(tx, institution, ids.stream().map(IdKey::of).toList()));
    return ids.stream()
        .distinct()
        .filter(id -> byKey.containsKey(IdKey.of(id)))
        .collect(Collectors.toMap(Function.identity(), id -> byKey.getOrDefault(IdKey.of(id), "")));
  }

  /// Keeps the user from being removed until the transaction ends. Whoever writes down something
  /// that names a user, such as a loan, calls this first.
  ///
  /// @throws NotFound when the user was removed meanwhile
  public void keep(Transaction tx, InstitutionId institution, long number) {
    if (!UserStore.keep(tx, institution, number)) {
      throw new NotFound(PatronReason.NOT_FOUND.about(number));
    }
  }

  /// As [#keep], for what the user does at the library: the day counts as that of their last
  /// activity.
  ///
  /// @param day the date at the institution
  /// @throws NotFound when the user was removed meanwhile
  public void keepActive(Transaction tx, InstitutionId institution, long number, LocalDate day) {
    if (!UserStore.keepActive(tx, institution, number, day)) {
      throw new NotFound(PatronReason.NOT_FOUND.about(number));
    }
  }

  /// Removes the user unless something ties them to the library. Nobody can tie another knot while
  /// this looks, see [#keep].
  ///
  /// @return what kept the user, in words; nothing when they are gone
  public List<String> remove(InstitutionId institution, long number, Ties ties) {
    return database.write(
        tx -> {
          locked(tx, institution, number);
          List<String> found = ties.of(tx);
          if (found.isEmpty()) {
            UserStore.remove(tx, institution, number);
          }
          return found;
        });
  }

  /// What still ties a user to the library, for example active loans.
  @FunctionalInterface
  public interface Ties {
    List<String> of(Transaction tx);
  }

  /// Always false for users whose password is kept elsewhere.
  public boolean passwordMatches(InstitutionId institution, User user, String password) {
    return user.account().type() == AccountType.INTERNAL
        && database
            .read(tx -> UserSecretStore.passwordOf(tx, institution, user.number()))
            .filter(hash -> hash.matches(password))
            .isPresent();
  }

  private Registration registration(InstitutionId institution, UserForm form) {
    return new Registration(form, institutions.byId(institution), clock.instant());
  }

  private static User locked(Transaction tx, InstitutionId institution, long number) {
    return UserStore.lock(tx, institution, number)
        .orElseThrow(() -> new NotFound(PatronReason.NOT_FOUND.about(number)));
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BadRequest(problems);
    }
  }
}
