package org.consort.remote.alma;

import java.util.function.Supplier;
import org.consort.alma.client.AlmaRefusal;
import org.consort.alma.client.AlmaUnreachable;
import org.consort.remote.RemoteTrouble;

/// Turns what goes wrong at an Alma into trouble in our words.
final class Asking {
  private Asking() {}

  static <T> T ask(Supplier<T> call) {
    try {
      return call.get();
    } catch (AlmaRefusal refusal) {
      throw trouble(refusal);
    } catch (AlmaUnreachable silent) {
      String why = silent.getMessage() == null ? "no usable answer" : silent.getMessage();
      throw new RemoteTrouble(silent.retryable(), "UNREACHABLE", why);
    }
  }

  static void tell(Runnable call) {
    ask(
        () -> {
          call.run();
          return true;
        });
  }

  // The refusal's own sentence may name a person.
  static RemoteTrouble trouble(AlmaRefusal refusal) {
    return new RemoteTrouble(
        false, refusal.code(), "The library's system refused with code " + refusal.code() + ".");
  }
}
