package org.consort.marc.format.json;

import org.consort.marc.format.bytes.Characters;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import tools.jackson.core.JsonGenerator;

/// Puts a record's members into JSON.
public final class MarcJsonWriter {
  private MarcJsonWriter() {}

  public static void write(Record record, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("leader", record.leader().text());
    json.writeArrayPropertyStart("fields");
    for (Field field : record.fields()) {
      json.writeStartObject();
      switch (field) {
        case ControlField control -> json.writeStringProperty(control.tag(), control.value());
        case DataField data -> write(data, json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(DataField field, JsonGenerator json) {
    json.writeObjectPropertyStart(field.tag());
    json.writeStringProperty("ind1", text(field.ind1()));
    json.writeStringProperty("ind2", text(field.ind2()));
    json.writeArrayPropertyStart("subfields");
    for (Subfield subfield : field.subfields()) {
      json.writeStartObject();
      json.writeStringProperty(text(subfield.code()), subfield.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String text(char ascii) {
    return Characters.text(ascii);
  }
}
