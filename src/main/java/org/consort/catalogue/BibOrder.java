package org.consort.catalogue;

/// What found titles are sorted by; ties by id.
public record BibOrder(Key key, boolean descending) {
  /// By id, as they were added.
  public static final BibOrder USUAL = new BibOrder(Key.ID, false);

  /// A property titles can be sorted by.
  public enum Key {
    ID("b.mms_id"),
    TITLE("b.title_sort"),
    CREATOR("b.author_sort"),
    YEAR("w.year");

    private final String column;

    Key(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }
}
