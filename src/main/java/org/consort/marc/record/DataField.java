package org.consort.marc.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A field with two indicators and any number of subfields. An indicator is one printable ASCII
/// character, a blank when undefined.
public record DataField(String tag, char ind1, char ind2, List<Subfield> subfields)
    implements Field {
  public DataField {
    Field.checkTag(tag);
    if (!isIndicator(ind1) || !isIndicator(ind2)) {
      throw new IllegalArgumentException("not the indicators of " + tag);
    }
    subfields = List.copyOf(subfields);
  }

  public static boolean isIndicator(char c) {
    return c >= ' ' && c <= '~';
  }

  /// A field written as text: `DataField.of("245", "10", "a", "Emma /", "c", "Jane Austen.")`.
  ///
  /// @param codesAndValues each subfield's code followed by its value
  public static DataField of(String tag, String indicators, String... codesAndValues) {
    List<Subfield> subfields = new ArrayList<>();
    for (int i = 0; i + 1 < codesAndValues.length; i += 2) {
      subfields.add(new Subfield(codesAndValues[i].charAt(0), codesAndValues[i + 1]));
    }
    return new DataField(tag, indicators.charAt(0), indicators.charAt(1), subfields);
  }

  /// The value of the first subfield with the code.
  public Optional<String> first(char code) {
    for (Subfield subfield : subfields) {
      if (subfield.code() == code) {
        return Optional.of(subfield.value());
      }
    }
    return Optional.empty();
  }

  public Stream<String> values(char code) {
    return subfields.stream().filter(s -> s.code() == code).map(Subfield::value);
  }

  /// The values of all subfields whose code is among `codes`, in their order, joined by blanks.
  public String joined(String codes) {
    StringBuilder joined = new StringBuilder();
    for (Subfield subfield : subfields) {
      if (codes.indexOf(subfield.code()) >= 0) {
        joined.append(joined.isEmpty() ? "" : " ").append(subfield.value());
      }
    }
    return joined.toString();
  }

  public DataField with(Subfield subfield) {
    List<Subfield> longer = new ArrayList<>(subfields);
    longer.add(subfield);
    return new DataField(tag, ind1, ind2, longer);
  }
}
