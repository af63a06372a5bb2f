package org.consort.marc.normalize.rules;

import org.consort.marc.normalize.edit.Step;
import org.consort.marc.normalize.edit.Which;

/// Which words make which step.
final class Steps {
  private Steps() {}

  static Step of(ActionName name, Phrase phrase) {
    return switch (name) {
      case ADD_FIELD -> FieldActions.add(phrase);
      case REMOVE_FIELD -> FieldActions.remove(phrase);
      case CHANGE_FIELD -> FieldActions.change(phrase);
      case COPY_FIELD, COPY_CONTROL_FIELD -> FieldActions.copy(phrase);
      case CHANGE_FIRST_INDICATOR -> FieldActions.firstIndicator(phrase);
      case CHANGE_SECOND_INDICATOR -> FieldActions.secondIndicator(phrase);
      case COMBINE_FIELDS -> FieldActions.combine(phrase);
      case CORRECT_DUPLICATE_FIELDS -> FieldActions.correctDuplicates(phrase);
      case ADD_SYSTEM_NUMBER -> FieldActions.addSystemNumber(phrase);
      case ADD_CONTROL_FIELD -> ControlActions.add(phrase);
      case REMOVE_CONTROL_FIELD -> ControlActions.remove(phrase);
      case CHANGE_CONTROL_FIELD -> ControlActions.change(phrase);
      case REPLACE_CONTROL_CONTENTS -> ControlActions.replaceContents(phrase);
      case ADD_SUBFIELD -> SubfieldActions.add(phrase);
      case REMOVE_SUBFIELD -> SubfieldActions.remove(phrase);
      case CHANGE_SUBFIELD -> SubfieldActions.change(phrase, Which.EVERY);
      case CHANGE_SUBFIELD_ONLY_FIRST -> SubfieldActions.change(phrase, Which.ONLY_FIRST);
      case CHANGE_SUBFIELD_EXCEPT_FIRST -> SubfieldActions.change(phrase, Which.EXCEPT_FIRST);
      case REPLACE_CONTENTS -> SubfieldActions.replaceContents(phrase, Which.EVERY);
      case REPLACE_CONTENTS_ONLY_FIRST -> SubfieldActions.replaceContents(phrase, Which.ONLY_FIRST);
      case REPLACE_CONTENTS_EXCEPT_FIRST ->
          SubfieldActions.replaceContents(phrase, Which.EXCEPT_FIRST);
      case PREFIX -> SubfieldActions.lengthen(phrase, true);
      case SUFFIX -> SubfieldActions.lengthen(phrase, false);
      case PREFIX_SUBFIELD -> SubfieldActions.lengthenBySubfield(phrase, true);
      case SUFFIX_SUBFIELD -> SubfieldActions.lengthenBySubfield(phrase, false);
      case MOVE_SUBFIELDS_TO_END -> SubfieldActions.moveToEnd(phrase);
      case CORRECT_DUPLICATE_SUBFIELDS -> SubfieldActions.correctDuplicates(phrase);
      case REGEX_REPLACE -> SubfieldActions.regexReplace(phrase);
      case TRIM_END -> SubfieldActions.trimEnd(phrase);
    };
  }
}
