package org.consort.api.users;

import static org.consort.patrons.PatronReason.UNKNOWN_CODE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consort.access.Leniency;
import org.consort.api.AlmaRequest;
import org.consort.base.BadRequest;
import org.consort.base.Problem;
import org.consort.institution.CodeRow;
import org.consort.institution.CodeTable;
import org.consort.institution.Codes;
import org.consort.institution.Libraries;
import org.consort.institution.Library;
import org.consort.patrons.Particulars;
import org.consort.patrons.Role;
import org.consort.patrons.ValidCodes;

/// Codes of a user that come along with records from elsewhere: countries, titles, roles and where
/// these hold.
record SentCodes(AlmaRequest request, Codes codes, Libraries libraries) {
  private enum Element {
    COUNTRY("country", CodeTable.COUNTRIES),
    TITLE("user_title", CodeTable.USER_TITLES),
    ROLE("role_type", CodeTable.USER_ROLES),
    SCOPE("role scope", CodeTable.CAMPUSES);

    private final String almaName;
    private final CodeTable table;

    Element(String almaName, CodeTable table) {
      this.almaName = almaName;
      this.table = table;
    }
  }

  private record Said(Element element, String code) {}

  /// Refuses codes nobody knows, unless they are taken leniently.
  ///
  /// @param before what was said of the user so far: of that nothing is refused, so that what was
  ///   read can be sent back
  void require(Particulars sent, Particulars before) {
    Set<Said> known = said(before).collect(Collectors.toSet());
    List<Problem> unknown =
        said(sent)
            .distinct()
            .filter(said -> !known.contains(said) && !isKnown(said))
            .map(said -> UNKNOWN_CODE.about(said.element.almaName, said.code, valid(said.element)))
            .toList();
    if (!unknown.isEmpty() && !request.isLenient(Leniency.UNKNOWN_USER_CODE)) {
      throw new BadRequest(unknown);
    }
  }

  private static Stream<Said> said(Particulars user) {
    List<Role> roles = user.privileges().roles();
    Stream<Said> countries =
        user.contact().addresses().stream()
            .map(address -> new Said(Element.COUNTRY, address.place().country()));
    return Stream.of(
            countries,
            Stream.of(new Said(Element.TITLE, user.person().title())),
            roles.stream().map(role -> new Said(Element.ROLE, role.type())),
            roles.stream().map(role -> new Said(Element.SCOPE, role.scope())))
        .flatMap(said -> said)
        .filter(said -> !said.code.isEmpty());
  }

  private boolean isKnown(Said said) {
    return switch (said.element) {
      case COUNTRY, TITLE, ROLE -> codes.has(said.element.table, said.code);
      case SCOPE -> scopes().anyMatch(said.code::equals);
    };
  }

  private String valid(Element element) {
    return element == Element.SCOPE
        ? scopes().collect(Collectors.joining(", "))
        : ValidCodes.of(codes, element.table);
  }

  // A role holds in the institution, on a campus or in a library.
  private Stream<String> scopes() {
    return Stream.of(
            Stream.of(request.institution().code()),
            codes.rows(CodeTable.CAMPUSES).stream().map(CodeRow::code),
            libraries.libraries(request.institutionId()).stream().map(Library::code))
        .flatMap(code -> code);
  }
}
