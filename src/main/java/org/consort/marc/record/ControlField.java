package org.consort.marc.record;

/// A field with one value and neither indicators nor subfields, usually of a tag from 001 to 009.
public record ControlField(String tag, String value) implements Field {
  public ControlField {
    Field.checkTag(tag);
  }
}
