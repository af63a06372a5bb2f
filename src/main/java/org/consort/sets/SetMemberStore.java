package org.consort.sets;

import java.util.Collection;
import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.Page;
import org.consort.database.Transaction;

/// The members of itemized sets, in the order they were added.
final class SetMemberStore {
  private SetMemberStore() {}

  /// @return those that were not there yet
  static List<String> add(
      Transaction tx, InstitutionId institution, long set, Collection<String> members) {
    return tx.handle()
        .createQuery(
            """
            WITH added AS (
              INSERT INTO set_member (institution, set_id, member)
              SELECT :institution, :set, member
              FROM unnest(CAST(:members AS text[])) WITH ORDINALITY AS m (member, place)
              ORDER BY place
              ON CONFLICT DO NOTHING
              RETURNING member)
            SELECT member FROM added
            """)
        .bind("institution", institution)
        .bind("set", set)
        .bindArray("members", String.class, members)
        .mapTo(String.class)
        .list();
  }

  /// @return those that were there
  static List<String> remove(
      Transaction tx, InstitutionId institution, long set, Collection<String> members) {
    return tx.handle()
        .createQuery(
            """
            WITH removed AS (
              DELETE FROM set_member WHERE institution = :institution AND set_id = :set
                AND member = ANY(CAST(:members AS text[]))
              RETURNING member)
            SELECT member FROM removed
            """)
        .bind("institution", institution)
        .bind("set", set)
        .bindArray("members", String.class, members)
        .mapTo(String.class)
        .list();
  }

  static void clear(Transaction tx, InstitutionId institution, long set) {
    tx.handle()
        .createUpdate("DELETE FROM set_member WHERE institution = :institution AND set_id = :set")
        .bind("institution", institution)
        .bind("set", set)
        .execute();
  }

  static int count(Transaction tx, InstitutionId institution, long set) {
    return tx.handle()
        .createQuery(
            "SELECT count(*) FROM set_member WHERE institution = :institution AND set_id = :set")
        .bind("institution", institution)
        .bind("set", set)
        .mapTo(Integer.class)
        .one();
  }

  static List<String> members(Transaction tx, InstitutionId institution, long set, Page page) {
    return tx.handle()
        .createQuery(
            """
            SELECT member FROM set_member WHERE institution = :institution AND set_id = :set
            ORDER BY place LIMIT :limit OFFSET :offset
            """)
        .bind("institution", institution)
        .bind("set", set)
        .bindMethods(page)
        .mapTo(String.class)
        .list();
  }
}
