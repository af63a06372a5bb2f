package org.consort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransactionTest {
  private final Database database = TestDatabase.open();

  @BeforeEach
  void addShelf() {
    database.change(
        tx ->
            tx.handle()
                .execute(
                    """
                    CREATE TABLE shelf (book integer CHECK (book > 0),
                      series integer UNIQUE DEFERRABLE INITIALLY DEFERRED)
                    """));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void writesWhatCameLast() {
    String answer =
        database.write(
            tx -> {
              put(tx, 1);
              put(tx, 2);
              return "done";
            });

    assertThat(answer).isEqualTo("done");
    assertThat(books()).containsExactly(1, 2);
  }

  @Test
  void writesMoreThanGoTogether() {
    database.change(tx -> IntStream.rangeClosed(1, 20).forEach(book -> put(tx, book)));

    assertThat(books()).hasSize(20);
  }

  @Test
  void waitsForNoAnswerToAWrite() {
    AtomicBoolean wentOn = new AtomicBoolean();

    assertThatThrownBy(
            () ->
                database.change(
                    tx -> {
                      put(tx, -1);
                      wentOn.set(true);
                    }))
        .isInstanceOf(JdbiException.class);

    assertThat(wentOn).isTrue();
  }

  @Test
  void writesInOrder() {
    database.change(
        tx -> {
          put(tx, 1);
          tx.write("UPDATE shelf SET book = book + ? WHERE book = ?", 1, 1);
          tx.write("UPDATE shelf SET book = book * ? WHERE book = ?", 10, 2);
        });

    assertThat(books()).containsExactly(20);
  }

  @Test
  void showsTheNextStatementWhatCameBefore() {
    database.change(
        tx -> {
          put(tx, 1);
          assertThat(books(tx)).containsExactly(1);
          put(tx, 2);
        });

    assertThat(books()).containsExactly(1, 2);
  }

  @Test
  void writesNothingWhenTheWorkFails() {
    assertThatThrownBy(
            () ->
                database.change(
                    tx -> {
                      put(tx, 1);
                      put(tx, 2);
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");

    assertThat(books()).isEmpty();
  }

  @Test
  void writesNothingWhenTheLastOfItIsRefused() {
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(
              () ->
                  database.change(
                      tx -> {
                        put(tx, 1);
                        put(tx, -1);
                      }))
          .isInstanceOf(JdbiException.class);
    }

    assertThat(books()).isEmpty();
    database.change(tx -> put(tx, 3));
    assertThat(books()).containsExactly(3);
  }

  @Test
  void writesNothingWhenItsEndIsRefused() {
    assertThatThrownBy(
            () ->
                database.change(
                    tx -> {
                      put(tx, 1, 7);
                      put(tx, 2, 7);
                    }))
        .isInstanceOf(JdbiException.class)
        .hasMessageContaining("shelf_series_key");

    assertThat(books()).isEmpty();
  }

  private static void put(Transaction tx, int book) {
    put(tx, book, book);
  }

  private static void put(Transaction tx, int book, int series) {
    tx.write("INSERT INTO shelf VALUES (?, ?)", book, series);
  }

  private List<Integer> books() {
    return database.read(TransactionTest::books);
  }

  private static List<Integer> books(Transaction tx) {
    return tx.handle().createQuery("SELECT book FROM shelf ORDER BY 1").mapTo(int.class).list();
  }
}
