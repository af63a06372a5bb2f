package org.consort.api.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.Caller.Answer;
import org.consort.api.LendingLibrary;
import org.consort.api.TestLibrary;
import org.consort.institution.Department;
import org.consort.institution.Terms;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// That codes come with what they mean.
class UserDescriptionsTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void namesWhereARoleHolds() {
    String roles =
        """
        ,"user_role":[{"role_type":{"value":"200"},"scope":{"value":"01TST_NOR"}},
         {"role_type":{"value":"221"},"scope":{"value":"SCI"},"parameter":[
           {"type":{"value":"CirculationDesk"},"scope":{"value":"SCI"},
            "value":{"value":"DEFAULT_CIRC_DESK"}},
           {"type":{"value":"CantEditRestrictedUsers"},"scope":{"value":"SCI"},
            "value":{"value":"false"}}]},
         {"role_type":{"value":"206"},"scope":{"value":"NOWHERE"}}]
        """;
    TestLibrary here = LIBRARY.library();
    here.institutions().agree(TestLibrary.NORTH, Terms.USUAL.taking(Terms.Manner.LENIENT));
    String id = LIBRARY.patron(roles);
    Answer user = NORTH.get("/users/" + id);

    assertThat(user.at("/user_role/0/scope/desc")).isEqualTo("North");
    assertThat(user.at("/user_role/1/scope/desc")).isEqualTo("Science Library");
    assertThat(user.at("/user_role/1/role_type/desc")).isEqualTo("Circulation Desk Manager");
    assertThat(user.at("/user_role/1/parameter/0/scope/desc")).isEqualTo("Science Library");
    assertThat(user.at("/user_role/1/parameter/0/value/desc")).isEqualTo("Science desk");
    assertThat(user.json().at("/user_role/1/parameter/1/value").has("desc")).isFalse();
    assertThat(user.json().at("/user_role/2/scope").has("desc")).isFalse();
    assertThat(user.at("/user_role/2/role_type/desc")).isEqualTo("Catalog Manager");
    assertThat(NORTH.inXml().get("/users/" + id).body())
        .contains("<scope desc=\"Science Library\">SCI</scope>")
        .contains("<value desc=\"Science desk\">DEFAULT_CIRC_DESK</value>");
  }

  @Test
  void namesTheLibraryThatBorrowsForAUser() {
    String id = LIBRARY.patron(",\"rs_library\":[{\"code\":{\"value\":\"RES_SHARE\"}}]");

    assertThat(NORTH.get("/users/" + id).at("/rs_library/0/code/desc"))
        .isEqualTo("Resource sharing");
  }

  @Test
  void namesTheDepartmentThatDigitizes() {
    LIBRARY
        .library()
        .libraries()
        .add(TestLibrary.NORTH, new Department("COPIES", "Copy room", "", "DIGI_DEPT", "MAIN"));
    String wish =
        "{\"request_type\":\"DIGITIZATION\",\"partial_digitization\":false,"
            + "\"target_destination\":{\"value\":\"COPIES\"}}";
    String onItem = "/users/" + LIBRARY.patron() + "/requests?item_pid=" + LIBRARY.book().pid();
    assertThat(NORTH.post(onItem, wish).at("/target_destination/desc")).isEqualTo("Copy room");
  }
}
