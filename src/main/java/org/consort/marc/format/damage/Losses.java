package org.consort.marc.format.damage;

import java.util.ArrayList;
import java.util.List;
import org.consort.marc.record.ControlField;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Field;
import org.consort.marc.record.Record;
import org.consort.marc.record.Subfield;

/// Looks for text that a format cannot carry.
public final class Losses {
  /// Whether a format carries a character of its own, a surrogate for one without its partner.
  @FunctionalInterface
  private interface Carried {
    boolean test(char c);
  }

  private Losses() {}

  public static List<Loss> inXml(Record record) {
    return in(record, Losses::isInXml, "was left out");
  }

  /// What no text in UTF-8 can hold.
  public static List<Loss> inText(Record record) {
    return in(record, c -> !Character.isSurrogate(c), "became U+FFFD");
  }

  public static boolean isInXml(char c) {
    return c >= ' '
        ? c < '\uFFFE' && !Character.isSurrogate(c)
        : c == '\t' || c == '\n' || c == '\r';
  }

  private static List<Loss> in(Record record, Carried carried, String fate) {
    List<Loss> losses = new ArrayList<>(0);
    for (Field field : record.fields()) {
      switch (field) {
        case ControlField control -> find(control.value(), field.tag(), carried, fate, losses);
        case DataField data -> {
          for (Subfield subfield : data.subfields()) {
            find(subfield.value(), field.tag(), carried, fate, losses);
          }
        }
      }
    }
    return losses;
  }

  private static void find(
      String text, String tag, Carried carried, String fate, List<Loss> losses) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        i++;
      } else if (!carried.test(c)) {
        losses.add(new Loss("field %s: the character U+%04X %s".formatted(tag, (int) c, fate)));
        return;
      }
    }
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
