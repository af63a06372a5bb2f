package org.consort.marc.validate.table;

/// Which lengths are right: `40`, `14|6`, `8-23`, or `1-` for one and more.
///
/// @param also a second length that is right, or the same again
public record Lengths(int least, int most, int also) {
  static Lengths of(TableLine line, String word) {
    if (!word.matches("[0-9]+(\\|[0-9]+|-[0-9]*)?")) {
      throw line.error("not a length: " + word);
    }
    String[] bar = word.split("\\|");
    String[] dash = bar[0].split("-", -1);
    int least = Integer.parseInt(dash[0]);
    int most = dash.length == 1 ? least : dash[1].isEmpty() ? 9999 : Integer.parseInt(dash[1]);
    return new Lengths(least, most, bar.length == 1 ? least : Integer.parseInt(bar[1]));
  }

  public boolean has(int length) {
    return (length >= least && length <= most) || length == also;
  }

  public String sentence() {
    if (also != least) {
      return "%d or %d".formatted(most, also);
    }
    return least == most ? String.valueOf(most) : "%d to %d".formatted(least, most);
  }
}
