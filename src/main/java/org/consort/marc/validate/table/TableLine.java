package org.consort.marc.validate.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of a table that says something; comments and empty lines are left out.
///
/// @param number counted from 1
/// @param indented whether it belongs to the line at the margin above it
record TableLine(String table, int number, boolean indented, String text) {
  private static final Pattern SEPARATOR = Pattern.compile("; ");
  private static final Pattern BLANKS = Pattern.compile(" +");

  static List<TableLine> of(String table, String text) {
    List<TableLine> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(new TableLine(table, number, line.startsWith(" "), line.strip()));
      }
    }
    return lines;
  }

  List<String> words() {
    return List.of(BLANKS.split(text));
  }

  List<String> pieces() {
    return List.of(SEPARATOR.split(text));
  }

  TableError error(String trouble) {
    return new TableError(table, number, trouble);
  }
}
