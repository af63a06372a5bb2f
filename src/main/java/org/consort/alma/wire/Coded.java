package org.consort.alma.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A code from one of the library's tables with its description: `<library desc="Main
/// Library">MAIN</library>`. On input only the code counts.
public record Coded(
    @Text @Longest(Longest.TEXT) @Nullable String value, @Attribute @Nullable String desc) {
  /// An empty code, which Alma sends where an item has, say, no process type.
  public static final Coded NONE = new Coded("", null);

  /// An element without anything in it, `{}` in JSON.
  public static final Coded EMPTY = new Coded(null, null);

  public static Coded of(String value) {
    return new Coded(value, null);
  }

  public static Coded of(String value, String desc) {
    return new Coded(value, desc);
  }

  /// The code, when there is one. A blank code is none.
  public Optional<String> code() {
    return Optional.ofNullable(value).map(String::strip).filter(code -> !code.isEmpty());
  }

  /// The code that was sent, empty when there was none.
  public static String codeOf(@Nullable Coded sent) {
    return sent == null ? "" : sent.code().orElse("");
  }
}
