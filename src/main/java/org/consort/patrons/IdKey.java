package org.consort.patrons;

import java.text.Normalizer;
import java.util.Locale;

/// An identifier or e-mail as it is compared: composed, stripped and in lower case, so that
/// `Ada@X.example` and `ada@x.example` are one.
final class IdKey {
  private IdKey() {}

  static String of(String id) {
    return Normalizer.normalize(id.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
