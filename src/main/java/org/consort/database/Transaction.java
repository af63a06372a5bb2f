package org.consort.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// A running transaction, handed from the one who decides to the departments that write; or, for
/// reading, a connection alone. Only stores look inside.
public final class Transaction {
  /// So many go together at most, since the driver remembers each sequence of statements.
  private static final int MOST_TOGETHER = 6;

  private final Handle handle;
  private final List<String> waiting = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  Transaction(Handle handle) {
    this.handle = handle;
  }

  /// For the next statement; what was written before it is then visible to it.
  public Handle handle() {
    if (!waiting.isEmpty()) {
      send();
    }
    return handle;
  }

  /// Writes something without waiting for an answer: what a transaction writes so in a row goes to
  /// the server together, and the last of it with its end, in one way there and back.
  ///
  /// @param sql one statement with a question mark for each value
  /// @param itsValues must not change any more
  public void write(String sql, @Nullable Object... itsValues) {
    if (waiting.size() == MOST_TOGETHER) {
      send();
    }
    waiting.add(sql);
    Collections.addAll(values, itsValues);
  }

  /// Ends it here, unless nothing waits to be sent: then whoever began it ends it.
  void end() {
    if (!waiting.isEmpty()) {
      waiting.add("COMMIT");
      send();
    }
  }

  private void send() {
    Update together = handle.createUpdate(String.join(";", waiting));
    for (int place = 0; place < values.size(); place++) {
      together.bind(place, values.get(place));
    }
    waiting.clear();
    values.clear();
    together.execute();
  }
}
