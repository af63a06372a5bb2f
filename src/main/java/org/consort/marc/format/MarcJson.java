package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.format.json.MarcJsonReader;
import org.consort.marc.format.json.MarcJsonWriter;
import org.consort.marc.record.Record;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// MARC-in-JSON, one record at a time, in UTF-8
/// (<https://github.com/marc4j/marc4j/wiki/MARC-in-JSON-Description>).
public final class MarcJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Limits.LARGEST_RECORD)
                  .maxNestingDepth(100)
                  .build())
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private MarcJson() {}

  /// Reads a document that is one record.
  ///
  /// @throws MalformedRecord when it is not
  public static Record read(String document) {
    return read(document.getBytes(UTF_8));
  }

  public static Record read(byte[] document) {
    if (document.length > Limits.LARGEST_RECORD) {
      throw new MalformedRecord(
          "the record is longer than " + Limits.LARGEST_RECORD + " bytes", 1, 1);
    }
    try (JsonParser in = open(document, 0, document.length)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw MarcJsonReader.malformed(in, "expected one object");
      }
      Record record = new MarcJsonReader(in).record();
      if (in.nextToken() != null) {
        throw MarcJsonReader.malformed(in, "expected one record, found more");
      }
      return record;
    } catch (JacksonException e) {
      throw MarcJsonReader.malformed(e);
    }
  }

  /// The record as one object on one line, without a line end.
  public static String write(Record record) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
    try (JsonGenerator json = open(out)) {
      MarcJsonWriter.write(record, json);
    }
    return out.toString(UTF_8);
  }

  static JsonParser open(byte[] bytes, int from, int length) {
    return FACTORY.createParser(ObjectReadContext.empty(), bytes, from, length);
  }

  static JsonGenerator open(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
  }
}
