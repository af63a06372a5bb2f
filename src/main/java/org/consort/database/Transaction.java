package org.consort.database;

import org.jdbi.v3.core.Handle;

/// A running transaction, handed from the one who decides to the departments that write; or, for
/// reading, a connection alone. Only stores look inside.
public final class Transaction {
  private final Handle handle;

  Transaction(Handle handle) {
    this.handle = handle;
  }

  public Handle handle() {
    return handle;
  }
}
