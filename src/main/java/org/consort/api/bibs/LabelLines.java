package org.consort.api.bibs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consort.catalogue.CallNumber;

/// Divides call numbers and descriptions into the lines of a spine label.
final class LabelLines {
  private static final String LIBRARY_OF_CONGRESS = "0";

  /// Class letters, class number, and what follows.
  private static final Pattern CLASS =
      Pattern.compile("([A-Z]{1,3}) ?([0-9]++(?:\\.[0-9]++)?) ?(.*)", Pattern.DOTALL);

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CUTTERS = Pattern.compile("\\s+|(?<=[0-9])(?=\\.[A-Z])");

  private LabelLines() {}

  /// `QK533.2 .M67 1999` of the Library of Congress is `QK`, `533.2`, `.M67`, `1999`; others are
  /// divided at blanks.
  static List<String> of(CallNumber callNumber) {
    String text = callNumber.text().strip();
    if (!callNumber.scheme().equals(LIBRARY_OF_CONGRESS)) {
      return split(BLANKS, text).toList();
    }
    Matcher number = CLASS.matcher(text);
    return number.matches()
        ? Stream.concat(
                Stream.of(number.group(1), number.group(2)), split(CUTTERS, number.group(3)))
            .toList()
        : split(CUTTERS, text).toList();
  }

  /// `v. 93:no. 2 (1941:Feb.)` is `v. 93`, `no. 2`, `(1941:Feb.)`.
  static List<String> of(String description) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < description.length(); i++) {
      char letter = description.charAt(i);
      depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
      if (depth <= 0 && divides(letter, line)) {
        lines.add(line.toString().strip());
        line.setLength(0);
      } else {
        line.append(letter);
      }
    }
    lines.add(line.toString().strip());
    lines.removeIf(String::isEmpty);
    return lines;
  }

  // What stands after an abbreviation belongs to it.
  private static boolean divides(char letter, StringBuilder line) {
    boolean abbreviated = !line.isEmpty() && line.charAt(line.length() - 1) == '.';
    return letter == ':' || (letter == ' ' && !abbreviated);
  }

  private static Stream<String> split(Pattern at, String text) {
    return at.splitAsStream(text).filter(part -> !part.isEmpty());
  }
}
