package org.consort.marc.normalize.rules;

import java.util.List;
import org.consort.marc.normalize.edit.Address;
import org.consort.marc.normalize.edit.ControlAddress;
import org.consort.marc.normalize.edit.ControlSteps;
import org.consort.marc.normalize.edit.CopySteps;
import org.consort.marc.normalize.edit.DataAddress;
import org.consort.marc.normalize.edit.FieldSteps;
import org.consort.marc.normalize.edit.Step;
import org.consort.marc.normalize.edit.SubfieldEdits;
import org.consort.marc.normalize.edit.SystemNumber;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;

/// From the words of actions on whole data fields to their steps. A tag 00X or LDR makes each the
/// action on a control field.
final class FieldActions {
  private static final char BLANK = ' ';

  private FieldActions() {}

  static Step add(Phrase phrase) {
    phrase.mustBe("_");
    Token quoted = phrase.quoted(0);
    return switch (AddressParser.either(quoted)) {
      case ControlAddress _ -> ControlActions.add(phrase);
      case DataAddress at -> {
        Subfield subfield = Operands.subfield(quoted, Operands.made(quoted, at));
        yield FieldSteps.add(
            new DataField(at.tags().text(), at.ind1Or(BLANK), at.ind2Or(BLANK), List.of(subfield)));
      }
    };
  }

  static Step remove(Phrase phrase) {
    phrase.mustBe("_");
    return switch (AddressParser.either(phrase.quoted(0))) {
      case ControlAddress at -> ControlSteps.remove(at);
      case DataAddress at -> FieldSteps.edit(at, SubfieldEdits.removeAll());
    };
  }

  static Step change(Phrase phrase) {
    phrase.mustBe("_ to _");
    Token quoted = phrase.quoted(1);
    Address from = AddressParser.either(phrase.quoted(0));
    Address to = Operands.made(quoted, AddressParser.either(quoted));
    if (from instanceof DataAddress one && to instanceof DataAddress other) {
      return FieldSteps.edit(one, SubfieldEdits.become(one, other));
    }
    if (from instanceof ControlAddress && to instanceof ControlAddress) {
      return ControlActions.change(phrase);
    }
    throw new Misspelled(
        quoted, 0, "a control field and a field with subfields are not of one kind: copy it");
  }

  static Step copy(Phrase phrase) {
    phrase.mustBe("_ to _");
    Token quoted = phrase.quoted(1);
    Address from = AddressParser.either(phrase.quoted(0));
    Address to = Operands.made(quoted, AddressParser.either(quoted));
    if (from instanceof ControlAddress && to instanceof DataAddress data) {
      Operands.part(quoted, data);
    }
    return CopySteps.copy(from, to);
  }

  static Step firstIndicator(Phrase phrase) {
    phrase.mustBe("_ to _");
    char indicator = Operands.indicator(phrase.quoted(1));
    return FieldSteps.edit(
        AddressParser.data(phrase.quoted(0)), SubfieldEdits.firstIndicator(indicator));
  }

  static Step secondIndicator(Phrase phrase) {
    phrase.mustBe("_ to _");
    char indicator = Operands.indicator(phrase.quoted(1));
    return FieldSteps.edit(
        AddressParser.data(phrase.quoted(0)), SubfieldEdits.secondIndicator(indicator));
  }

  static Step combine(Phrase phrase) {
    phrase.mustBe("_", "_ excluding _");
    String excluded = phrase.shape().equals("_") ? "" : Operands.codes(phrase.quoted(1));
    return FieldSteps.combine(AddressParser.data(phrase.quoted(0)), excluded);
  }

  static Step correctDuplicates(Phrase phrase) {
    phrase.mustBe("_");
    return FieldSteps.removeRepeats(Operands.list(phrase.quoted(0)));
  }

  static Step addSystemNumber(Phrase phrase) {
    phrase.mustBe("_ from _ prefixed by _", "_ from _", "_", "");
    int given = phrase.parts().size();
    Token name = phrase.name();
    Token to = given > 0 ? phrase.quoted(0) : quoted(name, "035.a");
    Token number = given > 1 ? phrase.quoted(1) : quoted(name, "001");
    Token prefix = given > 3 ? phrase.quoted(2) : quoted(name, "003");
    DataAddress field = Operands.made(to, AddressParser.data(to));
    DataAddress target =
        field.namesPart() ? field : AddressParser.data(quoted(to, to.text() + ".a"));
    return new SystemNumber(target, source(number), source(prefix)).added();
  }

  private static Token quoted(Token at, String text) {
    return new Token(Token.Kind.QUOTED, text, at.line(), at.column());
  }

  private static Address source(Token quoted) {
    return AddressParser.either(quoted) instanceof DataAddress data
        ? Operands.part(quoted, data)
        : AddressParser.control(quoted);
  }
}
