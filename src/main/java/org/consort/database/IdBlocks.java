package org.consort.database;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
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
    return Long.parseLong(prefix + draw(sequence) + institution.suffix());
  }

  private long draw(String sequence) {
    Queue<Long> block = drawn.computeIfAbsent(sequence, _ -> new ArrayDeque<>());
    synchronized (block) {
      if (block.isEmpty()) {
        block.addAll(drawBlock(sequence));
      }
      return block.remove();
    }
  }

  private List<Long> drawBlock(String sequence) {
    return database.write(
        transaction ->
            transaction
                .handle()
                .createQuery("SELECT nextval(:sequence) FROM generate_series(1, :block)")
                .bind("sequence", sequence)
                .bind("block", BLOCK)
                .mapTo(Long.class)
                .list());
  }
}
