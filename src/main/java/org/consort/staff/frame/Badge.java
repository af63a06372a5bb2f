package org.consort.staff.frame;

import java.util.Locale;

/// A short word of state with the colour it is shown in. The colour never says more than the word.
public record Badge(String text, Tone tone) {
  /// The colours, as the style sheet names them.
  public enum Tone {
    QUIET,
    BUSY,
    GOOD,
    WAIT,
    BAD;

    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
