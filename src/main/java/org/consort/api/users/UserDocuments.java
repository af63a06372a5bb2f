package org.consort.api.users;

import static org.consort.institution.CodeTable.CAMPUSES;
import static org.consort.institution.CodeTable.GENDERS;
import static org.consort.institution.CodeTable.JOB_CATEGORIES;
import static org.consort.institution.CodeTable.LANGUAGES;
import static org.consort.institution.CodeTable.NOTE_TYPES;
import static org.consort.institution.CodeTable.USER_ACCOUNT_TYPES;
import static org.consort.institution.CodeTable.USER_BLOCK_DESCRIPTION;
import static org.consort.institution.CodeTable.USER_BLOCK_TYPES;
import static org.consort.institution.CodeTable.USER_GROUPS;
import static org.consort.institution.CodeTable.USER_IDENTIFIER_TYPES;
import static org.consort.institution.CodeTable.USER_RECORD_TYPES;
import static org.consort.institution.CodeTable.USER_ROLES;
import static org.consort.institution.CodeTable.USER_STATISTIC_CATEGORIES;
import static org.consort.institution.CodeTable.USER_STATUSES;
import static org.consort.institution.CodeTable.USER_TITLES;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.consort.alma.users.BriefUser;
import org.consort.alma.users.LibraryNotice;
import org.consort.alma.users.Owed;
import org.consort.alma.users.RoleParameter;
import org.consort.alma.users.RsLibrary;
import org.consort.alma.users.User;
import org.consort.alma.users.UserBlock;
import org.consort.alma.users.UserIdentifier;
import org.consort.alma.users.UserNote;
import org.consort.alma.users.UserRole;
import org.consort.alma.users.UserStatistic;
import org.consort.alma.wire.Coded;
import org.consort.alma.wire.Count;
import org.consort.institution.CodeTable;
import org.consort.institution.Codes;
import org.consort.patrons.Account;
import org.consort.patrons.Block;
import org.consort.patrons.Employment;
import org.consort.patrons.Identifier;
import org.consort.patrons.Note;
import org.consort.patrons.Particulars;
import org.consort.patrons.Person;
import org.consort.patrons.PersonName;
import org.consort.patrons.PreferredName;
import org.consort.patrons.Role;
import org.consort.patrons.Segment;
import org.consort.patrons.Stamp;
import org.consort.patrons.Statistic;
import org.jspecify.annotations.Nullable;

/// Writes our users as Alma's objects, with the descriptions of one institution's codes and places.
final class UserDocuments {
  private final Codes codes;
  private final Proxies proxies;
  private final PlaceNames places;
  private final ZoneId zone;

  UserDocuments(Codes codes) {
    this(codes, Proxies.UNKNOWN, PlaceNames.UNKNOWN, ZoneOffset.UTC);
  }

  /// @param zone where the days of the institution begin and end
  UserDocuments(Codes codes, Proxies proxies, PlaceNames places, ZoneId zone) {
    this.codes = codes;
    this.proxies = proxies;
    this.places = places;
    this.zone = zone;
  }

  /// What Alma counts for `expand`; null where it was not asked for.
  record Counts(@Nullable Count requests, @Nullable Count loans, @Nullable Owed fees) {
    static final Counts NONE = new Counts(null, null, null);
  }

  BriefUser brief(org.consort.patrons.User user, String link) {
    return new BriefUser(
        user.primaryId(),
        user.name().first(),
        user.name().last(),
        coded(USER_STATUSES, user.account().status().name()),
        coded(GENDERS, user.particulars().person().gender()),
        null,
        null,
        null,
        null,
        link);
  }

