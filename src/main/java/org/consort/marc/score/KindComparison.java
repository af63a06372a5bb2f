package org.consort.marc.score;

import org.consort.marc.score.traits.Form;
import org.consort.marc.score.traits.Kind;

/// Compares what sort of thing is described.
final class KindComparison {
  private KindComparison() {}

  static void compare(Kind left, Kind right, Findings findings) {
    if (isOther(left.type(), right.type()) || left.continuing() != right.continuing()) {
      findings.add(Level.RECORD_TYPE_DIFFERS, shown(left), shown(right));
      findings.conflicts().add(Conflict.RECORD_TYPE);
    }
    if (left.form() != right.form()
        && left.form() != Form.UNKNOWN
        && right.form() != Form.UNKNOWN) {
      findings.add(Level.FORM_DIFFERS, left.form().name(), right.form().name());
      findings.conflicts().add(Conflict.FORM);
    }
    if (left.reprint() != right.reprint()) {
      findings.add(Level.REPRINT_ONE_SIDE, said(left.reprint()), said(right.reprint()));
    } else if (left.reprint()) {
      findings.add(Level.REPRINT_BOTH, "reprint", "reprint");
    }
    if (left.thesis() != right.thesis()) {
      findings.add(Level.THESIS_ONE_SIDE, said(left.thesis()), said(right.thesis()));
    }
    if (!left.language().isEmpty() && !right.language().isEmpty()) {
      boolean equal = left.language().equals(right.language());
      findings.add(
          equal ? Level.LANGUAGE_EQUAL : Level.LANGUAGE_DIFFERS, left.language(), right.language());
    }
  }

  /// Blank and unknown codes differ from nothing; printed and handwritten text are one here.
  private static boolean isOther(char left, char right) {
    return printed(left) != printed(right) && isKnown(left) && isKnown(right);
  }

  private static boolean isKnown(char type) {
    return "acdefgijkmoprt".indexOf(type) >= 0;
  }

  private static char printed(char type) {
    return switch (type) {
      case 't' -> 'a';
      case 'd' -> 'c';
      case 'f' -> 'e';
      default -> type;
    };
  }

  private static String shown(Kind kind) {
    return kind.type() + (kind.continuing() ? " continuing" : "");
  }

  private static String said(boolean yes) {
    return yes ? "yes" : "no";
  }
}
