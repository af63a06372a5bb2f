package org.consort.marc.format.json;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.format.bytes.SubfieldList;
import org.consort.marc.format.bytes.Tags;
import org.consort.marc.format.damage.Limits;
import org.consort.marc.format.damage.MalformedRecord;
import org.consort.marc.format.damage.Repair;
import org.consort.marc.format.damage.Repairs;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Leader;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/// Walks through one object. What cannot be kept is refused; a member nobody knows is left out, and
/// told.
public final class MarcJsonReader {
  private final JsonParser in;
  private final Repairs repairs;
  private final SubfieldList subfields = new SubfieldList();
  private long characters;

  public MarcJsonReader(JsonParser in) {
    this(in, new Repairs());
  }

  /// @param repairs where to tell what was guessed
  public MarcJsonReader(JsonParser in, Repairs repairs) {
    this.in = in;
    this.repairs = repairs;
  }

  /// The record on whose start the parser stands.
  public Record record() {
    @Nullable Leader leader = null;
    List<Field> fields = new ArrayList<>();
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      switch (in.currentName()) {
        case "leader" -> leader = leader(text("the leader"));
        case "fields" -> fields(fields);
        default -> leaveOut(in.currentName());
      }
    }
    if (leader == null) {
      repairs.tell(Repair.Kind.LEADER, "the record came without a leader");
    }
    return new Record(leader == null ? Leader.BLANK : leader, fields);
  }

  private Leader leader(String text) {
    Leader leader = Leader.repaired(text);
    if (!leader.text().equals(text)) {
      repairs.tell(Repair.Kind.LEADER, "the leader was not 24 printable characters: %s", text);
    }
    return leader;
  }

  private void fields(List<Field> fields) {
    expect(in.nextToken(), JsonToken.START_ARRAY, "fields are a list");
    while (in.nextToken() == JsonToken.START_OBJECT) {
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        fields.add(field(in.currentName()));
        if (fields.size() > Limits.MOST_FIELDS) {
          throw wrong("the record has more than " + Limits.MOST_FIELDS + " fields");
        }
      }
    }
    expect(in.currentToken(), JsonToken.END_ARRAY, "a field is an object");
  }

  private Field field(String name) {
    if (!Field.isTag(name)) {
      throw wrong("a field has no tag of three letters or digits");
    }
    String tag = Tags.of(name);
    if (in.nextToken() == JsonToken.VALUE_STRING) {
      return new ControlField(tag, value());
    }
    expect(in.currentToken(), JsonToken.START_OBJECT, "field " + tag + " is no text and no object");
    @Nullable String ind1 = null;
    @Nullable String ind2 = null;
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      switch (in.currentName()) {
        case "ind1" -> ind1 = text("ind1");
        case "ind2" -> ind2 = text("ind2");
        case "subfields" -> subfields(tag);
        default -> leaveOut(tag + "." + in.currentName());
      }
    }
    return new DataField(
        tag, indicator(ind1, "ind1", tag), indicator(ind2, "ind2", tag), subfields.take());
  }

  private void subfields(String tag) {
    expect(in.nextToken(), JsonToken.START_ARRAY, "the subfields of " + tag + " are no list");
    while (in.nextToken() == JsonToken.START_OBJECT) {
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        String code = in.currentName();
        if (code.length() != 1 || !Subfield.isCode(code.charAt(0))) {
          throw wrong("field %s has a subfield without a code of one letter".formatted(tag));
        }
        subfields.add(new Subfield(code.charAt(0), text("a subfield of " + tag)));
      }
    }
    expect(in.currentToken(), JsonToken.END_ARRAY, "a subfield of " + tag + " is no object");
  }

  private char indicator(@Nullable String value, String name, String tag) {
    if (value == null || value.isEmpty()) {
      repairs.tell(Repair.Kind.INDICATORS, "field %s: no %s, taken for a blank", tag, name);
      return ' ';
    }
    if (value.length() != 1 || !DataField.isIndicator(value.charAt(0))) {
      throw wrong("field %s has an %s that is not one letter".formatted(tag, name));
    }
    return value.charAt(0);
  }

  private String text(String what) {
    if (in.nextToken() != JsonToken.VALUE_STRING) {
      throw wrong(what + " is no text");
    }
    return value();
  }

  private String value() {
    String value = in.getString();
    characters += value.length() + 8;
    if (characters > Limits.LARGEST_RECORD) {
      throw wrong("the record is longer than " + Limits.LARGEST_RECORD + " characters");
    }
    return value;
  }

  private void leaveOut(String name) {
    repairs.tell(Repair.Kind.LEFT_OUT, "member %s was left out", name);
    in.nextToken();
    in.skipChildren();
  }

  private void expect(@Nullable JsonToken found, JsonToken wanted, String otherwise) {
    if (found != wanted) {
      throw wrong(otherwise);
    }
  }

  private MalformedRecord wrong(String what) {
    return malformed(in, what);
  }

  public static MalformedRecord malformed(JsonParser in, String what) {
    TokenStreamLocation at = in.currentTokenLocation();
    return new MalformedRecord(what, at.getLineNr(), at.getColumnNr());
  }

  public static MalformedRecord malformed(JacksonException e) {
    @Nullable TokenStreamLocation at = e.getLocation();
    String first = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    return at == null
        ? new MalformedRecord(first, 1, 1)
        : new MalformedRecord(first, at.getLineNr(), at.getColumnNr());
  }
}
