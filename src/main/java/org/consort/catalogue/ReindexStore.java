package org.consort.catalogue;

import java.util.List;
import java.util.function.Function;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Transaction;
import org.consort.marc.match.MatchKey;
import org.jdbi.v3.core.statement.Update;

/// Writes what is read out of titles, many at a time.
final class ReindexStore {
  private ReindexStore() {}

  static List<Reindexing.Span> spans(Transaction tx, InstitutionId institution, int size) {
    return tx.handle()
        .createQuery(
            """
            SELECT min(mms_id), max(mms_id) FROM (
              SELECT mms_id, (row_number() OVER (ORDER BY mms_id) - 1) / :size AS span
              FROM bib WHERE institution = :institution) numbered
            GROUP BY span ORDER BY span
            """)
        .bind("institution", institution)
        .bind("size", size)
        .map((row, _) -> new Reindexing.Span(new MmsId(row.getLong(1)), new MmsId(row.getLong(2))))
        .list();
  }

  /// Records may be long, so each is forgotten as soon as it is read again.
  static List<Reread> lock(Transaction tx, InstitutionId institution, Reindexing.Span span) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM bib WHERE institution = :institution
              AND mms_id BETWEEN :first AND :last
            ORDER BY mms_id FOR NO KEY UPDATE
            """)
        .bind("institution", institution)
        .bind("first", span.first())
        .bind("last", span.last())
        .map((row, context) -> Reread.of(BibRowStore.row(row, context)))
        .list();
  }

  static void replaceKeys(Transaction tx, InstitutionId institution, List<Reread> titles) {
    tx.handle()
        .createUpdate(
            "DELETE FROM match_key WHERE institution = :institution AND mms_id = ANY(:ids)")
        .bind("institution", institution)
        .bind("ids", ids(titles))
        .execute();
    List<Owned> keys =
        titles.stream()
            .flatMap(title -> title.keys().stream().map(key -> new Owned(title.id(), key)))
            .toList();
    tx.handle()
        .createUpdate(
            """
            INSERT INTO match_key (institution, kind, hash, mms_id)
            SELECT :institution, kind, hash, mms_id
            FROM unnest(CAST(:kinds AS smallint[]), CAST(:hashes AS bigint[]),
                CAST(:ids AS bigint[])) AS k (kind, hash, mms_id)
            ON CONFLICT DO NOTHING
            """)
        .bind("institution", institution)
        .bind("kinds", keys.stream().map(k -> k.key().kind().code()).toArray(Integer[]::new))
        .bind("hashes", keys.stream().map(k -> k.key().hash()).toArray(Long[]::new))
        .bind("ids", keys.stream().map(k -> k.id().number()).toArray(Long[]::new))
        .execute();
  }

  private record Owned(MmsId id, MatchKey key) {}

  static void replaceWords(Transaction tx, InstitutionId institution, List<Reread> titles) {
    tx.handle()
        .createUpdate(
            """
            INSERT INTO bib_words (institution, mms_id, year, words)
            SELECT :institution, mms_id, year, CAST(words AS tsvector)
            FROM unnest(CAST(:ids AS bigint[]), CAST(:years AS smallint[]),
                CAST(:words AS text[])) AS w (mms_id, year, words)
            ON CONFLICT (institution, mms_id)
            DO UPDATE SET year = excluded.year, words = excluded.words
            """)
        .bind("institution", institution)
        .bind("ids", ids(titles))
        .bind("years", titles.stream().map(title -> title.words().year()).toArray(Integer[]::new))
        .bind("words", texts(titles, title -> title.words().vector()))
        .execute();
  }

  /// Rows that say the same already stay untouched.
  static void replaceDescriptions(Transaction tx, InstitutionId institution, List<Reread> titles) {
    Update update =
        tx.handle()
            .createUpdate(
                """
                UPDATE bib b SET title = n.title, author = n.author, isbn = n.isbn, issn = n.issn,
                    publisher = n.publisher, place = n.place, date = n.date,
                    title_sort = n.title_sort, author_sort = n.author_sort
                FROM unnest(CAST(:ids AS bigint[]), CAST(:titles AS text[]),
                    CAST(:authors AS text[]), CAST(:isbns AS text[]), CAST(:issns AS text[]),
                    CAST(:publishers AS text[]), CAST(:places AS text[]), CAST(:dates AS text[]),
                    CAST(:titleSorts AS text[]), CAST(:authorSorts AS text[]))
                  AS n (mms_id, title, author, isbn, issn, publisher, place, date, title_sort,
                    author_sort)
                WHERE b.institution = :institution AND b.mms_id = n.mms_id
                  AND (b.title, b.author, b.isbn, b.issn, b.publisher, b.place, b.date,
                      b.title_sort, b.author_sort)
                    IS DISTINCT FROM (n.title, n.author, n.isbn, n.issn, n.publisher, n.place,
                      n.date, n.title_sort, n.author_sort)
                """);
    update
        .bind("institution", institution)
        .bind("ids", ids(titles))
        .bind("titles", texts(titles, title -> title.description().title()))
        .bind("authors", texts(titles, title -> title.description().author()))
        .bind("isbns", texts(titles, title -> title.description().isbn()))
        .bind("issns", texts(titles, title -> title.description().issn()))
        .bind("publishers", texts(titles, title -> title.description().publisher()))
        .bind("places", texts(titles, title -> title.description().place()))
        .bind("dates", texts(titles, title -> title.description().date()))
        .bind("titleSorts", texts(titles, Reread::titleSort))
        .bind("authorSorts", texts(titles, Reread::authorSort))
        .execute();
  }

  private static Long[] ids(List<Reread> titles) {
    return titles.stream().map(title -> title.id().number()).toArray(Long[]::new);
  }

  private static String[] texts(List<Reread> titles, Function<Reread, String> text) {
    return titles.stream().map(text).toArray(String[]::new);
  }
}
