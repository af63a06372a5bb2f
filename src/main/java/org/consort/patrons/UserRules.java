package org.consort.patrons;

import static org.consort.patrons.PatronReason.EXTERNAL_ID_MISSING;
import static org.consort.patrons.PatronReason.EXTERNAL_ID_NOT_EMPTY;
import static org.consort.patrons.PatronReason.IDENTIFIER_TWICE;
import static org.consort.patrons.PatronReason.MANDATORY_FIELD_MISSING;
import static org.consort.patrons.PatronReason.UNKNOWN_CODE;
import static org.consort.patrons.PatronReason.UNKNOWN_GROUP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.consort.base.Problem;
import org.consort.institution.CodeTable;
import org.consort.institution.Codes;

/// What a user must look like in one institution before it is written.
final class UserRules {
  private final Codes codes;
  private final List<Problem> problems = new ArrayList<>();

  private UserRules(Codes codes) {
    this.codes = codes;
  }

  /// Everything that is wrong, what is missing first.
  ///
  /// @param overfull what to say of a list that is too long
  static List<Problem> problems(Codes codes, UserForm form, PatronReason overfull) {
    UserRules rules = new UserRules(codes);
    rules.problems.addAll(UserSizes.problems(form, overfull));
    rules.mandatory(form);
    rules.account(form.account());
    rules.contactWithoutGroup(form.account());
    rules.identifiers(form.particulars().identifiers());
    rules.coded(form.particulars());
    rules.password(form);
    return rules.problems;
  }

  private void mandatory(UserForm form) {
    if (form.account().recordType() == RecordType.PUBLIC) {
      present("last_name", form.name().last());
    }
    Particulars rest = form.particulars();
    rest.identifiers().forEach(i -> present("id_type", i.type()));
    rest.identifiers().forEach(i -> present("value", i.value()));
    rest.contact()
        .addresses()
        .forEach(a -> present("line1", a.lines().stream().findFirst().orElse("")));
    rest.contact().emails().forEach(e -> present("email_address", e.address()));
    rest.contact().phones().forEach(p -> present("phone_number", p.number()));
    rest.privileges().roles().forEach(r -> present("role_type", r.type()));
    rest.privileges().blocks().forEach(b -> present("block_description", b.kind().description()));
    rest.remarks().notes().forEach(n -> present("note_type", n.type()));
    rest.remarks().notes().forEach(n -> present("note_text", n.text()));
    rest.remarks().statistics().forEach(s -> present("statistic_category", s.category()));
  }

  private void present(String field, String value) {
    if (value.isBlank()) {
      problems.add(MANDATORY_FIELD_MISSING.about(field));
    }
  }

  private void account(Account account) {
    boolean hasExternalId = !account.externalId().isEmpty();
    if (account.type() == AccountType.INTERNAL && hasExternalId) {
      problems.add(EXTERNAL_ID_NOT_EMPTY.about(account.externalId()));
    }
    if (account.type() == AccountType.EXTERNAL && !hasExternalId) {
      problems.add(EXTERNAL_ID_MISSING.about());
    }
    if (isUnknown(CodeTable.USER_GROUPS, account.group())) {
      problems.add(
          UNKNOWN_GROUP.about(account.group(), ValidCodes.of(codes, CodeTable.USER_GROUPS)));
    }
  }

  // A contact, such as a vendor's clerk, is no patron and in no group.
  private void contactWithoutGroup(Account account) {
    if (account.recordType() == RecordType.CONTACT
        && codes.has(CodeTable.USER_GROUPS, account.group())) {
      problems.add(
          PatronReason.NOT_FOR_RECORD_TYPE.about(
              "user group", account.group(), account.recordType()));
    }
  }

  private void identifiers(List<Identifier> identifiers) {
    Map<String, Identifier> seen = new HashMap<>();
    for (Identifier identifier : identifiers) {
      Identifier before = seen.putIfAbsent(IdKey.of(identifier.value()), identifier);
      if (before != null) {
        problems.add(IDENTIFIER_TWICE.about(identifier.value(), identifier.type(), before.type()));
      }
    }
  }

  private void coded(Particulars rest) {
    known(CodeTable.GENDERS, "gender", Stream.of(rest.person().gender()));
    Employment employment = rest.person().employment();
    knownIfListed(CodeTable.JOB_CATEGORIES, "job_category", employment.jobCategory());
    knownIfListed(CodeTable.CAMPUSES, "campus_code", employment.campus());
    Contact contact = rest.contact();
    known(CodeTable.LANGUAGES, "preferred_language", Stream.of(contact.language()));
    known(
        CodeTable.USER_IDENTIFIER_TYPES,
        "user_identifier",
        rest.identifiers().stream().map(Identifier::type));
    known(
        CodeTable.ADDRESS_TYPES,
        "address",
        contact.addresses().stream().flatMap(a -> a.types().stream()));
    known(
        CodeTable.EMAIL_TYPES, "email", contact.emails().stream().flatMap(e -> e.types().stream()));
    known(
        CodeTable.PHONE_TYPES, "phone", contact.phones().stream().flatMap(p -> p.types().stream()));
    known(
        CodeTable.USER_BLOCK_DESCRIPTION,
        "block_description",
        rest.privileges().blocks().stream().map(b -> b.kind().description()));
    known(CodeTable.NOTE_TYPES, "note", rest.remarks().notes().stream().map(Note::type));
    rest.remarks()
        .statistics()
        .forEach(
            s ->
                knownIfListed(
                    CodeTable.USER_STATISTIC_CATEGORIES, "statistic_category", s.category()));
  }

  private void known(CodeTable table, String what, Stream<String> values) {
    values
        .filter(value -> isUnknown(table, value))
        .forEach(
            value -> problems.add(UNKNOWN_CODE.about(what, value, ValidCodes.of(codes, table))));
  }

  // An institution that keeps no such list takes any code.
  private void knownIfListed(CodeTable table, String what, String value) {
    if (!codes.rows(table).isEmpty()) {
      known(table, what, Stream.of(value));
    }
  }

  private boolean isUnknown(CodeTable table, String code) {
    return !code.isEmpty() && !codes.has(table, code);
  }

  private void password(UserForm form) {
    String password = form.secrets().password();
    if (form.account().type() == AccountType.INTERNAL
        && !password.isEmpty()
        && PasswordRule.isWeak(password, form.primaryId())) {
      problems.add(PatronReason.WEAK_PASSWORD.about());
    }
  }
}
