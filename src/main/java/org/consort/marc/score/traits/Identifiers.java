package org.consort.marc.score.traits;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.consort.marc.number.Isbn;
import org.consort.marc.number.Issn;
import org.consort.marc.number.Lccn;
import org.consort.marc.number.OclcNumber;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;

/// The numbers a record carries, each in the form it is compared in. Cancelled and wrong ones are
/// not among them.
///
/// @param systems 035 $a without OCLC's, each with its prefix
/// @param others 024 $a and 028 $a with $b, each with its source
public record Identifiers(
    Set<String> isbns,
    Set<String> issns,
    Set<String> lccns,
    Set<String> oclc,
    Set<String> systems,
    Set<String> others) {
  private static final int MOST = 30;

  static Identifiers of(FieldsByTag fields) {
    Identifiers found =
        new Identifiers(
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>(),
            new HashSet<>());
    each(fields, "020", (_, text) -> Isbn.comparable(text).ifPresent(n -> add(found.isbns, n)));
    each(fields, "022", (_, text) -> Issn.comparable(text).ifPresent(n -> add(found.issns, n)));
    each(fields, "010", (_, text) -> Lccn.comparable(text).ifPresent(n -> add(found.lccns, n)));
    each(fields, "035", (_, text) -> found.systemNumber(text));
    each(fields, "024", (field, text) -> add(found.others, field.ind1() + squeezed(text)));
    each(
        fields,
        "028",
        (field, text) -> add(found.others, "m" + squeezed(text + FieldsByTag.first(field, 'b'))));
    return found.frozen();
  }

  private interface Reader {
    void read(DataField field, String text);
  }

  private static void each(FieldsByTag fields, String tag, Reader reader) {
    for (DataField field : fields.of(tag)) {
      for (Subfield subfield : field.subfields()) {
        if (subfield.code() == 'a' && subfield.value().length() < 200) {
          reader.read(field, subfield.value());
        }
      }
    }
  }

  private void systemNumber(String text) {
    Optional<OclcNumber> worldCat = OclcNumber.ofSystemNumber(text);
    String squeezed = squeezed(text);
    if (worldCat.isPresent()) {
      add(oclc, worldCat.get().digits());
    } else if (squeezed.startsWith("(")) {
      add(systems, squeezed);
    }
  }

  private static void add(Set<String> numbers, String number) {
    if (number.length() > 2 && numbers.size() < MOST) {
      numbers.add(number);
    }
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c > ' ' && c != '-' && c != '.' && c != '/') {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }

  private Identifiers frozen() {
    return new Identifiers(
        Set.copyOf(isbns),
        Set.copyOf(issns),
        Set.copyOf(lccns),
        Set.copyOf(oclc),
        Set.copyOf(systems),
        Set.copyOf(others));
  }

  public boolean isEmpty() {
    return isbns.isEmpty()
        && issns.isEmpty()
        && lccns.isEmpty()
        && oclc.isEmpty()
        && systems.isEmpty()
        && others.isEmpty();
  }
}
