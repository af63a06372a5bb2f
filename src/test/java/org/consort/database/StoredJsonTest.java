package org.consort.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredJsonTest {
  private record Shelf(String name, int metres, List<Book> books, @Nullable Shelf below) {}

  private record Book(String title, boolean isBig) {
    Book {
      if (title.isEmpty()) {
        throw new IllegalArgumentException("a book has a title");
      }
    }
  }

  @Test
  void readsWhatItWrote() {
    Shelf low = new Shelf("low", 0, List.of(new Book("Atlas", true)), null);
    Shelf high = new Shelf("high", 3, List.of(new Book("Odes", false)), low);

    assertThat(StoredJson.read(Shelf.class, StoredJson.write(high))).isEqualTo(high);
  }

  @Test
  void readsWhatOtherVersionsWrote() {
    String older = "{\"name\":\"low\",\"books\":[{\"title\":\"Atlas\",\"colour\":\"red\"}]}";

    assertThat(StoredJson.read(Shelf.class, older))
        .isEqualTo(new Shelf("low", 0, List.of(new Book("Atlas", false)), null));
  }

  @Test
  void tellsWhatARecordRefuses() {
    assertThatThrownBy(() -> StoredJson.read(Book.class, "{\"title\":\"\"}"))
        .hasMessageContaining("a book has a title");
  }
}
