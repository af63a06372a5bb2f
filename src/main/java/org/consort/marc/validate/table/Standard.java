package org.consort.marc.validate.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.consort.marc.record.RecordKind;

/// One MARC 21 format: what its records may hold, looked up by tag.
@SuppressWarnings("ReferenceEquality") // UNDEFINED is one value, and asked for very often.
public final class Standard {
  private static final int TAGS = 1000;

  private final FieldRule[] fields = new FieldRule[TAGS];
  private final List<FieldRule> mandatory;
  private final RecordKind kind;
  private final Layouts layouts;
  private final String index;

  private Standard(RecordKind kind, Map<String, FieldRule> fields, Layouts layouts, String index) {
    this.kind = kind;
    Arrays.fill(this.fields, FieldRule.UNDEFINED);
    fields.forEach((tag, rule) -> this.fields[number(tag)] = rule);
    mandatory = fields.values().stream().filter(rule -> rule.marks().mandatory()).toList();
    this.layouts = layouts;
    this.index = index;
  }

  /// @throws TableError when the shipped tables are wrong
  public static Standard of(RecordKind kind) {
    FieldTable table = Tables.fields(kind);
    Map<String, FieldRule> fields = new TreeMap<>(table.fields());
    table.imports().forEach((from, ranges) -> takeOver(fields, from, ranges));
    return new Standard(kind, fields, Layouts.of(kind), table.index());
  }

  /// A standard that knows nothing, for kinds of records without tables.
  public static Standard empty() {
    return new Standard(RecordKind.COMMUNITY, Map.of(), Layouts.none(), "");
  }

  /// This standard with fields of a library's own, in the form of the shipped tables; one with a
  /// tag that is there already replaces it.
  ///
  /// @throws TableError when the text is not in that form
  public Standard with(String table) {
    Map<String, FieldRule> all = new TreeMap<>();
    for (FieldRule rule : fields()) {
      all.put(rule.tag(), rule);
    }
    all.putAll(FieldTableReader.read("own table", table, Tables.LISTS).fields());
    return new Standard(kind, all, layouts, index);
  }

  /// [FieldRule#UNDEFINED] when there is no such field.
  public FieldRule field(String tag) {
    int number = number(tag);
    return number < 0 ? FieldRule.UNDEFINED : fields[number];
  }

  public FieldRule field(int tag) {
    return fields[tag];
  }

  /// The fields that every record has.
  public List<FieldRule> mandatory() {
    return mandatory;
  }

  /// Whether every record has a field from 100 to 199.
  public boolean needsHeading() {
    return kind == RecordKind.AUTHORITY;
  }

  /// Whether field 008 has a type of date and two dates.
  public boolean hasDates() {
    return kind == RecordKind.BIBLIOGRAPHIC;
  }

  public boolean isEmpty() {
    return index.isEmpty();
  }

  /// All fields in the order of their tags.
  public List<FieldRule> fields() {
    return Arrays.stream(fields).filter(rule -> rule != FieldRule.UNDEFINED).toList();
  }

  public Layouts layouts() {
    return layouts;
  }

  /// The page that leads to all others.
  public String index() {
    return index;
  }

  /// The tag as a number, or -1 for one with letters.
  public static int number(String tag) {
    int number = 0;
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  private static void takeOver(Map<String, FieldRule> fields, String from, List<TagRange> ranges) {
    FieldTable other = Tables.fields(RecordKind.valueOf(from.toUpperCase(Locale.ROOT)));
    List<TagRange> left = new ArrayList<>(ranges);
    for (FieldRule rule : other.fields().values()) {
      if (ranges.stream().anyMatch(range -> range.has(rule.tag()))) {
        left.removeIf(range -> range.has(rule.tag()));
        if (fields.put(rule.tag(), rule) != null) {
          throw new TableError(from, 0, "imported and described: field " + rule.tag());
        }
      }
    }
    if (!left.isEmpty()) {
      throw new TableError(from, 0, "nothing to import: " + left);
    }
  }
}
