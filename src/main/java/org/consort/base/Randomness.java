package org.consort.base;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The one place that draws random numbers, so that everything else stays repeatable.
public final class Randomness {
  private static final SecureRandom SOURCE = new SecureRandom();

  /// The alphabet of <https://www.crockford.com/base32.html>: no letter looks like a digit.
  static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Randomness() {}

  public static byte[] bytes(int count) {
    byte[] drawn = new byte[count];
    SOURCE.nextBytes(drawn);
    return drawn;
  }

  /// A secret of 24 random bytes in letters that need no escaping in a URL or header.
  public static String secret() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(24));
  }

  /// Lower-case hexadecimal digits, two for each byte.
  public static String hex(int byteCount) {
    return HexFormat.of().formatHex(bytes(byteCount));
  }

  /// Letters and digits of Crockford's alphabet.
  public static String letters(int count) {
    char[] drawn = new char[count];
    for (int i = 0; i < count; i++) {
      drawn[i] = CROCKFORD.charAt(SOURCE.nextInt(CROCKFORD.length()));
    }
    return new String(drawn);
  }
}
