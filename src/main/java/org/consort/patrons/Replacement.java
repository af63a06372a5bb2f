package org.consort.patrons;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.base.Problem;

/// What becomes of a user when it is replaced: all of the new form, except what Alma keeps.
///
/// The rules are those of `PUT /users/{user_id}`:
/// <https://developers.exlibrisgroup.com/alma/apis/docs/users/UFVUIC9hbG1hd3MvdjEvdXNlcnMve3VzZXJfaWR9/>
final class Replacement {
  private final User current;
  private final UserForm wanted;
  private final Choice choice;
  private final boolean staysExternal;

  private Replacement(User current, UserForm wanted, Choice choice) {
    this.current = current;
    this.wanted = wanted;
    this.choice = choice;
    this.staysExternal =
        current.account().type() == AccountType.EXTERNAL
            && wanted.account().type() == AccountType.EXTERNAL;
  }

  static List<Problem> problems(User current, UserForm wanted) {
    List<Problem> problems = new ArrayList<>();
    Account before = current.account();
    Account after = wanted.account();
    if (before.type() == AccountType.EXTERNAL && after.type() == AccountType.INTERNAL) {
      problems.add(PatronReason.ACCOUNT_TYPE_CHANGE.about());
    }
    if (before.type() == AccountType.EXTERNAL
        && after.type() == AccountType.EXTERNAL
        && !after.externalId().isEmpty()
        && !after.externalId().equals(before.externalId())) {
      problems.add(PatronReason.EXTERNAL_ID_MISMATCH.about(after.externalId()));
    }
    return problems;
  }

  /// What is taken from the form in any case, by the names of elements, and what else stays because
  /// staff set it.
  record Choice(Set<String> override, Set<String> setByStaff) {
    boolean keeps(String element, boolean nothingSent) {
      return !override.contains(element) && (nothingSent || setByStaff.contains(element));
    }
  }

  static UserForm of(User current, UserForm wanted, Choice choice) {
    return new Replacement(current, wanted, choice).form();
  }

  private UserForm form() {
    return new UserForm(
        wanted.primaryId(),
        account(),
        wanted.name(),
        new Particulars(person(), contact(), identifiers(), privileges(), remarks()),
        wanted.secrets(),
        wanted.by());
  }

  private Account account() {
    Account sent = wanted.account();
    return new Account(
        sent.recordType(),
        sent.type(),
        sent.status(),
        kept("user_group", current.account().group(), sent.group()),
        sent.externalId(),
        sent.expiry(),
        sent.purge());
  }

  private Person person() {
    Person old = current.particulars().person();
    Person sent = wanted.particulars().person();
    return new Person(
        preferredName(old.preferredName(), sent.preferredName()),
        kept("user_title", old.title(), sent.title()),
        sent.gender(),
        sent.birthDate(),
        sent.researcher(),
        employment(old.employment(), sent.employment()));
  }

  private PreferredName preferredName(PreferredName old, PreferredName sent) {
    return new PreferredName(
        kept("pref_first_name", old.first(), sent.first()),
        kept("pref_middle_name", old.middle(), sent.middle()),
        kept("pref_last_name", old.last(), sent.last()),
        sent.suffix());
  }

  private Employment employment(Employment old, Employment sent) {
    return new Employment(
        kept("job_category", old.jobCategory(), sent.jobCategory()),
        sent.jobDescription(),
        kept("campus_code", old.campus(), sent.campus()),
        kept("cataloger_level", old.catalogerLevel(), sent.catalogerLevel()));
  }

  private Contact contact() {
    Contact old = current.particulars().contact();
    Contact sent = wanted.particulars().contact();
    return new Contact(
        merged(old.addresses(), sent.addresses()),
        merged(old.emails(), sent.emails()),
        merged(old.phones(), sent.phones()),
        kept("preferred_language", old.language(), sent.language()),
        sent.website());
  }

  // An identifier that staff gave and the feeding system now sends too is one identifier.
  private List<Identifier> identifiers() {
    List<Identifier> sent = wanted.particulars().identifiers();
    Set<String> values = new HashSet<>();
    sent.forEach(i -> values.add(IdKey.of(i.value())));
    List<Identifier> old =
        current.particulars().identifiers().stream()
            .filter(i -> !values.contains(IdKey.of(i.value())))
            .toList();
    return merged(old, sent);
  }

  private Privileges privileges() {
    Privileges old = current.particulars().privileges();
    Privileges sent = wanted.particulars().privileges();
    return new Privileges(
        sent.roles().isEmpty() ? old.roles() : sent.roles(),
        merged(old.blocks(), sent.blocks()),
        sent.proxyFor(),
        keptList("rs_libraries", old.sharingLibraries(), sent.sharingLibraries()),
        sent.mustChangePassword());
  }

  private Remarks remarks() {
    Remarks old = current.particulars().remarks();
    Remarks sent = wanted.particulars().remarks();
    return new Remarks(
        merged(old.notes(), sent.notes()),
        merged(old.statistics(), sent.statistics()),
        keptList("library_notices", old.libraryNotices(), sent.libraryNotices()));
  }

  private String kept(String element, String old, String sent) {
    return keep(element, sent.isEmpty()) ? old : sent;
  }

  private <T> List<T> keptList(String element, List<T> old, List<T> sent) {
    return keep(element, sent.isEmpty()) ? old : sent;
  }

  private boolean keep(String element, boolean nothingSent) {
    return staysExternal && choice.keeps(element, nothingSent);
  }

  /// Entries of a segment that was sent take the place of those that were there. A list without
  /// entries empties it, whoever made them: so Alma documents it of each list but the roles.
  private <T extends Segmented> List<T> merged(List<T> old, List<T> sent) {
    if (!staysExternal || sent.isEmpty()) {
      return sent;
    }
    Set<Segment> replaced = sent.stream().map(Segmented::segment).collect(Collectors.toSet());
    Stream<T> kept = old.stream().filter(e -> !replaced.contains(e.segment()));
    return Stream.concat(sent.stream(), kept).toList();
  }
}
