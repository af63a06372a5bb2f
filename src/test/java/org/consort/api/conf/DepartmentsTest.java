package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consort.api.TestLibrary.NORTH;

import java.util.List;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.institution.ContactDetails;
import org.consort.institution.Department;
import org.consort.institution.DepartmentDetails;
import org.consort.patrons.Account;
import org.consort.patrons.AccountType;
import org.consort.patrons.Particulars;
import org.consort.patrons.PersonName;
import org.consort.patrons.RecordType;
import org.consort.patrons.UserForm;
import org.consort.patrons.UserStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What departments tell of themselves.
class DepartmentsTest {
  private static final TestLibrary LIBRARY =
      TestLibrary.open(
          library ->
              new GeneralEndpoint(
                      library.doors(), library.libraries(), library.users(), Environment.PRODUCTION)
                  .routes());
  private static final Caller NORTHERN = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canTellWhoWorksInADepartmentAndWhereItIsReached() {
    LIBRARY.users().add(NORTH, user("bookbinder"));
    ContactDetails contact =
        new ContactDetails(
            List.of("Back door", "2 Mill Lane"), "Fenby", "F1", "GBR", "bind@fenby.example", "12");
    LIBRARY
        .libraries()
        .add(
            NORTH,
            new Department("BIND", "Bindery", "", "WORK_ORDER", "MAIN")
                .with(
                    new DepartmentDetails(
                        5, List.of("bookbinder", "nobody"), "DEFAULT_CIRC_DESK", contact)));

    Caller.Answer full = NORTHERN.get("/conf/departments");
    assertThat(full.at("/department/0/work_days")).isEqualTo("5");
    assertThat(full.at("/department/0/circ_desk/desc")).isEqualTo("Main desk");
    assertThat(full.at("/department/0/operator/0/primary_id")).isEqualTo("bookbinder");
    assertThat(full.at("/department/0/operator/0/link")).endsWith("/users/bookbinder");
    assertThat(full.json().at("/department/0/operator").size()).isEqualTo(1);
    assertThat(full.at("/department/0/contact_info/address/0/line2")).isEqualTo("2 Mill Lane");
    assertThat(full.at("/department/0/contact_info/email/0/email_address"))
        .isEqualTo("bind@fenby.example");
    assertThat(full.body()).doesNotContain("printer");
    assertThat(NORTHERN.inXml().get("/conf/departments").body())
        .contains(
            "<served_libraries><library desc=\"Main Library\">MAIN</library></served_libraries>")
        .contains("<phone_number>12</phone_number>");
    assertThat(NORTHERN.get("/conf/departments?view=brief").body())
        .contains("Bindery", "work_days")
        .doesNotContain("bookbinder");
  }

  private static UserForm user(String primaryId) {
    Account account =
        new Account(RecordType.STAFF, AccountType.INTERNAL, UserStatus.ACTIVE, "", "", null, null);
    return new UserForm(
        primaryId,
        account,
        new PersonName("Mira", "", "Holm"),
        Particulars.NONE,
        UserForm.Secrets.NONE,
        "test");
  }
}
