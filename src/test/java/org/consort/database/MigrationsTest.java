package org.consort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  private static final String HOLD =
      """
      INSERT INTO hold (institution, id, patron, bib, item, title, author, pickup_library,
        placed_at, status, task, details)
      VALUES (1, %d, 1, 1, %s, '', '', 'MAIN', now(), 'NOT_STARTED', '', '%s')
      """;
  private static final String WEBHOOK =
      """
      INSERT INTO webhook (institution, id, code, name, description, url, secret, format, events)
      VALUES (1, 1, 'HUB', 'Hub', '', 'https://hub.example', 'x', 'JSON',
        '{LOAN_CREATED,NOTIFICATION}')
      """;
  private static final String WAITING =
      """
      INSERT INTO outbox (institution, event, object, happened_at, state)
      VALUES (1, '%s', '1', now(), '{"kind":"%s"}')
      """;
  private static final String INVOICE =
      """
      INSERT INTO invoice (institution, id, number, vendor, owner, invoice_date, total, currency,
        payment_method, reference, notes, kept, stage, rejected, payment_status, voucher_number,
        voucher_amount, voucher_currency)
      SELECT 1, id, id, 'V', 'MAIN', now(), 0, 'USD', 'CHECK', '', '%2$s', '', 'IN_REVIEW', false,
        'NOT_PAID', '', '', '' FROM (SELECT %1$d AS id)
      """;

  @Test
  void runOnceWhenNodesStartTogether() throws Exception {
    String url = TestDatabase.emptyUrl();
    try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
      Callable<Database> start = () -> Database.open(url);
      for (Future<Database> node : nodes.invokeAll(List.of(start, start, start))) {
        try (Database database = node.get()) {
          assertThat(timesRun(database)).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void tellsWhyADatabaseCannotBeUsedWithoutThePassword() {
    assertThatThrownBy(
            () -> Database.open("jdbc:postgresql://127.0.0.1:1/none?user=u&password=geheim"))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("cannot connect")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void narrowRequestsForATitleThatWishedForAMaterial() {
    String url = at("262");
    run(
        url,
        HOLD.formatted(1, "NULL", "{\"materialType\":\"DVD\"}"),
        HOLD.formatted(2, "7", "{\"materialType\":\"DVD\",\"booking\":{}}"),
        HOLD.formatted(3, "NULL", "{\"booking\":{}}"));

    assertThat(
            after(url, "SELECT concat_ws('|', id, material_type, details) FROM hold ORDER BY id"))
        .containsExactly("1|DVD", "2|{\"booking\": {}}", "3|{\"booking\": {}}");
  }

  @Test
  void tellWhoWantedNotificationsOfEachLetter() {
    String url = at("262");
    run(
        url,
        "INSERT INTO outbox_wish VALUES (1, 'NOTIFICATION', 'HUB'), (1, 'LOAN_CREATED', 'HUB')",
        WEBHOOK,
        WAITING.formatted("NOTIFICATION", "REQUEST_CANCELLED"),
        WAITING.formatted("NOTIFICATION", "ON_HOLD_SHELF"),
        WAITING.formatted("LOAN_CREATED", "-"));

    String letters =
        "FulPlaceOnHoldShelfLetter,FulCancelRequestLetter,FulItemChangeDueDateLetter,"
            + "FulUserBorrowingActivityLetter";
    assertThat(after(url, "SELECT array_to_string(events, ',') FROM webhook"))
        .containsExactly("LOAN_CREATED," + letters);
    assertThat(after(url, "SELECT event FROM outbox_wish"))
        .containsExactlyInAnyOrder(("LOAN_CREATED," + letters).split(","));
    assertThat(after(url, "SELECT event FROM outbox ORDER BY id"))
        .containsExactly("FulCancelRequestLetter", "FulPlaceOnHoldShelfLetter", "LOAN_CREATED");
  }

  @Test
  void keepTheNotesOfInvoicesInOrder() {
    String url = at("267");
    run(
        url,
        "INSERT INTO vendor (institution, code, name, active, roles, kept, libraries)"
            + " VALUES (1, 'V', 'Vendor', true, '{}', '', '{}')",
        INVOICE.formatted(1, "{second,first}"),
        INVOICE.formatted(2, "{}"),
        INVOICE.formatted(3, "{third}"));

    assertThat(
            after(
                url,
                """
                SELECT concat_ws('|', invoice, position, content, written_by, written_on)
                FROM invoice_note ORDER BY invoice, position
                """))
        .containsExactly("1|0|second", "1|1|first", "3|0|third");
  }

  @Test
  void haveTitlesIndexedAgain() {
    String url = at("266");
    run(
        url,
        "INSERT INTO institution VALUES (9001, 'N', 'North', 'UTC'), (9002, 'S', 'South', 'UTC')",
        """
        INSERT INTO bib (institution, mms_id, marc, title, author, isbn, issn, publisher, place,
            date, title_sort, author_sort, suppressed, published, created_at, created_by,
            modified_at, modified_by)
        VALUES (9001, 991, '', '', '', '', '', '', '', '', '', '', false, true, now(), '', now(), '')
        """);

    assertThat(
            after(
                url,
                "SELECT concat_ws('|', institution, id % 10000, job, status, parameters) FROM job_run"))
        .containsExactly("9001|9001|M1001|QUEUED|{}");
  }

  /// A database as an earlier version left it.
  private static String at(String version) {
    String url = TestDatabase.emptyUrl();
    Flyway.configure()
        .dataSource(url, "", "")
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
    return url;
  }

  private static void run(String url, String... statements) {
    try (Database database = Database.connect(url)) {
      database.change(tx -> List.of(statements).forEach(tx.handle()::execute));
    }
  }

  private static List<String> after(String url, String query) {
    try (Database database = Database.open(url)) {
      return database.read(tx -> tx.handle().createQuery(query).mapTo(String.class).list());
    }
  }

  private static int timesRun(Database database) {
    return database.read(
        tx ->
            tx.handle()
                .createQuery("SELECT count(*) FROM flyway_schema_history WHERE version = '001'")
                .mapTo(int.class)
                .one());
  }
}
