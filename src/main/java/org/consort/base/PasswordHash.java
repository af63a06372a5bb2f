package org.consort.base;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/// What is kept of a password: Argon2id with 19 MiB and two passes, as
/// <https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html> asks, in the
/// form `$argon2id$v=19$m=…`.
public record PasswordHash(String encoded) {
  private static final Argon2Function ARGON2 =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);

  // Each check fills 19 MiB; many sign-ins at once wait here instead of exhausting the memory.
  private static final Semaphore AT_ONCE = new Semaphore(3);

  public static PasswordHash of(String password) {
    AT_ONCE.acquireUninterruptibly();
    try {
      byte[] salt = Randomness.bytes(16);
      return new PasswordHash(Password.hash(password).addSalt(salt).with(ARGON2).getResult());
    } finally {
      AT_ONCE.release();
    }
  }

  public boolean matches(String password) {
    AT_ONCE.acquireUninterruptibly();
    try {
      Argon2Function asHashed = Argon2Function.getInstanceFromHash(encoded);
      return Password.check(password, encoded).with(asHashed);
    } finally {
      AT_ONCE.release();
    }
  }

  @Override
  public String toString() {
    return "PasswordHash";
  }
}
