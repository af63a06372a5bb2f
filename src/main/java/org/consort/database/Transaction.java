package org.consort.database;

import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// A running transaction, handed from the one who decides to the departments that write; or, for
/// reading, a connection alone. Only stores look inside.
public final class Transaction {
  private final Handle handle;
  private @Nullable Write last;

  private record Write(String sql, UnaryOperator<Update> bound) {
    void send(Handle handle, String more) {
      bound.apply(handle.createUpdate(sql + more)).execute();
    }
  }

  Transaction(Handle handle) {
    this.handle = handle;
  }

  /// For the next statement; what was written before it is then visible to it.
  public Handle handle() {
    Write before = last;
    last = null;
    if (before != null) {
      before.send(handle, "");
    }
    return handle;
  }

  /// Writes something without waiting for an answer: the last that a transaction writes so goes to
  /// the server together with its end, in one way there and back instead of two.
  ///
  /// @param bound gives the statement's parameters their values, which must not change any more
  public void write(String sql, UnaryOperator<Update> bound) {
    handle();
    last = new Write(sql, bound);
  }

  /// Ends it here, unless nothing waits to be sent: then whoever began it ends it.
  void end() {
    Write before = last;
    last = null;
    if (before != null) {
      before.send(handle, ";COMMIT");
    }
  }
}
