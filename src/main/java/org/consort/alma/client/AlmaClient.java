package org.consort.alma.client;

import java.net.URI;

/// One institution's API, area by area. Every call may throw [AlmaRefusal] and [AlmaUnreachable].
public final class AlmaClient {
  private final Transport transport;

  public AlmaClient(AlmaAccess access, CallListener listener) {
    this.transport = new Transport(access, listener);
  }

  public AlmaClient(URI base, String key) {
    this(new AlmaAccess(base, key), CallListener.NOBODY);
  }

  public UserCalls users() {
    return new UserCalls(transport);
  }

  public RequestCalls requests() {
    return new RequestCalls(transport);
  }

  public LoanCalls loans() {
    return new LoanCalls(transport);
  }

  public BibCalls bibs() {
    return new BibCalls(transport);
  }

  public ItemCalls items() {
    return new ItemCalls(transport);
  }

  public ConfCalls conf() {
    return new ConfCalls(transport);
  }
}
