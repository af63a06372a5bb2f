package org.consort.catalogue;

import java.util.List;
import org.consort.base.InstitutionId;
import org.consort.base.MmsId;
import org.consort.database.Database;
import org.consort.database.Transaction;

/// Reads again, out of every title's record and those of its holdings, what it is found, matched
/// and listed by. Needed for titles that were saved before there were keys or words of a kind. The
/// records stay as they are, and so do the times of their last change.
public final class Reindexing {
  private static final int TITLES_IN_A_SPAN = 20;

  private final Database database;

  public Reindexing(Database database) {
    this.database = database;
  }

  /// A few titles that follow each other.
  public record Span(MmsId first, MmsId last) {}

  /// All titles of the institution, in the order they were added.
  public List<Span> spans(InstitutionId institution) {
    return database.read(tx -> ReindexStore.spans(tx, institution, TITLES_IN_A_SPAN));
  }

  /// @return how many titles there were in the span
  public int rebuild(Transaction tx, InstitutionId institution, Span span) {
    List<Reread> reread = ReindexStore.lock(tx, institution, span);
    ReindexStore.replaceKeys(tx, institution, reread);
    ReindexStore.replaceWords(tx, institution, reread);
    ReindexStore.replaceDescriptions(tx, institution, reread);
    AccessionStore.reread(tx, institution, span);
    return reread.size();
  }
}
