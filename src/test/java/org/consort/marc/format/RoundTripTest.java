package org.consort.marc.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consort.marc.format.damage.Loss;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;

/// What is written is read back the same, through every form, or what was lost is told.
class RoundTripTest {
  @Provide
  Arbitrary<Record> records() {
    return AnyRecord.withText(AnyRecord.xmlText());
  }

  @Provide
  Arbitrary<Record> recordsOfAnyText() {
    return AnyRecord.withText(AnyRecord.anyText());
  }

  @Property(tries = 200)
  void carriesFilesOfRecordsThroughXml(
      @ForAll("records") Record one, @ForAll("records") Record two) {
    assertThat(through(RecordFormat.MARCXML, one, two)).containsExactly(one, two);
  }

  @Property(tries = 200)
  void carriesFilesOfRecordsThroughJson(
      @ForAll("recordsOfAnyText") Record one, @ForAll("recordsOfAnyText") Record two) {
    assertThat(through(RecordFormat.JSON, one, two)).containsExactly(one, two);
  }

  @Property(tries = 200)
  void carriesOneRecordThroughJson(@ForAll("recordsOfAnyText") Record record) {
    assertThat(MarcJson.read(MarcJson.write(record))).isEqualTo(record);
  }

  @Property(tries = 300)
  void carriesThroughIso2709WhateverItDoesNotTellToBeLost(
      @ForAll("recordsOfAnyText") Record one, @ForAll("recordsOfAnyText") Record two) {
    List<Loss> losses = new ArrayList<>();
    List<Record> read = through(RecordFormat.MARC, losses, one, two);

    assertThat(read).hasSize(2);
    if (losses.isEmpty()) {
      assertThat(comparable(read.getFirst())).isEqualTo(comparable(one));
      assertThat(comparable(read.getLast())).isEqualTo(comparable(two));
    }
    assertThat(through(RecordFormat.MARC, read.toArray(Record[]::new))).isEqualTo(read);
  }

  @Property(tries = 200)
  void carriesOrdinaryRecordsThroughAllFormsInTurn(@ForAll("records") Record any) {
    Record record = ordinary(any);

    Record iso = through(RecordFormat.MARC, record).getFirst();
    Record xml = through(RecordFormat.MARCXML, iso).getFirst();
    Record json = through(RecordFormat.JSON, xml).getFirst();
    Record stored = StoredForm.of(json).record();

    assertThat(stored).isEqualTo(iso);
    assertThat(comparable(stored)).isEqualTo(comparable(record));
  }

  /// With no field that ISO 2709 would take for one of the other kind.
  private static Record ordinary(Record record) {
    List<Field> fields = new ArrayList<>();
    for (Field field : record.fields()) {
      switch (field) {
        case ControlField control -> fields.add(new ControlField("001", control.value()));
        case DataField(_, char ind1, char ind2, var subfields) ->
            fields.add(new DataField("245", ind1, ind2, subfields));
      }
    }
    return new Record(record.leader(), fields);
  }

  /// Without what a writer of ISO 2709 puts into the leader: lengths, encoding, shape.
  private static Record comparable(Record record) {
    Leader leader = record.leader();
    for (int at : new int[] {0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 22, 23}) {
      leader = leader.with(at, '-');
    }
    return record.with(leader);
  }

  private static List<Record> through(RecordFormat format, Record... records) {
    return through(format, new ArrayList<>(), records);
  }

  private static List<Record> through(RecordFormat format, List<Loss> losses, Record... records) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (RecordWriter writer = RecordWriter.to(file, format)) {
      for (Record record : records) {
        losses.addAll(writer.write(record));
      }
    }
    List<Record> read = new ArrayList<>();
    RecordReader reader = RecordReader.of(new ByteArrayInputStream(file.toByteArray()), format);
    while (reader.hasNext()) {
      switch (reader.next()) {
        case Outcome.Read(_, Record record, var repairs) -> {
          assertThat(repairs).isEmpty();
          read.add(record);
        }
        case Outcome.Skipped(var at, String why) ->
            throw new AssertionError(at.sentence() + ": " + why);
      }
    }
    return read;
  }
}
