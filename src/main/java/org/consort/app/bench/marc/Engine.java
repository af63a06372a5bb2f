package org.consort.app.bench.marc;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.ToIntFunction;
import org.consort.marc.format.Outcome;
import org.consort.marc.format.RecordFormat;
import org.consort.marc.format.RecordReader;
import org.consort.marc.format.RecordWriter;
import org.consort.marc.format.StoredForm;
import org.consort.marc.match.MatchKeys;
import org.consort.marc.normalize.edit.Rules;
import org.consort.marc.record.Record;
import org.consort.marc.score.ScoredMatch;
import org.consort.marc.score.blocking.BlockingKeys;
import org.consort.marc.score.traits.Traits;
import org.consort.marc.validate.Validation;

/// Everything the engine does, as jobs over the samples.
record Engine(Samples samples, Rules rules) {
  /// One row each; what the engine learns to do is added here.
  List<Work> works() {
    Marc4j marc4j = Marc4j.of(samples);
    return List.of(
        Work.of("read ISO 2709", read(samples.marc()), marc4j.readMarc()).atLeast(5),
        Work.of("write ISO 2709", write(RecordFormat.MARC), marc4j.writeMarc()),
        Work.of("read MARCXML", read(samples.xml()), marc4j.readXml()).atLeast(5),
        Work.of("write MARCXML", write(RecordFormat.MARCXML), marc4j.writeXml()),
        Work.of("read JSON", read(samples.json()), marc4j.readJson()),
        Work.of("write JSON", write(RecordFormat.JSON), marc4j.writeJson()),
        Work.of("read stored form", this::readStored),
        Work.of("write stored form", each(record -> StoredForm.of(record).hashCode())),
        Work.of("normalize, %d rules".formatted(rules.size()), each(this::normalize)).within(150),
        Work.of("validate", each(Engine::findings)).within(60),
        Work.of("match keys", each(record -> MatchKeys.of(record).size())),
        Work.of("blocking keys", each(record -> BlockingKeys.of(record).size())),
        Work.of("traits for scoring", each(record -> Traits.of(record).hashCode())),
        Work.of("scored comparison", comparisons(samples.records())).within(20));
  }

  private static Job read(byte[] file) {
    return () -> {
      long count = 0;
      RecordReader reader = RecordReader.of(new ByteArrayInputStream(file));
      while (reader.hasNext()) {
        count += reader.next() instanceof Outcome.Read ? 1 : 0;
      }
      return count;
    };
  }

  private Job write(RecordFormat format) {
    return () -> {
      try (RecordWriter writer = RecordWriter.to(OutputStream.nullOutputStream(), format)) {
        samples.records().forEach(writer::write);
      }
      return samples.records().size();
    };
  }

  private long readStored() {
    long fields = 0;
    for (StoredForm form : samples.stored()) {
      fields += form.record().fields().size();
    }
    return fields > 0 ? samples.stored().size() : 0;
  }

  private int normalize(Record record) {
    return rules.apply(record).record().fields().size();
  }

  private static int findings(Record record) {
    return Validation.of(record.leader()).validate(record).size();
  }

  /// Of each record with its neighbour, whose traits are at hand as they are when candidates for
  /// one record are ranked.
  private static Job comparisons(List<Record> records) {
    List<Traits> traits = records.stream().map(Traits::of).toList();
    return () -> {
      long points = 0;
      for (int i = 0; i + 1 < traits.size(); i++) {
        points += ScoredMatch.USUAL.compare(traits.get(i), traits.get(i + 1)).hashCode() | 1;
      }
      return points == 0 ? 0 : traits.size() - 1;
    };
  }

  private Job each(ToIntFunction<Record> job) {
    return () -> {
      long sum = 0;
      for (Record record : samples.records()) {
        sum += job.applyAsInt(record) | 1;
      }
      return sum == 0 ? 0 : samples.records().size();
    };
  }
}
