package org.consort.database;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.consort.base.InstitutionId;

/// Gives out ids in Alma's form, a digit string of a prefix for the kind, a running number and the
/// institution's four digits. Numbers are drawn from a sequence a block at a time, so most ids cost
/// no query; a restart skips the rest of a block.
public final class IdBlocks {
  private static final int BLOCK = 100;

  private final Database database;
  private final Map<String, Queue<Long>> drawn = new ConcurrentHashMap<>();

  public IdBlocks(Database database) {
    this.database = database;
  }

  /// @param sequence name of the database sequence the running number comes from
  /// @param prefix the digits that tell the kind, for example `99` for a bib; may be empty
  public long next(String sequence, String prefix, InstitutionId institution) {
    return id(
        prefix, draw(sequence, () -> database.write(tx -> drawBlock(tx, sequence))), institution);
  }

  /// As [#next], for use inside a transaction: a block is drawn over its connection, since waiting
  /// for a second one while holding the first can go on for ever.
  public long next(Transaction tx, String sequence, String prefix, InstitutionId institution) {
    return id(prefix, draw(sequence, () -> drawBlock(tx, sequence)), institution);
  }

  private static long id(String prefix, long number, InstitutionId institution) {
    return Long.parseLong(prefix + number + institution.suffix());
  }

  private long draw(String sequence, Supplier<List<Long>> more) {
    Queue<Long> block = drawn.computeIfAbsent(sequence, _ -> new ArrayDeque<>());
    synchronized (block) {
      if (block.isEmpty()) {
        block.addAll(more.get());
      }
      return block.remove();
    }
  }

  private static List<Long> drawBlock(Transaction tx, String sequence) {
    return tx.handle()
        .createQuery("SELECT nextval(:sequence) FROM generate_series(1, :block)")
        .bind("sequence", sequence)
        .bind("block", BLOCK)
        .mapTo(Long.class)
        .list();
  }
}
