package org.consort.app.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A table's row as COPY writes it, with gaps where each title has its own numbers; in binary
/// columns they stand as hexadecimal digits.
final class RowPattern {
  private final List<String> fixed;
  private final List<Integer> gaps;

  private RowPattern(List<String> fixed, List<Integer> gaps) {
    this.fixed = fixed;
    this.gaps = gaps;
  }

  static RowPattern of(String row, Numbers in) {
    List<String> texts = bothForms(in);
    Matcher number =
        Pattern.compile(texts.stream().map(Pattern::quote).collect(Collectors.joining("|")))
            .matcher(row);
    List<String> fixed = new ArrayList<>();
    List<Integer> gaps = new ArrayList<>();
    int from = 0;
    while (number.find()) {
      fixed.add(row.substring(from, number.start()));
      gaps.add(texts.indexOf(number.group()));
      from = number.end();
    }
    fixed.add(row.substring(from));
    return new RowPattern(fixed, gaps);
  }

  void write(Numbers numbers, StringBuilder out) {
    List<String> texts = bothForms(numbers);
    for (int i = 0; i < gaps.size(); i++) {
      out.append(fixed.get(i)).append(texts.get(gaps.get(i)));
    }
    out.append(fixed.getLast());
  }

  private static List<String> bothForms(Numbers numbers) {
    List<String> texts = new ArrayList<>(numbers.texts());
    for (String text : numbers.texts()) {
      texts.add(HexFormat.of().formatHex(text.getBytes(US_ASCII)));
    }
    return texts;
  }
}
