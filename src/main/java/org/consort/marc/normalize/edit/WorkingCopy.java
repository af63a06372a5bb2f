package org.consort.marc.normalize.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.consort.marc.normalize.pattern.Limits;
import org.consort.marc.normalize.pattern.Overgrown;
import org.consort.marc.normalize.pattern.Work;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;

/// The record under change. Its fields are values and are replaced whole; their tags are kept
/// beside them as numbers, because most rules only ask whether a tag is there.
@SuppressWarnings("ReferenceEquality") // An equal field elsewhere in the record is another field.
public final class WorkingCopy {
  private final Record original;
  private final Trail trail;
  private final Work work = new Work();
  private Leader leader;
  private Field[] fields;
  private int[] tags;
  private int size;
  private long characters;
  private boolean changed;

  WorkingCopy(Record original, Trail trail) {
    this.original = original;
    this.trail = trail;
    this.leader = original.leader();
    this.size = original.fields().size();
    this.fields = original.fields().toArray(new Field[size + 8]);
    this.tags = new int[fields.length];
    for (int i = 0; i < size; i++) {
      tags[i] = Tags.key(fields[i].tag());
      characters += length(fields[i]);
    }
  }

  Record record() {
    return changed ? new Record(leader, List.of(Arrays.copyOf(fields, size))) : original;
  }

  public Work work() {
    return work;
  }

  Trail trail() {
    return trail;
  }

  Leader leader() {
    return leader;
  }

  void setLeader(Leader other) {
    if (!other.equals(leader)) {
      trail.changed(Change.shown(leader), Change.shown(other));
      leader = other;
      changed = true;
    }
  }

  int size() {
    return size;
  }

  Field field(int at) {
    return fields[at];
  }

  int tag(int at) {
    return tags[at];
  }

  /// The next field with one of the tags, at the place or after it; -1 when there is none.
  int next(Tags wanted, int from) {
    int mask = wanted.mask();
    int key = wanted.key();
    for (int i = from; i < size; i++) {
      if ((tags[i] & mask) == key) {
        return i;
      }
    }
    return -1;
  }

  /// The fields an action is about, as they stand before it does anything.
  public List<Field> targets(Address address) {
    work.spend(1 + size / 16);
    int first = next(address.tags(), 0);
    if (first < 0) {
      return List.of();
    }
    List<Field> targets = new ArrayList<>();
    for (int i = first; i >= 0; i = next(address.tags(), i + 1)) {
      if (address.matches(fields[i], work)) {
        targets.add(fields[i]);
      }
    }
    return targets;
  }

  /// Where this very field is, looked for from the place on.
  int placeOf(Field field, int hint) {
    for (int i = Math.min(hint, size - 1); i >= 0 && i < size; i++) {
      if (fields[i] == field) {
        return i;
      }
    }
    work.spend(size);
    for (int i = 0; i < size; i++) {
      if (fields[i] == field) {
        return i;
      }
    }
    throw new IllegalStateException("the field is not in the record any more");
  }

  /// Puts a field in the place of another, or where its tag belongs when that is new. A data field
  /// without subfields goes.
  void replace(int at, Field other) {
    Field before = fields[at];
    if (other == before || other.equals(before)) {
      return;
    }
    if (other instanceof DataField data && data.subfields().isEmpty()) {
      remove(at);
      return;
    }
    trail.changed(before, other);
    grow(length(other) - length(before), length(other));
    if (other.tag().equals(before.tag())) {
      fields[at] = other;
    } else {
      takeOut(at);
      putIn(other);
    }
  }

  void remove(int at) {
    trail.changed(fields[at], null);
    grow(-length(fields[at]), size / 16);
    takeOut(at);
  }

  /// Puts the field behind the last one of its tag, or before the first whose tag sorts after it.
  void add(Field field) {
    if (size == Limits.MOST_FIELDS) {
      throw new Overgrown("the record would have more than " + Limits.MOST_FIELDS + " fields");
    }
    trail.changed(null, field);
    grow(length(field), length(field) + size / 16);
    putIn(field);
  }

  private void grow(long by, long cost) {
    changed = true;
    characters += by;
    if (by > 0) {
      Overgrown.check(characters);
    }
    work.spend(1 + cost);
  }

  private void takeOut(int at) {
    size--;
    System.arraycopy(fields, at + 1, fields, at, size - at);
    System.arraycopy(tags, at + 1, tags, at, size - at);
  }

  private void putIn(Field field) {
    int key = Tags.key(field.tag());
    int at = placeFor(key);
    if (size == fields.length) {
      fields = Arrays.copyOf(fields, size * 2);
      tags = Arrays.copyOf(tags, size * 2);
    }
    System.arraycopy(fields, at, fields, at + 1, size - at);
    System.arraycopy(tags, at, tags, at + 1, size - at);
    fields[at] = field;
    tags[at] = key;
    size++;
  }

  private int placeFor(int key) {
    int first = size;
    for (int i = size - 1; i >= 0; i--) {
      if (tags[i] == key) {
        return i + 1;
      }
      if (tags[i] > key) {
        first = i;
      }
    }
    return first;
  }

  static long length(@Nullable Field field) {
    if (field instanceof ControlField control) {
      return control.value().length();
    }
    long length = 0;
    if (field instanceof DataField data) {
      for (int i = 0; i < data.subfields().size(); i++) {
        Subfield subfield = data.subfields().get(i);
        length += 2 + subfield.value().length();
      }
    }
    return length;
  }
}
