package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.Repair;
import org.consort.marc.format.damage.Repair.Kind;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.junit.jupiter.api.Test;

class Iso2709ReaderTest {
  private static final Record EMMA =
      Record.of(
          Leader.BOOK,
          new ControlField("001", "42"),
          DataField.of("245", "10", "a", "Emma /", "c", "Jane Austen."),
          DataField.of("650", " 0", "a", "Match-making", "x", "Fiction."));

  private static final Record SMILLA =
      Record.of(
          Leader.BOOK,
          new ControlField("001", "43"),
          DataField.of("245", "10", "a", "Frøken Smillas fornemmelse for sne /", "c", "Høeg."));

  @Test
  void readsRecordAfterRecord() {
    List<Outcome> outcomes = read(bytes(EMMA) + bytes(SMILLA));

    assertThat(outcomes).hasSize(2);
    assertThat(fields(outcomes.get(0))).isEqualTo(EMMA.fields());
    assertThat(fields(outcomes.get(1))).isEqualTo(SMILLA.fields());
    assertThat(outcomes.get(1).at().sentence()).isEqualTo("record 2, byte " + bytes(EMMA).length());
    assertThat(repairs(outcomes.get(1))).isEmpty();
  }

  @Test
  void passesOverLineEndsBetweenRecords() {
    List<Outcome> outcomes = read(bytes(EMMA) + "\r\n" + bytes(SMILLA) + "\n\u001A");

    assertThat(outcomes).hasSize(2).allSatisfy(outcome -> assertThat(repairs(outcome)).isEmpty());
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
  }

  @Test
  void mendsALengthThatLies() {
    List<Outcome> outcomes = read("00099" + bytes(EMMA).substring(5) + bytes(SMILLA));

    assertThat(fields(outcomes.get(0))).isEqualTo(EMMA.fields());
    assertThat(repairs(outcomes.get(0))).containsExactly(Kind.RECORD_LENGTH);
    assertThat(fields(outcomes.get(1))).isEqualTo(SMILLA.fields());
  }

  @Test
  void mendsABaseAddressThatLies() {
    Outcome outcome = only(replaced(bytes(EMMA), 12, "00024"));

    assertThat(fields(outcome)).isEqualTo(EMMA.fields());
    assertThat(repairs(outcome)).containsExactly(Kind.BASE_ADDRESS);
  }

  @Test
  void mendsADirectoryWithWrongNumbers() {
    Outcome outcome = only(replaced(bytes(EMMA), 24 + 12 + 3, "003100000"));

    assertThat(fields(outcome)).isEqualTo(EMMA.fields());
    assertThat(repairs(outcome)).containsExactly(Kind.DIRECTORY);
  }

  @Test
  void keepsTheOrderOfADirectoryThatIsRightThoughNotTheFields() {
    String whole = bytes(EMMA);
    String first = whole.substring(24, 36);
    String second = whole.substring(36, 48);
    Outcome outcome = only(replaced(whole, 24, second + first));

    assertThat(fields(outcome))
        .containsExactly(EMMA.fields().get(1), EMMA.fields().get(0), EMMA.fields().get(2));
    assertThat(repairs(outcome)).isEmpty();
  }

