package org.consort.marc.normalize.rules;

import org.consort.marc.normalize.edit.ControlAddress;
import org.consort.marc.normalize.edit.ControlSteps;
import org.consort.marc.normalize.edit.Step;
import org.consort.marc.normalize.pattern.Glob;

/// From the words of actions on control fields and the leader to their steps.
final class ControlActions {
  private ControlActions() {}

  static Step add(Phrase phrase) {
    phrase.mustBe("_");
    Token quoted = phrase.quoted(0);
    ControlAddress at = Operands.made(quoted, AddressParser.control(quoted));
    if (!at.hasContent() || at.position() != ControlAddress.WHOLE) {
      throw new Misspelled(quoted, 0, "a control field is added whole, as in \"009.value\"");
    }
    return ControlSteps.add(at.tags(), at.raw().text());
  }

  static Step remove(Phrase phrase) {
    phrase.mustBe("_");
    return ControlSteps.remove(AddressParser.control(phrase.quoted(0)));
  }

  static Step change(Phrase phrase) {
    phrase.mustBe("_ to _");
    Token quoted = phrase.quoted(1);
    ControlAddress from = AddressParser.control(phrase.quoted(0));
    ControlAddress to = Operands.made(quoted, AddressParser.control(quoted));
    if (from.tags().isLeader() || to.tags().isLeader()) {
      throw new Misspelled(quoted, 0, "the leader keeps its name: copy it");
    }
    return ControlSteps.rename(from, to.tags());
  }

  static Step replaceContents(Phrase phrase) {
    phrase.mustBe("_ with _");
    ControlAddress at = AddressParser.control(phrase.quoted(0));
    Token quoted = phrase.quoted(1);
    String text = Operands.text(quoted);
    String with = at.tags().areFixed() ? text.replace('#', ' ') : text;
    Glob find = at.content();
    if (at.position() != ControlAddress.WHOLE) {
      if (with.length() > at.length()) {
        throw new Misspelled(
            quoted, 0, "%d characters do not fit into %d".formatted(with.length(), at.length()));
      }
      return ControlSteps.edit(at, (value, _) -> at.overwritten(value, with));
    }
    ControlAddress whole = new ControlAddress(at.tags(), at.position(), 0, null, at.raw());
    return find == null || find.isEmpty()
        ? ControlSteps.edit(whole, (_, _) -> with)
        : ControlSteps.edit(whole, (value, copy) -> find.replaced(value, with, copy.work()));
  }

  /// Puts a text before or behind the value.
  static Step lengthen(Phrase phrase, ControlAddress at, boolean before) {
    if (at.tags().isLeader() || at.position() != ControlAddress.WHOLE) {
      throw new Misspelled(phrase.quoted(0), 0, "the positions of a fixed field cannot be moved");
    }
    String text = Operands.text(phrase.quoted(1));
    return ControlSteps.edit(at, (value, _) -> before ? text + value : value + text);
  }
}
