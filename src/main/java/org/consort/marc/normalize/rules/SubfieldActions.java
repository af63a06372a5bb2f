package org.consort.marc.normalize.rules;

import java.util.Optional;
import org.consort.marc.normalize.edit.Address;
import org.consort.marc.normalize.edit.ControlAddress;
import org.consort.marc.normalize.edit.CopySteps;
import org.consort.marc.normalize.edit.DataAddress;
import org.consort.marc.normalize.edit.FieldSteps;
import org.consort.marc.normalize.edit.Step;
import org.consort.marc.normalize.edit.SubfieldEdits;
import org.consort.marc.normalize.edit.Tags;
import org.consort.marc.normalize.edit.Which;
import org.consort.marc.normalize.edit.WorkingCopy;
import org.consort.marc.normalize.pattern.Glob;
import org.consort.marc.normalize.pattern.Regex;
import org.consort.marc.record.DataField;
import org.consort.marc.record.Subfield;

/// From the words of actions on subfields to their steps.
final class SubfieldActions {
  private SubfieldActions() {}

  static Step add(Phrase phrase) {
    phrase.mustBe("_");
    Token quoted = phrase.quoted(0);
    DataAddress at = AddressParser.data(quoted);
    Subfield subfield = Operands.subfield(quoted, at);
    return FieldSteps.edit(at.ofField(), SubfieldEdits.add(subfield));
  }

  static Step remove(Phrase phrase) {
    phrase.mustBe("_");
    DataAddress at = Operands.part(phrase.quoted(0));
    return FieldSteps.edit(at, SubfieldEdits.remove(at));
  }

  static Step change(Phrase phrase, Which which) {
    phrase.mustBe("_ to _");
    DataAddress at = Operands.part(phrase.quoted(0));
    return FieldSteps.edit(at, SubfieldEdits.recode(at, which, Operands.code(phrase.quoted(1))));
  }

  static Step replaceContents(Phrase phrase, Which which) {
    phrase.mustBe("_ with _");
    Token quoted = phrase.quoted(0);
    if (AddressParser.either(quoted) instanceof ControlAddress) {
      return ControlActions.replaceContents(phrase);
    }
    DataAddress at = Operands.part(quoted);
    String with = Operands.text(phrase.quoted(1));
    Glob find = at.content();
    DataAddress any = at.ofAnyContent();
    return FieldSteps.edit(
        any,
        find == null || find.isEmpty()
            ? SubfieldEdits.revalue(any, which, _ -> with)
            : SubfieldEdits.replace(any, which, find, with));
  }

  static Step lengthen(Phrase phrase, boolean before) {
    phrase.mustBe("_ with _");
    if (AddressParser.either(phrase.quoted(0)) instanceof ControlAddress control) {
      return ControlActions.lengthen(phrase, control, before);
    }
    DataAddress at = Operands.part(phrase.quoted(0));
    String text = Operands.text(phrase.quoted(1));
    return FieldSteps.edit(
        at, SubfieldEdits.revalue(at, Which.EVERY, value -> before ? text + value : value + text));
  }

  /// The text may be the address of a subfield, whose content is meant then.
  static Step lengthenBySubfield(Phrase phrase, boolean before) {
    phrase.mustBe("_ with _");
    return addressIn(phrase.quoted(1))
        .map(from -> lengthenBy(from, Operands.part(phrase.quoted(0)), before))
        .orElseGet(() -> lengthen(phrase, before));
  }

  private static Step lengthenBy(Address from, DataAddress at, boolean before) {
    return FieldSteps.edit(
        at,
        (field, copy) -> {
          String text = content(from, field, copy);
          return SubfieldEdits.revalue(
                  at, Which.EVERY, value -> before ? text + value : value + text)
              .edit(field, copy);
        });
  }

  private static Optional<Address> addressIn(Token quoted) {
    try {
      return Optional.of(AddressParser.either(quoted))
          .filter(address -> address instanceof ControlAddress || address.namesPart());
    } catch (Misspelled _) {
      return Optional.empty();
    }
  }

  private static String content(Address from, DataField field, WorkingCopy copy) {
    return from.tags().include(Tags.key(field.tag()))
        ? CopySteps.content(field, from, copy.work())
        : copy.targets(from).stream()
            .findFirst()
            .map(other -> CopySteps.content(other, from, copy.work()))
            .orElse("");
  }

  static Step moveToEnd(Phrase phrase) {
    phrase.mustBe("_ _");
    String codes = Operands.codes(phrase.quoted(1));
    return FieldSteps.edit(AddressParser.data(phrase.quoted(0)), SubfieldEdits.moveToEnd(codes));
  }

  static Step correctDuplicates(Phrase phrase) {
    phrase.mustBe("_ _", "_");
    DataAddress at = AddressParser.data(phrase.quoted(0));
    String codes = phrase.shape().equals("_") ? "" : Operands.codes(phrase.quoted(1));
    return FieldSteps.edit(at, SubfieldEdits.removeRepeats(codes));
  }

  static Step regexReplace(Phrase phrase) {
    phrase.mustBe("_ with _");
    Token quoted = phrase.quoted(0);
    DataAddress any = Operands.part(quoted).ofAnyContent();
    Regex regex = regex(quoted, Operands.text(phrase.quoted(1)));
    return FieldSteps.edit(
        any,
        SubfieldEdits.mapped(
            any,
            Which.EVERY,
            (subfield, copy) ->
                new Subfield(subfield.code(), regex.replaced(subfield.value(), copy.work()))));
  }

  // A backslash belongs to the expression, except before the quotation mark.
  private static Regex regex(Token quoted, String with) {
    int start = AddressParser.contentStart(quoted);
    try {
      return Regex.of(quoted.text().substring(start).replace("\\\"", "\""), with);
    } catch (IllegalArgumentException e) {
      throw new Misspelled(quoted, start, String.valueOf(e.getMessage()));
    }
  }

  static Step trimEnd(Phrase phrase) {
    phrase.mustBe("_ with _", "_");
    DataAddress at = Operands.part(phrase.quoted(0));
    String signs = phrase.shape().equals("_") ? "" : Operands.text(phrase.quoted(1));
    return FieldSteps.edit(
        at, SubfieldEdits.revalue(at, Which.EVERY, value -> trimmed(value, signs)));
  }

  private static String trimmed(String value, String signs) {
    int end = value.length();
    while (end > 0 && isTrimmed(value.charAt(end - 1), signs)) {
      end--;
    }
    return value.substring(0, end);
  }

  private static boolean isTrimmed(char c, String signs) {
    return Character.isWhitespace(c) || signs.indexOf(c) >= 0;
  }
}
