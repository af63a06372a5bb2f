package org.consort.marc.score;

import java.util.ArrayList;
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

/// Records for properties: books that resemble each other, and anything at all.
final class AnyMarc {
  private AnyMarc() {}

  /// Books made of few parts, so that two of them often agree in some and differ in others.
  static Arbitrary<Record> book() {
    Arbitrary<List<Field>> described =
        Combinators.combine(
                Arbitraries.of(
                    "860101s1901    nyu           000 0 eng d",
                    "860101s1902    enk           000 0 eng d",
                    "860101r19501901nyu           000 0 ger d",
                    "860101q19001909xx            000 0 eng d",
                    ""),
                Arbitraries.of(
                    "Smith, John,", "Smith, J.", "Brown, Ann", "Schmidt, Jürgen", "山田, 太郎", ""),
                Arbitraries.of(
                    "Birds of the northern lakes",
                    "Birds of the northern lakes : volume 2",
                    "Birds of northern lakes : a field guide, 1890-1900",
                    "The bird of the southern seas. Part III",
                    "Poems",
                    "北の鳥",
                    ""),
                Arbitraries.of("by John Smith", "edited by Ann Brown", ""),
                Arbitraries.of("2d ed.", "Third edition, revised", "New ed.", ""),
                Arbitraries.of("xii, 320 p.", "xi, 322 p.", "2 v.", "1 online resource", "v.", ""),
                Arbitraries.of("23 cm", "23.5 cm.", "28 cm", ""))
            .as(AnyMarc::fields);
    Arbitrary<List<Field>> published =
        Combinators.combine(
                Arbitraries.of("New York :", "London", "Lond.", "[S.l.]", ""),
                Arbitraries.of("Macmillan Co.,", "Macmillan and company", "G.P.O.", "[s.n.]", ""),
                Arbitraries.of("1901.", "c1901", "[1902?]", "[19--]", "1950, c1901", ""),
                Arbitraries.of("9780306406157", "9783161484100", ""),
                Arbitraries.of("v. 3", "no. IV", ""))
            .as(AnyMarc::imprint);
    return Combinators.combine(Arbitraries.of(Leader.BOOK, Leader.SERIAL), described, published)
        .as(
            (leader, some, more) -> {
              List<Field> all = new ArrayList<>(some);
              all.addAll(more);
              return new Record(leader, all);
            });
  }

  private static List<Field> fields(
      String fixed,
      String author,
      String title,
      String statement,
      String edition,
      String extent,
      String size) {
    List<Field> fields = new ArrayList<>();
    fields.add(new ControlField("008", fixed));
    add(fields, DataField.of("100", "1 ", "a", author), author);
    add(fields, DataField.of("245", "10", "a", title, "c", statement), title);
    add(fields, DataField.of("250", "  ", "a", edition), edition);
    add(fields, DataField.of("300", "  ", "a", extent, "c", size), extent);
    return fields;
  }

  private static List<Field> imprint(
      String place, String publisher, String year, String isbn, String number) {
    List<Field> fields = new ArrayList<>();
    add(fields, DataField.of("260", "  ", "a", place, "b", publisher, "c", year), year);
    add(fields, DataField.of("020", "  ", "a", isbn), isbn);
    add(fields, DataField.of("490", "0 ", "a", "Studies of nature", "v", number), number);
    return fields;
  }

  private static void add(List<Field> fields, DataField field, String needed) {
    if (!needed.isEmpty()) {
      fields.add(field);
    }
  }

  /// Anything a record can hold, mostly in fields that are looked at.
  static Arbitrary<Record> anything() {
    Arbitrary<String> tag =
        Arbitraries.of(
            "007", "008", "010", "020", "022", "024", "028", "035", "100", "110", "111", "130",
            "240", "245", "246", "250", "260", "264", "300", "337", "490", "533", "700", "740",
            "800", "830", "880", "999");
    Arbitrary<String> text =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(40),
            Arbitraries.strings().withChars("0123456789-?[]cxivlm., pu&'/").ofMaxLength(40),
            Arbitraries.of("245-01/$1", "100", "99999999999999999999 p.", "1 v.", "cm", ".cm"));
    Arbitrary<Character> code = Arbitraries.chars().range(' ', '~');
    Arbitrary<List<Subfield>> subfields =
        Combinators.combine(Arbitraries.oneOf(code, Arbitraries.of('a', 'b', 'c', '6')), text)
            .as(Subfield::new)
            .list()
            .ofMaxSize(5);
    Arbitrary<Field> control = Combinators.combine(tag, text).as(ControlField::new);
    Arbitrary<Field> data = Combinators.combine(tag, code, code, subfields).as(DataField::new);
    Arbitrary<Leader> leader =
        Arbitraries.strings().withCharRange(' ', '~').ofLength(Leader.LENGTH).map(Leader::new);
    return Combinators.combine(leader, Arbitraries.oneOf(data, data, control).list().ofMaxSize(15))
        .as(Record::new);
  }
}