  /// @param link null in a document of its own, the address in a list
  User full(org.consort.patrons.User user, Counts counts, @Nullable String link) {
    Account account = user.account();
    PersonName name = user.name();
    Particulars rest = user.particulars();
    Person person = rest.person();
    Employment employment = person.employment();
    PreferredName preferred = person.preferredName();
    return new User(
        coded(USER_RECORD_TYPES, account.recordType().name()),
        user.primaryId(),
        name.first(),
        name.middle(),
        name.last(),
        name.full(),
        by(user.history().created()),
        day(user.history().created()),
        by(user.history().modified()),
        day(user.history().modified()),
        "",
        coded(USER_TITLES, person.title()),
        coded(JOB_CATEGORIES, employment.jobCategory()),
        employment.jobDescription(),
        coded(GENDERS, person.gender()),
        coded(USER_GROUPS, account.group()),
        coded(CAMPUSES, employment.campus()),
        rest.contact().website(),
        Coded.of(employment.catalogerLevel()),
        coded(LANGUAGES, rest.contact().language()),
        person.birthDate(),
        account.expiry(),
        account.purge(),
        coded(USER_ACCOUNT_TYPES, account.type().name()),
        account.externalId(),
        "",
        rest.privileges().mustChangePassword() ? "true" : "",
        coded(USER_STATUSES, account.status().name()),
        user.history().statusSince(),
        user.history().activeOn(),
        counts.requests(),
        counts.loans(),
        counts.fees(),
        new ContactDocuments(codes).contact(rest.contact()),
        rest.identifiers().stream().map(this::identifier).toList(),
        rest.privileges().roles().stream().map(this::role).toList(),
        rest.privileges().blocks().stream().map(this::block).toList(),
        rest.remarks().notes().stream().map(this::note).toList(),
        rest.remarks().statistics().stream().map(this::statistic).toList(),
        rest.privileges().proxyFor().stream().map(proxies::document).toList(),
        rest.privileges().sharingLibraries().stream()
            .map(code -> new RsLibrary(places.scope(code)))
            .toList(),
        rest.remarks().libraryNotices().stream()
            .map(notice -> new LibraryNotice(Coded.of(notice.code()), notice.value()))
            .toList(),
        null,
        null,
        null,
        preferred.first(),
        preferred.middle(),
        preferred.last(),
        preferred.suffix(),
        person.researcher(),
        link);
  }

  private static @Nullable String by(Stamp stamp) {
    return stamp.by().isEmpty() ? null : stamp.by();
  }

  private LocalDate day(Stamp stamp) {
    return LocalDate.ofInstant(stamp.at(), zone);
  }

  private UserIdentifier identifier(Identifier identifier) {
    return new UserIdentifier(
        identifier.value(),
        coded(USER_IDENTIFIER_TYPES, identifier.type()),
        identifier.note(),
        activity(identifier.active()),
        segment(identifier.segment()));
  }

  private UserRole role(Role role) {
    return new UserRole(
        coded(USER_STATUSES, activity(role.active())),
        places.scope(role.scope()),
        coded(USER_ROLES, role.type()),
        role.expiry(),
        role.parameters().stream()
            .map(
                p ->
                    new RoleParameter(
                        Coded.of(p.type()),
                        places.scope(p.scope()),
                        places.within(p.scope(), p.value())))
            .toList());
  }

  private UserBlock block(Block block) {
    return new UserBlock(
        coded(USER_BLOCK_TYPES, block.kind().type()),
        coded(USER_BLOCK_DESCRIPTION, block.kind().description()),
        activity(block.active()),
        block.note(),
        block.created().by(),
        block.created().at(),
        block.expiry(),
        block.loanId().isEmpty() ? null : block.loanId(),
        segment(block.segment()));
  }

  private UserNote note(Note note) {
    return new UserNote(
        coded(NOTE_TYPES, note.type()),
        note.text(),
        note.viewable(),
        note.popup(),
        note.created().by(),
        note.created().at(),
        segment(note.segment()));
  }

  private UserStatistic statistic(Statistic statistic) {
    return new UserStatistic(
        coded(USER_STATISTIC_CATEGORIES, statistic.category()),
        Coded.of(statistic.categoryType()),
        statistic.note(),
        segment(statistic.segment()));
  }

  private Coded coded(CodeTable table, String value) {
    return coded(codes, table, value);
  }

  static Coded coded(Codes codes, CodeTable table, String value) {
    return codes
        .description(table, value)
        .map(desc -> Coded.of(value, desc))
        .orElseGet(() -> Coded.of(value));
  }

  private static String activity(boolean active) {
    return active ? "ACTIVE" : "INACTIVE";
  }

  static String segment(Segment segment) {
    return segment == Segment.INTERNAL ? "Internal" : "External";
  }
}
