package org.consort.api.bibs;

import static org.assertj.core.api.Assertions.assertThat;

import org.consort.api.Caller;
import org.consort.api.LendingLibrary;
import org.consort.api.LendingLibrary.Book;
import org.consort.api.TestLibrary;
import org.consort.base.ItemId;
import org.consort.circulation.ScanIn;
import org.consort.institution.Department;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WorkOrdersTest {
  private static final LendingLibrary LIBRARY = new LendingLibrary();
  private static final Caller NORTH = LIBRARY.north();

  @AfterAll
  static void close() {
    LIBRARY.close();
  }

  private final Book book = LIBRARY.book();
  private final String atBindery =
      book.path() + "?op=scan&library=MAIN&department=BINDERY&work_order_type=BIND";

  @Test
  void canBeginWorkChangeItsStatusAndEndIt() {
    Caller.Answer begun = NORTH.post(atBindery + "&status=WAITING", "");
    assertThat(begun.at("/item_data/process_type/value")).isEqualTo("WORK_ORDER_DEPARTMENT");
    assertThat(begun.at("/item_data/base_status/value")).isEqualTo("0");
    assertThat(begun.at("/item_data/work_order_type/value")).isEqualTo("BIND");
    assertThat(begun.at("/item_data/work_order_at/value")).isEqualTo("BINDERY");
    assertThat(begun.at("/additional_info"))
        .isEqualTo(
            "Item's destination is: BINDERY. Request/Process Type: BIND. Requester: ."
                + " Requester ID: . Place in Queue: 0");

    assertThat(LIBRARY.scan(book, "MAIN").at("/item_data/process_type/value"))
        .isEqualTo("WORK_ORDER_DEPARTMENT");

    Caller.Answer done = NORTH.post(atBindery + "&done=true", "");
    assertThat(done.at("/item_data/process_type/value")).isEqualTo("TRANSIT");
    assertThat(done.at("/item_data/work_order_type/value")).isEmpty();
    assertThat(LIBRARY.scan(book, "MAIN").at("/item_data/base_status/value")).isEqualTo("1");
  }

  @Test
  void canDoNoWorkOnWhatAPatronWaitsFor() {
    String ada = LIBRARY.patron();
    LIBRARY.placed(ada, book, "SCI");

    assertThat(NORTH.post(atBindery, "").at("/item_data/process_type/value")).isEqualTo("TRANSIT");
  }

  @Test
  void servesAPatronWhenTheWorkIsDone() {
    String ada = LIBRARY.patron();
    NORTH.post(atBindery, "");
    String request = "/users/" + ada + "/requests/" + LIBRARY.placed(ada, book, "SCI");
    assertThat(NORTH.get(request).at("/request_status")).isEqualTo("NOT_STARTED");

    NORTH.post(atBindery + "&done=true", "");

    assertThat(NORTH.get(request).at("/task_name")).isEqualTo("Transit Item");
  }

  @Test
  void countsWhatWasReadInTheLibrary() {
    LIBRARY.scan(book, "MAIN");
    assertThat(uses()).isEqualTo(1);
    LIBRARY.scan(book, "MAIN");
    assertThat(uses()).as("still on the reshelving trolley").isEqualTo(1);

    Book other = LIBRARY.book();
    NORTH.post(
        other.path()
            + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK&register_in_house_use=false",
        "");
    assertThat(scanIn().inHouseUses(TestLibrary.NORTH, ItemId.parse(other.pid()).orElseThrow()))
        .isZero();
  }

  private int uses() {
    return scanIn().inHouseUses(TestLibrary.NORTH, ItemId.parse(book.pid()).orElseThrow());
  }

  private static ScanIn scanIn() {
    return LIBRARY.library().circulation().scanIn();
  }

  @Test
  void canScanByAnExternalId() {
    String path = "/bibs/" + book.bib() + "/holdings/" + book.holding() + "/items/";
    String scan = "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK&external_id=true";

    assertThat(NORTH.post(path + book.barcode() + scan, "").at("/item_data/pid"))
        .isEqualTo(book.pid());
    assertThat(NORTH.post(path + "NOTHING" + scan, "").errorCode()).isEqualTo("402504");
  }

  @Test
  void cannotScanInADepartmentThatIsNotThere() {
    try (LendingLibrary other = new LendingLibrary()) {
      Book there = other.book();
      String scan = there.path() + "?op=scan&library=MAIN&work_order_type=BIND&department=";
      other.north().post(there.path() + "?op=scan&library=MAIN&circ_desk=DEFAULT_CIRC_DESK", "");
      other.north().post(scan + "OLD_ROOM", "");
      other
          .library()
          .libraries()
          .add(TestLibrary.NORTH, new Department("BIND", "Bindery", "", "WORK_ORDER", "MAIN"));
      Book next = other.book();
      String before = other.north().get(next.path()).body();
      String typo = scan.replace(there.path(), next.path()) + "BNID";

      Caller.Answer refused = other.north().post(typo, "");

      assertThat(refused.errorCode()).as(refused.body()).isEqualTo("402502");
      assertThat(refused.body()).contains("BNID").contains("valid: BIND");
      assertThat(other.north().inXml().post(typo, "").body())
          .contains("<errorCode>402502</errorCode>");
      assertThat(other.north().get(next.path()).body()).isEqualTo(before);
      assertThat(other.north().post(typo.replace("BNID", "BIND"), "").status()).isEqualTo(200);
      assertThat(other.north().post(typo.replace("BNID", "DIGI_DEPT_INST"), "").status())
          .isEqualTo(200);
      assertThat(other.north().post(scan + "OLD_ROOM&done=true", "").status()).isEqualTo(200);
    }
  }

  @Test
  void canScanWhereAFileIsAwaitedThoughTheDepartmentIsNotThere() {
    try (LendingLibrary other = new LendingLibrary()) {
      Book book = other.book();
      other
          .library()
          .libraries()
          .add(TestLibrary.NORTH, new Department("BIND", "Bindery", "", "WORK_ORDER", "MAIN"));
      String ada = other.patron();
      String scan = book.path() + "?op=scan&library=MAIN&department=SCAN";
      assertThat(other.north().post(scan, "").errorCode()).isEqualTo("402502");
      Caller.Answer asked =
          other
              .north()
              .post(
                  "/users/" + ada + "/requests?item_pid=" + book.pid(),
                  "{\"request_type\":\"DIGITIZATION\",\"partial_digitization\":false,"
                      + "\"target_destination\":{\"value\":\"SCAN\"}}");
      assertThat(asked.status()).as(asked.body()).isEqualTo(200);

      assertThat(other.north().post(scan, "").status()).isEqualTo(200);
    }
  }

  @Test
  void cannotScanNowhere() {
    String scan = book.path() + "?op=scan&library=MAIN";
    assertThat(NORTH.post(scan, "").errorCode()).isEqualTo("40166415");
    assertThat(NORTH.post(scan + "&circ_desk=ATTIC", "").errorCode()).isEqualTo("402502");
    assertThat(NORTH.post(scan + "&department=BINDERY&done=nearly", "").errorCode())
        .isEqualTo("401666");
    String unknown = book.path().replace(book.pid(), "239999001");
    assertThat(NORTH.post(unknown + "?op=scan&library=MAIN&circ_desk=X", "").errorCode())
        .isEqualTo("40166411");
  }
}
