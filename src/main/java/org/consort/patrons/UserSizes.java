package org.consort.patrons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.consort.base.Problem;
import org.consort.database.StoredJson;

/// How much one user record may hold.
final class UserSizes {
  private static final int LONGEST_TEXT = 255;
  private static final int MOST_ENTRIES = 500;

  // A hundred users are read for one list.
  private static final int LONGEST_USER = 200_000;

  private final PatronReason overfull;
  private final List<Problem> problems = new ArrayList<>();

  private UserSizes(PatronReason overfull) {
    this.overfull = overfull;
  }

  static List<Problem> problems(UserForm form, PatronReason overfull) {
    UserSizes sizes = new UserSizes(overfull);
    sizes.texts(form);
    sizes.lists(form.particulars());
    sizes.text("user", StoredJson.write(form.particulars()), LONGEST_USER);
    return sizes.problems;
  }

  private void texts(UserForm form) {
    text("first_name", form.name().first());
    text("middle_name", form.name().middle());
    text("last_name", form.name().last());
    text("external_id", form.account().externalId());
    form.particulars().identifiers().forEach(i -> text("user_identifier.value", i.value()));
    form.particulars().contact().emails().forEach(e -> text("email_address", e.address()));
  }

  private void lists(Particulars rest) {
    entries("user_identifier", rest.identifiers());
    entries("address", rest.contact().addresses());
    entries("email", rest.contact().emails());
    entries("phone", rest.contact().phones());
    entries("user_role", rest.privileges().roles());
    entries("user_block", rest.privileges().blocks());
    entries("proxy_for_user", rest.privileges().proxyFor());
    entries("rs_library", rest.privileges().sharingLibraries());
    entries("user_note", rest.remarks().notes());
    entries("user_statistic", rest.remarks().statistics());
    entries("library_notice", rest.remarks().libraryNotices());
  }

  private void text(String field, String value) {
    text(field, value, LONGEST_TEXT);
  }

  private void text(String field, String value, int most) {
    int length = value.codePointCount(0, value.length());
    if (length > most) {
      problems.add(PatronReason.TOO_LONG.about(field, length, most));
    }
  }

  private void entries(String list, Collection<?> entries) {
    if (entries.size() > MOST_ENTRIES) {
      problems.add(overfull.about(list, entries.size(), "at most " + MOST_ENTRIES));
    }
  }
}
