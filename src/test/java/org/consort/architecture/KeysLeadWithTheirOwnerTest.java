package org.consort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consort.database.Database;
import org.consort.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Library data is keyed by institution first, the hub's by consortium first, so that tables can be
/// partitioned and distributed by them.
class KeysLeadWithTheirOwnerTest {
  private static final Database DATABASE = TestDatabase.open();

  /// Tables that belong to no institution and no consortium.
  private static final String SHARED =
      "flyway_schema_history|api_key|bearer_token|staff_account|staff_session|institution|audit";

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void everyIndexLeadsWithInstitutionOrConsortium() {
    List<String> offences =
        DATABASE.read(
            tx ->
                tx.handle()
                    .createQuery(
                        """
                        SELECT i.indexrelid::regclass || ' leads with ' || coalesce(a.attname, 'an expression')
                        FROM pg_index i
                        JOIN pg_class t ON t.oid = i.indrelid
                        JOIN pg_namespace n ON n.oid = t.relnamespace AND n.nspname = 'public'
                        LEFT JOIN pg_attribute a
                          ON a.attrelid = t.oid AND a.attnum = i.indkey[0] AND i.indkey[0] <> 0
                        WHERE t.relname !~ ('^(' || :shared || ')')
                          AND coalesce(a.attname, '') NOT IN ('institution', 'consortium')
                        ORDER BY 1
                        """)
                    .bind("shared", SHARED)
                    .mapTo(String.class)
                    .list());
    assertThat(offences).isEmpty();
  }
}
