package org.consort.marc.format;

import java.util.Arrays;
import org.consort.marc.record.Record;

/// A record as the catalogue keeps it: its bytes, taken apart only when somebody looks inside.
///
/// Layout, version 1: the byte 1; the leader; then each field as three bytes of tag, the length of
/// its content times two, plus one for a data field, and the content. The content of a control
/// field is its value; that of a data field two indicators, then for each subfield the code, the
/// length of the value and the value. Lengths are in bytes, seven bits to a byte, lowest first, the
/// eighth bit telling that more follow. Text is UTF-8, and keeps whatever well-formed text holds.
public final class StoredForm {
  private final byte[] bytes;

  private StoredForm(byte[] bytes) {
    this.bytes = bytes;
  }

  public static StoredForm of(Record record) {
    return new StoredForm(StoredFormWriter.write(record));
  }

  /// Takes over bytes made by [#bytes], without looking at them; nobody else may change them.
  public static StoredForm ofBytes(byte[] bytes) {
    return new StoredForm(bytes);
  }

  /// @throws IllegalStateException when the bytes were not made by this class
  public Record record() {
    return new StoredFormReader(bytes).record();
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// In bytes.
  public int length() {
    return bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredForm form && Arrays.equals(bytes, form.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return bytes.length + " bytes of MARC";
  }
}
