package org.consort.remote;

import java.util.ArrayList;
import java.util.List;

/// Collects which calls were made to libraries' systems while something was done, so that they can
/// stand in a request's history. A call is noted without ids, names or keys.
public final class CallJournal {
  private static final ScopedValue<CallJournal> OPEN = ScopedValue.newInstance();

  private final List<Call> calls = new ArrayList<>();

  /// @param what method, path with `{}` for ids, and status: `POST /users/{}/requests 200`
  public record Call(String agency, String what, long millis) {}

  /// Does the work; calls made meanwhile on this thread are noted here, also when it fails.
  public void during(Runnable work) {
    ScopedValue.where(OPEN, this).run(work);
  }

  /// Notes a call, if anybody keeps a journal.
  public static void note(Call call) {
    if (OPEN.isBound()) {
      OPEN.get().calls.add(call);
    }
  }

  public List<Call> calls() {
    return List.copyOf(calls);
  }
}
