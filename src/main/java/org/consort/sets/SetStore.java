package org.consort.sets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.base.InstitutionId;
import org.consort.base.Listing;
import org.consort.base.Page;
import org.consort.database.Transaction;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;

final class SetStore {
  private SetStore() {}

  /// @return false, and nothing added, when the name is taken
  static boolean add(Transaction tx, InstitutionId institution, MemberSet set) {
    return bound(
                tx.handle()
                    .createUpdate(
                        """
                        INSERT INTO member_set (institution, id, name, content, type, description,
                            note, private, active, query, created_by, created_at, status_at)
                        VALUES (:institution, :id, :name, :content, :type, :description,
                            :note, :isPrivate, :isActive, :query, :by, :created, :statusAt)
                        ON CONFLICT (institution, name) DO NOTHING
                        """),
                set)
            .bind("institution", institution)
            .execute()
        == 1;
  }

  static void replace(Transaction tx, InstitutionId institution, MemberSet set) {
    bound(
            tx.handle()
                .createUpdate(
                    """
                    UPDATE member_set SET name = :name, description = :description, note = :note,
                        private = :isPrivate, active = :isActive, query = :query,
                        status_at = :statusAt
                    WHERE institution = :institution AND id = :id
                    """),
            set)
        .bind("institution", institution)
        .execute();
  }

  private static Update bound(Update update, MemberSet set) {
    return update
        .bindMethods(set.form())
        .bind("id", set.id())
        .bind("content", set.content().name())
        .bind("type", set.type().name())
        .bind("by", set.by())
        .bind("created", set.created())
        .bind("statusAt", set.statusAt());
  }

  static boolean isTaken(Transaction tx, InstitutionId institution, String name, long byOther) {
    return tx.handle()
        .createQuery(
            """
            SELECT EXISTS (SELECT FROM member_set
                WHERE institution = :institution AND name = :name AND id <> :id)
            """)
        .bind("institution", institution)
        .bind("name", name)
        .bind("id", byOther)
        .mapTo(Boolean.class)
        .one();
  }

  static Optional<MemberSet> find(Transaction tx, InstitutionId institution, long id) {
    return tx.handle()
        .createQuery("SELECT * FROM member_set WHERE institution = :institution AND id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .map(SetStore::row)
        .findOne();
  }

  /// Holds the set until the end of the transaction.
  static Optional<MemberSet> lock(Transaction tx, InstitutionId institution, long id) {
    return tx.handle()
        .createQuery(
            """
            SELECT * FROM member_set WHERE institution = :institution AND id = :id FOR UPDATE
            """)
        .bind("institution", institution)
        .bind("id", id)
        .map(SetStore::row)
        .findOne();
  }

  static void remove(Transaction tx, InstitutionId institution, long id) {
    tx.handle()
        .createUpdate("DELETE FROM member_set WHERE institution = :institution AND id = :id")
        .bind("institution", institution)
        .bind("id", id)
        .execute();
  }

  /// In the order of their names.
  static Listing<MemberSet> search(
      Transaction tx, InstitutionId institution, SetSearch search, Page page) {
    int total = searched(tx, institution, "SELECT count(*)", search, "").mapTo(Integer.class).one();
    List<MemberSet> sets =
        searched(
                tx,
                institution,
                "SELECT *",
                search,
                " ORDER BY lower(name), id LIMIT :limit OFFSET :offset")
            .bindMethods(page)
            .map(SetStore::row)
            .list();
    return new Listing<>(sets, total);
  }

  private static Query searched(
      Transaction tx, InstitutionId institution, String start, SetSearch search, String end) {
    SetContent content = search.content();
    SetType type = search.type();
    StringBuilder sql =
        new StringBuilder(start)
            .append(
                """
                 FROM member_set WHERE institution = :institution
                  AND (CAST(:content AS text) IS NULL OR content = :content)
                  AND (CAST(:type AS text) IS NULL OR type = :type)
                """);
    List<String> words = new ArrayList<>();
    for (SetSearch.Condition condition : search.conditions()) {
      for (String word : condition.words().strip().split("\\s+")) {
        sql.append(" AND strpos(lower(")
            .append(condition.text().expression())
            .append("), lower(:word")
            .append(words.size())
            .append(")) > 0");
        words.add(word);
      }
    }
    Query query =
        tx.handle()
            .createQuery(sql.append(end).toString())
            .bind("institution", institution)
            .bind("content", content == null ? null : content.name())
            .bind("type", type == null ? null : type.name());
    for (int at = 0; at < words.size(); at++) {
      query.bind("word" + at, words.get(at));
    }
    return query;
  }

  private static MemberSet row(ResultSet row, StatementContext context) throws SQLException {
    return new MemberSet(
        row.getLong("id"),
        SetContent.valueOf(row.getString("content")),
        SetType.valueOf(row.getString("type")),
        new SetForm(
            row.getString("name"),
            row.getString("description"),
            row.getString("note"),
            row.getBoolean("private"),
            row.getBoolean("active"),
            row.getString("query")),
        row.getString("created_by"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getObject("status_at", OffsetDateTime.class).toInstant());
  }
}
