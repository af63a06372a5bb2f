package org.consort.api.conf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.consort.access.Area;
import org.consort.api.Caller;
import org.consort.api.TestLibrary;
import org.consort.circulation.BorrowerLimit;
import org.consort.circulation.LendingRegulations;
import org.consort.circulation.LoanPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MappingTablesEndpointTest {
  private static final SetLibrary LIBRARY = new SetLibrary();
  private static final Caller NORTH = LIBRARY.library().north();
  private static final String TABLES = "/conf/mapping-tables";

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  @Test
  void canListAndReadMappingTables() {
    var policies = LIBRARY.library().circulation().policies();
    policies.put(TestLibrary.NORTH, new LoanPolicy("SHORT", "FACULTY", 14, 3));
    policies.regulate(
        TestLibrary.NORTH,
        LendingRegulations.USUAL.with(
            List.of(new BorrowerLimit("UNDERGRAD", 20, Integer.MAX_VALUE))));

    Caller.Answer all = NORTH.get(TABLES);
    assertThat(all.at("/total_record_count")).as(all.body()).isEqualTo("2");
    assertThat(all.at("/mapping_table/0/code")).isEqualTo("LoanPolicies");
    assertThat(all.at("/mapping_table/0/link")).endsWith("/almaws/v1" + TABLES + "/LoanPolicies");
    Caller.Answer loans = NORTH.get(TABLES + "/LoanPolicies");
    assertThat(loans.at("/header/1/name")).isEqualTo("userGroup");
    assertThat(loans.at("/header/1/type/link")).endsWith("/conf/code-tables/UserGroups");
    assertThat(loans.at("/header/2/type/value")).isEqualTo("TextField");
    assertThat(loans.at("/row/0/column0")).isEqualTo("SHORT");
    assertThat(loans.at("/row/0/column1")).isEqualTo("FACULTY");
    assertThat(loans.at("/row/0/column2")).isEqualTo("14");
    assertThat(loans.at("/row/0/column3")).isEqualTo("3");
    assertThat(loans.at("/row/0/column4")).isEmpty();
    assertThat(loans.at("/row/0/enabled")).isEqualTo("true");
    assertThat(NORTH.get(TABLES + "/BorrowerLimits").body())
        .contains("\"column0\":\"UNDERGRAD\",\"column1\":\"20\",\"column2\":\"\"");
    assertThat(NORTH.inXml().get(TABLES + "/LoanPolicies").body())
        .contains("<mapping_table link=")
        .contains("<headers><header><number>0</number>")
        .contains("<rows><row><column0>SHORT</column0>");
    assertThat(LIBRARY.library().south().get(TABLES + "/LoanPolicies").body())
        .doesNotContain("\"row\"");
  }

  @Test
  void cannotReadATableThatIsNoneOrWithoutTheRight() {
    assertThat(NORTH.get(TABLES + "/Nonsense").errorCode()).isEqualTo("40166411");
    Caller elsewhere =
        LIBRARY.library().caller(TestLibrary.NORTH, EnumSet.of(Area.BIBS), EnumSet.of(Area.BIBS));
    assertThat(elsewhere.get(TABLES).errorCode()).isEqualTo("UNAUTHORIZED");
  }
}
