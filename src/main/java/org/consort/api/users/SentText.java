package org.consort.api.users;

import java.text.Normalizer;
import java.util.List;
import org.consort.alma.wire.Coded;
import org.jspecify.annotations.Nullable;

/// Texts and codes as they are kept: composed (Unicode NFC), so that equal words are equal; empty
/// when nothing was sent.
final class SentText {
  private SentText() {}

  static String text(@Nullable String sent) {
    return sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
  }

  static String code(@Nullable Coded sent) {
    return text(Coded.codeOf(sent));
  }

  static List<String> codes(List<Coded> sent) {
    return sent.stream().map(SentText::code).filter(code -> !code.isEmpty()).toList();
  }
}
