package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.consort.marc.text.Numerals;

/// Reads 300 $a and $c: `xii, 376 p.`, `2 p.l., 3-376, [1] p.`, `3 v.`, `1 online resource (v, 9
/// p.)`.
final class ExtentParser {
  private static final int LONGEST = 300;
  private static final int MOST_PAGES = 20_000;
  private static final int MOST = 12;

  private final List<String> tokens;
  private final List<Integer> pages = new ArrayList<>();
  private int prelims;
  private int volumes;

  private ExtentParser(List<String> tokens) {
    this.tokens = tokens;
  }

  static Extent parse(String extent, String size) {
    String cut = extent.length() > LONGEST ? extent.substring(0, LONGEST) : extent;
    ExtentParser parser = new ExtentParser(tokens(cut.toLowerCase(Locale.ROOT)));
    parser.read();
    parser.pages.sort(Comparator.reverseOrder());
    return new Extent(
        List.copyOf(parser.pages),
        parser.prelims,
        parser.volumes,
        SizeParser.millimetres(size),
        (extent + " " + size).strip());
  }

  /// Runs of letters or of digits; everything else parts them.
  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || kind(text.charAt(i)) != kind(text.charAt(start))) {
        if (kind(text.charAt(start)) != 0) {
          tokens.add(text.substring(start, i));
        }
        start = i;
      }
    }
    return tokens;
  }

  private static int kind(char c) {
    return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
  }

  private void read() {
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      if (kind(token.charAt(0)) == 1) {
        number(token, i);
      } else if (isRoman(token, i)) {
        prelims = Math.max(prelims, Numerals.romanValue(token));
      }
    }
  }

  private void number(String token, int i) {
    int value = token.length() > 6 ? 0 : Integer.parseInt(token);
    String unit = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    if (isVolume(unit)) {
      volumes = Math.max(volumes, value);
    } else if (isNumberOfVolume(i, unit)) {
      return;
    } else if (unit.startsWith("online") || unit.startsWith("electronic") || isLeavesBefore(i)) {
      return;
    } else if (value > 0 && value < MOST_PAGES && pages.size() < MOST && !pages.contains(value)) {
      pages.add(value);
    }
  }

  /// `v. 2` and `volumes <1-3>` name volumes; they count nothing. `v, 376 p.` is pages.
  private boolean isNumberOfVolume(int i, String unit) {
    int before = i - 1;
    while (before >= 0 && kind(tokens.get(before).charAt(0)) == 1) {
      before--;
    }
    return before >= 0 && isVolume(tokens.get(before)) && !isPages(unit);
  }

  private static boolean isPages(String unit) {
    return unit.startsWith("p")
        || unit.startsWith("l")
        || unit.startsWith("s")
        || unit.equals("\u2113");
  }

  /// `2 p.l.` and `3 prelim. leaves` come before the pages.
  private boolean isLeavesBefore(int i) {
    String unit = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    String next = i + 2 < tokens.size() ? tokens.get(i + 2) : "";
    return unit.startsWith("prelim") || (unit.equals("p") && next.equals("l"));
  }

  private static boolean isVolume(String unit) {
    return unit.equals("v")
        || unit.equals("vol")
        || unit.equals("vols")
        || unit.startsWith("volum")
        || unit.equals("bd")
        || unit.startsWith("band")
        || unit.equals("t")
        || unit.startsWith("tom");
  }

  /// `v.` alone means volumes, and `l.` leaves.
  private boolean isRoman(String token, int i) {
    if (Numerals.romanValue(token) == 0 || token.length() > 10) {
      return false;
    }
    if (token.length() == 1) {
      boolean counted = i > 0 && kind(tokens.get(i - 1).charAt(0)) == 1;
      return !counted
          && i + 1 < tokens.size()
          && (token.equals("v") || token.equals("x") || token.equals("i"))
          && !tokens.get(i + 1).startsWith("cm")
          && kind(tokens.get(i + 1).charAt(0)) == 1;
    }
    return Numerals.roman(token).isPresent() || token.indexOf('j') >= 0;
  }
}
