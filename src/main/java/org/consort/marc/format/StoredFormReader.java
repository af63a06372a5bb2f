package org.consort.marc.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Reads the bytes described at [StoredForm].
final class StoredFormReader {
  private final byte[] in;
  private int at;

  StoredFormReader(byte[] in) {
    this.in = in;
  }

  Record record() {
    try {
      if (in[at++] != StoredFormWriter.VERSION) {
        throw new IllegalStateException("bytes of another version");
      }
      Leader leader = new Leader(ascii(Leader.LENGTH));
      List<Field> fields = new ArrayList<>(40);
      while (at < in.length) {
        fields.add(field());
      }
      return new Record(leader, fields);
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalStateException("the stored record is damaged at byte " + at, e);
    }
  }

  private Field field() {
    String tag = ascii(3);
    int header = length();
    int end = at + (header >>> 1);
    if ((header & 1) == 0) {
      return new ControlField(tag, text(end - at));
    }
    char ind1 = (char) in[at++];
    char ind2 = (char) in[at++];
    List<Subfield> subfields = new ArrayList<>();
    while (at < end) {
      char code = (char) in[at++];
      subfields.add(new Subfield(code, text(length())));
    }
    return new DataField(tag, ind1, ind2, subfields);
  }

  private String ascii(int count) {
    String text = new String(in, at, count, ISO_8859_1);
    at += count;
    return text;
  }

  private String text(int count) {
    String text = new String(in, at, count, UTF_8);
    at += count;
    return text;
  }

  private int length() {
    int value = 0;
    int shift = 0;
    byte b = in[at++];
    while (b < 0) {
      value |= (b & 0x7F) << shift;
      shift += 7;
      b = in[at++];
    }
    return value | (b << shift);
  }
}
