package org.consort.api.users;

import static org.consort.api.users.SentText.code;
import static org.consort.api.users.SentText.text;
import static org.consort.patrons.PatronReason.UNKNOWN_CODE;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.consort.access.Leniency;
import org.consort.alma.users.User;
import org.consort.alma.users.UserBlock;
import org.consort.alma.users.UserIdentifier;
import org.consort.alma.users.UserRole;
import org.consort.base.BadRequest;
import org.consort.patrons.Account;
import org.consort.patrons.AccountType;
import org.consort.patrons.Block;
import org.consort.patrons.Employment;
import org.consort.patrons.Identifier;
import org.consort.patrons.Origin;
import org.consort.patrons.Particulars;
import org.consort.patrons.PatronReason;
import org.consort.patrons.Person;
import org.consort.patrons.PersonName;
import org.consort.patrons.PreferredName;
import org.consort.patrons.Privileges;
import org.consort.patrons.Role;
import org.consort.patrons.Segment;
import org.consort.patrons.UserForm;
import org.jspecify.annotations.Nullable;

/// Reads Alma's user object as a form. Descriptions, links and everything Alma only sends out are
/// passed over.
final class UserForms {
  private static final int LONGEST_ID = 255;
  private static final String USUAL_BLOCK = "GENERAL";
  private static final Set<String> STATUSES = Set.of("", "ACTIVE", "INACTIVE");

  private final User sent;
  private final Account account;
  private final Predicate<Leniency> lenient;
  private final String by;

  private UserForms(User sent, Predicate<Leniency> lenient, String by, PatronReason illegalType) {
    this.sent = sent;
    this.lenient = lenient;
    this.by = by;
    this.account = SentAccount.of(sent, illegalType);
  }

  /// Of a user to be added.
  ///
  /// @param lenient as [org.consort.api.AlmaRequest#isLenient] tells
  /// @param by the name of the key
  static UserForm form(User sent, Predicate<Leniency> lenient, String by) {
    return new UserForms(sent, lenient, by, PatronReason.ACCOUNT_TYPE_ILLEGAL).form();
  }

  /// Of a user that is there.
  static UserForm replacement(User sent, Predicate<Leniency> lenient, String by) {
    return new UserForms(sent, lenient, by, PatronReason.ACCOUNT_TYPE_NOT_SUPPORTED).form();
  }

  private UserForm form() {
    String primaryId = text(sent.primaryId()).strip();
    if (primaryId.length() > LONGEST_ID) {
      throw new BadRequest(
          PatronReason.TOO_LONG.about("primary_id", primaryId.length(), LONGEST_ID));
    }
    return new UserForm(
        primaryId.isEmpty() ? null : primaryId,
        account,
        new PersonName(text(sent.firstName()), text(sent.middleName()), text(sent.lastName())),
        particulars(),
        new UserForm.Secrets(text(sent.password()), text(sent.pinNumber())),
        by);
  }

  private Particulars particulars() {
    return new Particulars(
        person(),
        new ContactForms(sent, this::segment).contact(),
        sent.userIdentifier().stream().map(this::identifier).toList(),
        privileges(),
        new RemarkForms(sent, this::segment).remarks());
  }

  private Person person() {
    return new Person(
        new PreferredName(
            text(sent.prefFirstName()),
            text(sent.prefMiddleName()),
            text(sent.prefLastName()),
            text(sent.prefNameSuffix())),
        code(sent.userTitle()),
        code(sent.gender()),
        sent.birthDate(),
        isTrue(sent.isResearcher()),
        new Employment(
            code(sent.jobCategory()),
            text(sent.jobDescription()),
            code(sent.campusCode()),
            code(sent.catalogerLevel())));
  }

  private Identifier identifier(UserIdentifier identifier) {
    return new Identifier(
        code(identifier.idType()),
        text(identifier.value()).strip(),
        text(identifier.note()),
        isActive("identifier status", text(identifier.status())),
        segment(identifier.segmentType()));
  }

  private Privileges privileges() {
    return new Privileges(
        sent.userRole().stream().map(this::role).toList(),
        sent.userBlock().stream().map(this::block).toList(),
        sent.proxyForUser().stream().map(proxy -> text(proxy.primaryId())).toList(),
        sent.rsLibrary().stream().map(library -> code(library.code())).toList(),
        "true".equalsIgnoreCase(sent.forcePasswordChange()));
  }

  private Role role(UserRole role) {
    return new Role(
        code(role.roleType()),
        code(role.scope()),
        isActiveRole(code(role.status())),
        role.expiryDate(),
        role.parameter().stream()
            .map(p -> new Role.Parameter(code(p.type()), code(p.scope()), code(p.value())))
            .toList());
  }

  private Block block(UserBlock block) {
    String type = code(block.blockType());
    return new Block(
        new Block.Kind(type.isEmpty() ? USUAL_BLOCK : type, code(block.blockDescription())),
        text(block.blockNote()),
        isActive("block_status", text(block.blockStatus())),
        block.expiryDate(),
        text(block.itemLoanId()),
        new Origin(text(block.createdBy()), block.createdDate()),
        segment(block.segmentType()));
  }

  // Only external users have entries that another system keeps.
  private Segment segment(@Nullable String type) {
    boolean internal = account.type() != AccountType.EXTERNAL || "Internal".equalsIgnoreCase(type);
    return internal ? Segment.INTERNAL : Segment.EXTERNAL;
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return Boolean.TRUE.equals(value);
  }

  // Alma takes any other status for inactive.
  private boolean isActiveRole(String status) {
    boolean odd = !STATUSES.contains(status.toUpperCase(Locale.ROOT));
    return !(odd && lenient.test(Leniency.ODD_ROLE_STATUS)) && isActive("role status", status);
  }

  private static boolean isActive(String what, String status) {
    return switch (status.toUpperCase(Locale.ROOT)) {
      case "", "ACTIVE" -> true;
      case "INACTIVE" -> false;
      default -> throw new BadRequest(UNKNOWN_CODE.about(what, status, "ACTIVE, INACTIVE"));
    };
  }
}
