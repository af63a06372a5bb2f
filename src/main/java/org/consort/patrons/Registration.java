package org.consort.patrons;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.consort.institution.Institution;

/// How a form becomes a record: what nobody said is filled in.
record Registration(UserForm form, Institution home, Instant now) {
  private static final String DEFAULT_LANGUAGE = "en";

  Registration with(UserForm settled) {
    return new Registration(settled, home, now);
  }

  User added(long number, String primaryId) {
    Privileges privileges = form.particulars().privileges();
    boolean unassigned =
        privileges.roles().isEmpty() && form.account().recordType() != RecordType.CONTACT;
    List<Role> roles = unassigned ? List.of(Role.patronOf(home.code())) : privileges.roles();
    return new User(
        number,
        primaryId,
        form.account(),
        form.name(),
        particulars(roles),
        new User.History(stamp(), stamp(), today(), null));
  }

  /// @param primaryId may be a new one
  User replacing(User current, String primaryId) {
    boolean sameStatus = form.account().status() == current.account().status();
    User.History before = current.history();
    return new User(
        current.number(),
        primaryId,
        form.account(),
        form.name(),
        particulars(form.particulars().privileges().roles()),
        new User.History(
            before.created(),
            stamp(),
            sameStatus ? before.statusSince() : today(),
            before.activeOn()));
  }

  private Stamp stamp() {
    return new Stamp(now, form.by());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, home.zone());
  }

  private Particulars particulars(List<Role> roles) {
    Particulars sent = form.particulars();
    Privileges privileges = sent.privileges();
    return new Particulars(
        sent.person(),
        contact(sent.contact()),
        sent.identifiers(),
        new Privileges(
            roles.stream().map(role -> role.in(home.code())).toList(),
            privileges.blocks().stream().map(b -> b.madeBy(origin(b.created()))).toList(),
            privileges.proxyFor(),
            privileges.sharingLibraries(),
            privileges.mustChangePassword()),
        new Remarks(
            sent.remarks().notes().stream().map(n -> n.madeBy(origin(n.created()))).toList(),
            sent.remarks().statistics(),
            sent.remarks().libraryNotices()));
  }

  private static Contact contact(Contact sent) {
    return sent.language().isEmpty()
        ? new Contact(
            sent.addresses(), sent.emails(), sent.phones(), DEFAULT_LANGUAGE, sent.website())
        : sent;
  }

  private Origin origin(Origin said) {
    return new Origin(
        said.by().isEmpty() ? form.by() : said.by(), said.at() == null ? now : said.at());
  }
}
