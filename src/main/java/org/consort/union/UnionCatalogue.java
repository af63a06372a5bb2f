package org.consort.union;

import java.util.List;
import java.util.Locale;
import org.consort.database.Database;

/// Which members hold a title. A title is known by its ISBN, always compared as 13 digits.
public final class UnionCatalogue {
  private final Database database;
  private final UnionStore store;

  public UnionCatalogue(Database database, String consortium) {
    this.database = database;
    this.store = new UnionStore(consortium);
  }

  /// Notes that a member holds a title; noting it again replaces what was known.
  public void note(UnionHolding holding) {
    noteAll(List.of(holding));
  }

  public void noteAll(List<UnionHolding> holdings) {
    List<UnionHolding> tidy =
        holdings.stream()
            .map(
                h ->
                    new UnionHolding(
                        h.agency(), h.mmsId(), isbn13(h.isbn()), h.title(), h.author()))
            .toList();
    database.change(tx -> store.put(tx, tidy));
  }

  /// @param isbn 10 or 13 digits, with or without hyphens
  public List<UnionHolding> byIsbn(String isbn) {
    return database.read(tx -> store.byIsbn(tx, isbn13(isbn)));
  }

  /// The member's record and everybody's records with the same ISBN.
  public List<UnionHolding> like(String agency, String mmsId) {
    return database.read(tx -> store.like(tx, agency, mmsId));
  }

  /// An ISBN as 13 digits without hyphens; text that is none is given back without hyphens.
  static String isbn13(String isbn) {
    String plain = isbn.replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT);
    if (plain.length() != 10) {
      return plain;
    }
    String body = "978" + plain.substring(0, 9);
    int sum = 0;
    for (int i = 0; i < 12; i++) {
      sum += (body.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
    }
    return body + (10 - sum % 10) % 10;
  }
}