  @Test
  void skipsARecordWhoseDirectoryNamesOtherFields() {
    List<Outcome> outcomes =
        read(bytes(EMMA).replace("Match-making", "Match\u001Emaking") + bytes(SMILLA));

    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Read.class, read -> assertThat(read.repairs()).isNotEmpty());
    List<Outcome> others = read(bytes(EMMA).replace("Jane", "J\u001Ee\u001E") + bytes(SMILLA));
    assertThat(others.get(1)).isInstanceOf(Outcome.Read.class);
  }

  @Test
  void joinsAFieldWithATerminatorInsideWhereTheDirectoryIsRight() {
    Outcome outcome = only(bytes(EMMA).replace("Match-making", "Match\u001Emaking"));

    assertThat(((Outcome.Read) outcome).record().first("650", 'a')).contains("Match making");
    assertThat(repairs(outcome)).contains(Kind.TERMINATOR);
  }

  @Test
  void skipsWhatItCannotTellApartAndGoesOn() {
    String cut = bytes(EMMA).replace("\u001E", "");
    List<Outcome> outcomes = read(cut + bytes(SMILLA));

    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.why()).contains("no field terminator"));
    assertThat(fields(outcomes.get(1))).isEqualTo(SMILLA.fields());
  }

  @Test
  void endsARecordWithoutTerminatorWhereTheNextOneBegins() {
    String whole = bytes(EMMA);
    List<Outcome> lost = read(whole.substring(0, whole.length() - 1) + bytes(SMILLA));
    List<Outcome> other = read(whole.substring(0, whole.length() - 1) + "!" + bytes(SMILLA));

    for (List<Outcome> outcomes : List.of(lost, other)) {
      assertThat(outcomes).hasSize(2);
      assertThat(fields(outcomes.get(0))).isEqualTo(EMMA.fields());
      assertThat(repairs(outcomes.get(0))).contains(Kind.TERMINATOR);
      assertThat(fields(outcomes.get(1))).isEqualTo(SMILLA.fields());
    }
  }

  @Test
  void keepsARecordWithATerminatorInsideAField() {
    List<Outcome> outcomes = read(bytes(EMMA).replace("Match-", "Match\u001D") + bytes(SMILLA));

    assertThat(outcomes).hasSize(2);
    assertThat(((Outcome.Read) outcomes.get(0)).record().first("650", 'a'))
        .contains("Match making");
    assertThat(repairs(outcomes.get(0))).contains(Kind.TERMINATOR);
  }

  @Test
  void passesOverGarbageBetweenRecords() {
    List<Outcome> outcomes = read(bytes(EMMA) + "?? not a record ??" + bytes(SMILLA));

    assertThat(fields(outcomes.get(1))).isEqualTo(SMILLA.fields());
    assertThat(repairs(outcomes.get(1))).contains(Kind.GARBAGE);
  }

  @Test
  void skipsTheRecordAFileEndsIn() {
    String whole = bytes(SMILLA);
    List<Outcome> outcomes = read(bytes(EMMA) + whole.substring(0, whole.length() - 12));

    assertThat(outcomes.get(0)).isInstanceOf(Outcome.Read.class);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class, skipped -> assertThat(skipped.why()).contains("file ends"));
    assertThat(repairs(only(whole.substring(0, whole.length() - 1)))).contains(Kind.TERMINATOR);
  }

  @Test
  void mendsIndicatorsAndSubfieldsThatAreNone() {
    Record odd = Record.of(Leader.BOOK, DataField.of("245", "10", "a", "Emma"));
    String whole = bytes(odd);

    assertThat(repairs(only(whole.replace("10\u001Fa", "1\u001F\u001Fa"))))
        .contains(Kind.INDICATORS, Kind.SUBFIELD_CODE);
    assertThat(repairs(only(whole.replace("10\u001FaEmma", "10\u001F\u0001Emma"))))
        .containsExactly(Kind.SUBFIELD_CODE);
    assertThat(repairs(only(whole.replace("10\u001FaEmma", "1\u00010\u001FEmm"))))
        .contains(Kind.INDICATORS);
  }

  @Test
  void tellsUtf8FromMarc8AndLatin1WhateverTheLeaderSays() {
    String unicode = bytes(SMILLA);
    String marc8 = in("Fr\u00B2ken Smilla", ' ');
    String latin1 = in("Fr\u00F8ken Smilla", 'a');
    String acute = in("caf\u00E2e", ' ');
    String broken = in("\u00C3\u00B8\u00C3\u00B8 \u00F8", 'a');

    assertThat(titleAndRepairs(replaced(unicode, 9, " ")))
        .isEqualTo("Frøken Smillas fornemmelse for sne / [ENCODING]");
    assertThat(titleAndRepairs(marc8)).isEqualTo("Frøken Smilla []");
    assertThat(titleAndRepairs(latin1)).isEqualTo("Frøken Smilla [ENCODING]");
    assertThat(titleAndRepairs(acute)).isEqualTo("café []");
    assertThat(titleAndRepairs(broken)).isEqualTo("øø \uFFFD [ENCODING]");
  }

  @Test
  void readsTheScriptsOfMarc8ByTheirEscapes() {
    assertThat(titleAndRepairs(in("\u001B(NmOSKWA\u001B(B 1980", ' '))).isEqualTo("Москва 1980 []");
  }

  @Test
  void writesAndReadsBeyondTheClassicLimits() {
    Record long1 = Record.of(Leader.BOOK, DataField.of("520", "  ", "a", "x".repeat(20_000)));
    List<org.consort.marc.record.Field> many = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      many.add(DataField.of("505", "0 ", "t", "chapter " + i, "g", "y".repeat(5_000 + i)));
    }
    Record long2 = new Record(Leader.BOOK, many);

    List<Outcome> outcomes = read(bytes(long1) + bytes(long2) + bytes(EMMA));

    assertThat(fields(outcomes.get(0))).isEqualTo(long1.fields());
    assertThat(fields(outcomes.get(1))).isEqualTo(long2.fields());
    assertThat(fields(outcomes.get(2))).isEqualTo(EMMA.fields());
    assertThat(outcomes).allSatisfy(outcome -> assertThat(repairs(outcome)).isEmpty());
  }

  @Test
  void skipsARecordThatIsTooLongAndGoesOn() {
    String endless = "1".repeat(RecordReader.LARGEST + 100_000) + "\u001D";

    List<Outcome> outcomes = read(endless + bytes(EMMA));

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class, skipped -> assertThat(skipped.why()).contains("longer than"));
    assertThat(fields(outcomes.get(1))).isEqualTo(EMMA.fields());
  }

  @Test
  void skipsARecordOfMoreFieldsThanAnybodyHasAndGoesOn() {
    String crowded = "\u001E".repeat(Limits.MOST_PARTS + 1) + "\u001D";

    List<Outcome> outcomes = read(crowded + bytes(EMMA));

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped ->
                assertThat(skipped.why()).isEqualTo("more than 1000000 fields and subfields"));
    assertThat(fields(outcomes.get(1))).isEqualTo(EMMA.fields());
  }

  @Test
  void readsHoldingsAndAuthorityRecordsAlike() {
    assertThat(new Leader("00000nx  a2200000zn 4500").kind())
        .isEqualTo(org.consort.marc.record.RecordKind.HOLDINGS);
    assertThat(new Leader("00000nz  a2200000n  4500").kind())
        .isEqualTo(org.consort.marc.record.RecordKind.AUTHORITY);
    assertThat(Leader.SERIAL.kind()).isEqualTo(org.consort.marc.record.RecordKind.BIBLIOGRAPHIC);
  }

  @Property(tries = 500)
  void neverThrowsWhateverIsChangedAndFindsTheNextRecord(
      @ForAll @IntRange(max = 250) int at, @ForAll byte other, @ForAll @IntRange(max = 3) int way) {
    byte[] middle = bytes(SMILLA).getBytes(ISO_8859_1);
    int place = at % middle.length;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(bytes(EMMA).getBytes(ISO_8859_1));
    file.write(middle, 0, place);
    if (way != 1) {
      file.write(other);
    }
    file.write(middle, place + (way == 2 ? 0 : 1), middle.length - place - (way == 2 ? 0 : 1));
    file.writeBytes(bytes(EMMA).getBytes(ISO_8859_1));

    List<Outcome> outcomes = read(file.toByteArray());

    assertThat(fields(outcomes.getFirst())).isEqualTo(EMMA.fields());
    assertThat(fields(outcomes.getLast())).isEqualTo(EMMA.fields());
  }

  @Property(tries = 300)
  void neverThrowsOverAnyBytes(@ForAll byte[] any) {
    for (RecordFormat format : RecordFormat.values()) {
      RecordReader reader = RecordReader.of(new ByteArrayInputStream(any), format);
      while (reader.hasNext()) {
        assertThat(reader.next().at().number()).isPositive();
      }
    }
  }

  private static String titleAndRepairs(String record) {
    Outcome outcome = only(record);
    return ((Outcome.Read) outcome).record().first("245", 'a').orElseThrow()
        + " "
        + repairs(outcome);
  }

  /// A record whose title is these bytes, each written as the character of its number.
  private static String in(String title, char encoding) {
    String whole =
        bytes(Record.of(Leader.BOOK, DataField.of("245", "10", "a", "T".repeat(title.length()))));
    return replaced(whole.replace("T".repeat(title.length()), title), 9, String.valueOf(encoding));
  }

  private static String replaced(String text, int at, String by) {
    return text.substring(0, at) + by + text.substring(at + by.length());
  }

  /// The bytes of the record, each as the character of its number.
  private static String bytes(Record record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter writer = RecordWriter.to(out, RecordFormat.MARC)) {
      writer.write(record);
    }
    return out.toString(ISO_8859_1);
  }

  private static Outcome only(String bytes) {
    List<Outcome> outcomes = read(bytes);
    assertThat(outcomes).hasSize(1);
    return outcomes.getFirst();
  }

  private static List<Outcome> read(String bytes) {
    return read(bytes.getBytes(ISO_8859_1));
  }

  private static List<Outcome> read(byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    RecordReader.of(new ByteArrayInputStream(bytes), RecordFormat.MARC)
        .forEachRemaining(outcomes::add);
    return outcomes;
  }

  private static List<org.consort.marc.record.Field> fields(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).record().fields();
  }

  private static List<Kind> repairs(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).repairs().stream().map(Repair::kind).toList();
  }
}
