package org.consort.marc.format;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Records with everything that may stand in one, in any script.
final class AnyRecord {
  private AnyRecord() {}

  /// @param text the values of fields
  static Arbitrary<Record> withText(Arbitrary<String> text) {
    Arbitrary<Leader> leader =
        Arbitraries.strings().withCharRange(' ', '~').ofLength(Leader.LENGTH).map(Leader::new);
    Arbitrary<String> tag =
        Arbitraries.strings().numeric().withCharRange('A', 'Z').withCharRange('a', 'z').ofLength(3);
    Arbitrary<Character> ascii = Arbitraries.chars().range(' ', '~');
    Arbitrary<List<Subfield>> subfields =
        Combinators.combine(ascii, text).as(Subfield::new).list().ofMaxSize(5);
    Arbitrary<Field> control = Combinators.combine(tag, text).as(ControlField::new);
    Arbitrary<Field> data = Combinators.combine(tag, ascii, ascii, subfields).as(DataField::new);
    Arbitrary<List<Field>> fields = Arbitraries.oneOf(control, data).list().ofMaxSize(12);
    return Combinators.combine(leader, fields).as(Record::new);
  }

  /// Any well-formed Unicode text.
  static Arbitrary<String> anyText() {
    return codePoints(0);
  }

  /// Any text XML can carry.
  static Arbitrary<String> xmlText() {
    return codePoints(' ').map(text -> text + "\t\r\n");
  }

  private static Arbitrary<String> codePoints(int lowest) {
    return Arbitraries.integers()
        .between(lowest, 0x1FFFF)
        .filter(c -> (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .filter(c -> lowest == 0 || c < 0x7F || c > 0x9F)
        .list()
        .ofMaxSize(20)
        .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
  }
}
