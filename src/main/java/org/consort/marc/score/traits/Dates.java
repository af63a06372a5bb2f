package org.consort.marc.score.traits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consort.marc.record.DataField;

/// When a record says its publication appeared, kept apart by where it says so: that the imprint
/// agrees means more than that some year does.
///
/// @param type 008 position 06
/// @param coded date 1 of 008; empty when unknown
/// @param coded2 date 2 of 008
/// @param imprint the years of 260 or 264 $c that are no copyright years
/// @param all every year named anywhere; of a questionable date the whole span
public record Dates(
    char type,
    Optional<Years> coded,
    Optional<Years> coded2,
    List<Years> imprint,
    List<Years> copyright,
    List<Years> all,
    String shown) {

  static Dates of(FieldsByTag fields, FixedField fixed) {
    List<Years> imprint = new ArrayList<>();
    List<Years> copyright = new ArrayList<>();
    StringBuilder shown = new StringBuilder();
    for (DataField field : fields.of("260")) {
      read(field, imprint, copyright, shown);
    }
    for (DataField field : fields.of("264")) {
      if (field.ind2() == '4') {
        read(field, copyright, copyright, shown);
      } else if (field.ind2() != '2' && field.ind2() != '3') {
        read(field, imprint, copyright, shown);
      }
    }
    Optional<Years> date1 = date1(fixed);
    Optional<Years> date2 = coded(fixed.at(11, 15));
    List<Years> all = new ArrayList<>(imprint);
    all.addAll(copyright);
    date1.ifPresent(all::add);
    date2.filter(_ -> "trps".indexOf(fixed.at(6)) >= 0).ifPresent(all::add);
    return new Dates(
        fixed.at(6),
        date1,
        date2,
        List.copyOf(imprint),
        List.copyOf(copyright),
        List.copyOf(all),
        shown.toString());
  }

  private static void read(
      DataField field, List<Years> imprint, List<Years> copyright, StringBuilder shown) {
    String text = field.joined("c");
    YearParser.Found found = YearParser.parse(text);
    imprint.addAll(found.published());
    copyright.addAll(found.copyright());
    shown.append(shown.isEmpty() || text.isEmpty() ? "" : " ").append(text);
  }

  /// Of a questionable date (type q) the span from date 1 to date 2.
  private static Optional<Years> date1(FixedField fixed) {
    Optional<Years> first = coded(fixed.at(7, 11));
    Optional<Years> second = coded(fixed.at(11, 15));
    if (fixed.at(6) == 'q' && first.isPresent() && second.isPresent()) {
      int from = first.get().from();
      return Optional.of(Years.span(from, Math.max(from, second.get().to())));
    }
    return first;
  }

  /// `1976`, `197u`, `19uu`; `uuuu`, `9999` and blanks are unknown.
  private static Optional<Years> coded(String four) {
    if (four.length() < 4 || four.equals("9999")) {
      return Optional.empty();
    }
    int from = 0;
    int to = 0;
    for (int i = 0; i < 4; i++) {
      char c = four.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && (i < 2 || (c != 'u' && c != '-' && c != '?' && c != '|'))) {
        return Optional.empty();
      }
      from = from * 10 + (digit ? c - '0' : 0);
      to = to * 10 + (digit ? c - '0' : 9);
    }
    return from < 1000 ? Optional.empty() : Optional.of(Years.span(from, to));
  }

  /// Whether 008 calls it a reprint.
  public boolean isReprint() {
    return type == 'r';
  }

  public boolean isEmpty() {
    return coded.isEmpty() && imprint.isEmpty() && copyright.isEmpty();
  }

  /// The years of the imprint or, when there are none, the copyright years or else that of 008.
  public List<Years> published() {
    if (!imprint.isEmpty()) {
      return imprint;
    }
    return copyright.isEmpty() ? coded.stream().toList() : copyright;
  }
}
