package org.consort.marc.validate.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consort.marc.record.Leader;
import org.consort.marc.record.RecordKind;

/// The layouts of one format's leader and control fields.
public final class Layouts {
  private static final int ASCII = 128;
  private static final int CONTROL_TAGS = 10;

  // A field 006 begins with its form; positions 18 to 34 of field 008 follow as 01 to 17.
  private static final int FROM_008_TO_006 = -17;

  private final Layout leader;
  private final Layout[] control = new Layout[CONTROL_TAGS];
  private final Layout[] materials006 = filled();
  private final Layout[] materials007 = filled();
  private final Layout[] materials008 = filled();
  private final List<Material> materials;
  private final Map<String, Layout> named;

  private Layouts(Map<String, Layout> named, List<Material> materials) {
    this.named = named;
    this.materials = materials;
    leader = named.getOrDefault("LDR", Layout.UNDEFINED);
    for (int tag = 0; tag < CONTROL_TAGS; tag++) {
      control[tag] = named.getOrDefault("00" + tag, Layout.UNDEFINED);
    }
    for (Material material : materials) {
      Layout of008 = named.getOrDefault("008/" + material.name(), Layout.UNDEFINED);
      for (char form : material.forms().toCharArray()) {
        materials006[form] = of008.moved(FROM_008_TO_006);
      }
      for (char type : material.types().toCharArray()) {
        materials008[type] = of008;
      }
    }
    for (char category = 'a'; category <= 'z'; category++) {
      materials007[category] = named.getOrDefault("007/" + category, Layout.UNDEFINED);
    }
  }

  static Layouts of(RecordKind kind) {
    FixedTable table = Tables.fixed(kind);
    Map<String, Layout> named = new HashMap<>(table.layouts());
    List<Material> materials = table.materials();
    for (Map.Entry<String, List<String>> from : table.imports().entrySet()) {
      FixedTable other = Tables.fixed(RecordKind.valueOf(from.getKey().toUpperCase(Locale.ROOT)));
      other.layouts().forEach((name, layout) -> takeOver(named, from.getValue(), name, layout));
      materials = other.materials();
    }
    return new Layouts(named, materials);
  }

  static Layouts none() {
    return new Layouts(Map.of(), List.of());
  }

  public Layout leader() {
    return leader;
  }

  /// The layout that all fields with the tag share, 001 to 009.
  public Layout control(int tag) {
    return control[tag];
  }

  /// What position 00 of a field 006 makes of the rest.
  public Layout form(char form) {
    return form < ASCII ? materials006[form] : Layout.UNDEFINED;
  }

  /// What position 00 of a field 007 makes of the rest.
  public Layout category(char category) {
    return category < ASCII ? materials007[category] : Layout.UNDEFINED;
  }

  /// What the leader makes of positions 18 to 34 of field 008.
  public Layout material(Leader of) {
    char type = of.typeOfRecord();
    if (type == 'a' || type == 't') {
      return textMaterial(type, of.bibliographicLevel());
    }
    return materials008[type];
  }

  /// The layouts by their names in the tables, such as `007/s`.
  public Map<String, Layout> named() {
    return Map.copyOf(named);
  }

  private Layout textMaterial(char type, char level) {
    for (Material material : materials) {
      if (material.types().indexOf(type) >= 0 && material.levels().indexOf(level) >= 0) {
        return named.getOrDefault("008/" + material.name(), Layout.UNDEFINED);
      }
    }
    return Layout.UNDEFINED;
  }

  private static void takeOver(
      Map<String, Layout> named, List<String> tags, String name, Layout layout) {
    // The materials of 008 are those of 006, too.
    String tag = name.startsWith("008/") ? "006" : name.substring(0, 3);
    if (tags.contains(tag)) {
      named.put(name, layout);
    }
  }

  private static Layout[] filled() {
    Layout[] layouts = new Layout[ASCII];
    Arrays.fill(layouts, Layout.UNDEFINED);
    return layouts;
  }
}
