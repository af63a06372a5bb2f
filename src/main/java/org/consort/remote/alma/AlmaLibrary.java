package org.consort.remote.alma;

import org.consort.alma.client.AlmaAccess;
import org.consort.alma.client.AlmaClient;
import org.consort.remote.CallJournal;
import org.consort.remote.RemoteLibrary;

/// A library whose system speaks the Alma API, be it Alma itself or Consort.
public final class AlmaLibrary {
  private AlmaLibrary() {}

  /// @param agency the library's code in the consortium, for the journal of calls
  /// @param cancellationReason code of the library's table RequestCancellationReasons
  public static RemoteLibrary at(String agency, AlmaAccess access, String cancellationReason) {
    AlmaClient client =
        new AlmaClient(
            access,
            call ->
                CallJournal.note(
                    new CallJournal.Call(
                        agency,
                        call.method() + " " + call.path() + " " + call.status(),
                        call.millis())));
    return new RemoteLibrary(
        new AlmaPatronDesk(client),
        new AlmaLendingDesk(client, cancellationReason),
        new AlmaVirtualItems(client));
  }
}
