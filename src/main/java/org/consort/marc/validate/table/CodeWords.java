package org.consort.marc.validate.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how tables write codes: `a=atlas`, `~c=comic strips`, `#=none`, `0-9=how many`, `=set`.
final class CodeWords {
  private static final Pattern RANGE = Pattern.compile("([0-9])-([0-9])");

  private CodeWords() {}

  /// @param sets the sets that `=name` may take over
  static CodeSet read(TableLine line, List<String> pieces, Map<String, CodeSet> sets) {
    List<Code> codes = new ArrayList<>();
    for (String piece : pieces) {
      int sign = piece.indexOf('=');
      if (sign < 0 || sign == piece.length() - 1) {
        throw line.error("not a code: " + piece);
      }
      if (sign == 0) {
        codes.addAll(named(line, piece.substring(1), sets).codes());
      } else {
        codes.addAll(codes(piece.substring(0, sign), piece.substring(sign + 1)));
      }
    }
    check(line, codes);
    return new CodeSet(codes);
  }

  static void check(TableLine line, Collection<Code> codes) {
    Set<String> seen = new HashSet<>();
    for (Code code : codes) {
      if (code.code().isEmpty() || code.code().length() > CodeSet.LONGEST) {
        throw line.error("not a code: " + code.code());
      }
      if (!seen.add(code.code())) {
        throw line.error("twice: code " + code.code().replace(' ', '#'));
      }
    }
  }

  static Code code(String written, String meaning) {
    boolean obsolete = written.startsWith("~");
    return new Code(
        (obsolete ? written.substring(1) : written).replace('#', ' '), meaning, obsolete);
  }

  private static CodeSet named(TableLine line, String name, Map<String, CodeSet> sets) {
    CodeSet set = sets.get(name);
    if (set == null) {
      throw line.error("no such set: " + name);
    }
    return set;
  }

  private static List<Code> codes(String written, String meaning) {
    Matcher range = RANGE.matcher(written);
    if (!range.matches()) {
      return List.of(code(written, meaning));
    }
    List<Code> codes = new ArrayList<>();
    for (char c = range.group(1).charAt(0); c <= range.group(2).charAt(0); c++) {
      codes.add(new Code(String.valueOf(c), meaning, false));
    }
    return codes;
  }
}
