package org.consort.marc.score.traits;

import java.util.Locale;
import org.consort.marc.record.DataField;

/// In what form a publication comes.
public enum Form {
  PRINT,
  LARGE_PRINT,
  BRAILLE,
  MICROFORM,
  ELECTRONIC,
  /// The record does not say.
  UNKNOWN;

  /// The first of 007, 337, 008, 245 $h, 533 and 300 that says so. Books were often coded as
  /// microforms by mistake, so 008 alone is not believed there.
  static Form of(FieldsByTag fields, FixedField fixed, FormCodes codes) {
    Form physical = ofPhysicalCode(codes.physical());
    Form media = physical == UNKNOWN ? ofMedia(fields) : physical;
    Form item =
        media == UNKNOWN || media == PRINT ? ofItemCode(fixed.at(codes.itemPosition())) : media;
    Form words = ofWords(fields);
    boolean doubtful = item == MICROFORM && words == UNKNOWN && physical == UNKNOWN;
    if (item != UNKNOWN && item != PRINT && !doubtful) {
      return item;
    }
    return words == UNKNOWN && isMeasured(fields) ? PRINT : words;
  }

  /// Only what can be laid on a ruler has a height.
  private static boolean isMeasured(FieldsByTag fields) {
    for (DataField field : fields.of("300")) {
      if (FieldsByTag.first(field, 'c').contains("cm")) {
        return true;
      }
    }
    return false;
  }

  private static Form ofPhysicalCode(char category) {
    return switch (category) {
      case 'c' -> ELECTRONIC;
      case 'h' -> MICROFORM;
      default -> UNKNOWN;
    };
  }

  private static Form ofMedia(FieldsByTag fields) {
    for (DataField field : fields.of("337")) {
      String code = FieldsByTag.first(field, 'b').strip();
      String term = FieldsByTag.first(field, 'a').toLowerCase(Locale.ROOT);
      if (code.equals("c") || term.startsWith("computer")) {
        return ELECTRONIC;
      }
      if (code.equals("h") || term.startsWith("microf")) {
        return MICROFORM;
      }
      if (code.equals("n") || term.startsWith("unmediated")) {
        return PRINT;
      }
    }
    return UNKNOWN;
  }

  private static Form ofItemCode(char code) {
    return switch (code) {
      case 'a', 'b', 'c' -> MICROFORM;
      case 'd' -> LARGE_PRINT;
      case 'f' -> BRAILLE;
      case 'o', 'q', 's' -> ELECTRONIC;
      case 'r' -> PRINT;
      default -> UNKNOWN;
    };
  }

  private static Form ofWords(FieldsByTag fields) {
    for (DataField field : fields.of("245")) {
      Form form = ofWord(FieldsByTag.first(field, 'h'));
      if (form != UNKNOWN) {
        return form;
      }
    }
    for (String tag : new String[] {"533", "300"}) {
      for (DataField field : fields.of(tag)) {
        Form form = ofWord(FieldsByTag.first(field, 'a'));
        if (form != UNKNOWN) {
          return form;
        }
      }
    }
    return UNKNOWN;
  }

  private static Form ofWord(String text) {
    String small = text.toLowerCase(Locale.ROOT);
    if (small.contains("electronic") || small.contains("online resource")) {
      return ELECTRONIC;
    }
    return small.contains("microf") || small.contains("microopaque") ? MICROFORM : UNKNOWN;
  }

  /// Where a form is coded: the first 007's category, and the position in 008 that depends on the
  /// type of record.
  record FormCodes(char physical, int itemPosition) {}
}
